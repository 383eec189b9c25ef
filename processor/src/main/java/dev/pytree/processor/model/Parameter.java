package dev.pytree.processor.model;

/** A parameter of a method or a constructor. */
public record Parameter(String name, TypeUse type) {
    @Override
    public String toString() {
        return type + " " + name;
    }
}
