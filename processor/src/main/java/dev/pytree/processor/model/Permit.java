package dev.pytree.processor.model;

/** A permitted subtype of a sealed root, or of a sealed type below it, and the class that is generated for it. */
public record Permit(ClassRef type, Sort sort, boolean generic, ClassRef companion) {
    public enum Sort {
        /** A node by its exact class. */
        NODE,
        /** A root that is open below this place. */
        OPEN,
        ENUM,
        /** Neither a node nor an enum. */
        OTHER
    }
}
