package dev.pytree;

import org.jspecify.annotations.Nullable;

/** What is done with the parts of a tree when more is wanted than its leaves. Calls come in the order of the tree. */
abstract class Visit {

    /** A field that is a leaf. */
    abstract void leaf(@Nullable Object value);

    /** A field that belongs to the structure. */
    abstract void fixed(@Nullable Object value);

    /** A child; returns the exact type to descend with, or null where there is nothing below it */
    abstract @Nullable TreeType<?> enter(TreeType<?> declared, @Nullable Object child);

    /** The end of the node last entered. */
    abstract void leave();

    /** A child with all that is below it. Visits that count nanoseconds repeat this, so that what they do is compiled in place. */
    void node(Walker out, TreeType<?> declared, @Nullable Object child) {
        TreeType<?> exact = enter(declared, child);
        if (exact != null && child != null) {
            out.descend(exact, child);
            leave();
        }
    }
}
