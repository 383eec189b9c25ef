package dev.pytree.processor.model;

/** What a class says about its numbers that have no annotation of their own. */
public enum Scalars {
    ASK,
    LEAF,
    STATIC
}
