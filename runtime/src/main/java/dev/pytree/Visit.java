package dev.pytree;

import org.jspecify.annotations.Nullable;

/** What is done with the parts of a tree when more is wanted than its leaves. Calls come in the order of the tree. */
interface Visit {

    /** A field that is a leaf. */
    void leaf(@Nullable Object value);

    /** A field that belongs to the structure. */
    void fixed(@Nullable Object value);

    /** A child; returns the exact type to descend with, or null where there is nothing below it */
    @Nullable
    TreeType<?> enter(TreeType<?> declared, @Nullable Object child);

    /** The end of the node last entered. */
    void leave();
}
