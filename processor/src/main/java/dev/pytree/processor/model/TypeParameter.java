package dev.pytree.processor.model;

import java.util.List;

/** {@code T extends Layer & Comparable<T>}; no bound stands for Object. */
public record TypeParameter(String name, List<TypeUse> bounds) {
    public TypeParameter {
        bounds = List.copyOf(bounds);
    }

    /** The parameter as its own declaration uses it. */
    public TypeUse.Variable use() {
        return new TypeUse.Variable(
                name, bounds.isEmpty() ? TypeUse.OBJECT : bounds.get(0).erased());
    }
}
