package dev.pytree.processor.model;

/** What holds other values at a place, and has no data of its own. */
public sealed interface Container {
    enum Plain implements Container {
        LIST,
        OPTIONAL,
        ARRAY,
        VARIABLE
    }

    /** A map from strings, integers, longs or the constants of an enum. */
    record Keyed(TypeUse key) implements Container {}
}
