package dev.pytree;

import org.jspecify.annotations.Nullable;

/** A visit that keeps count itself, so that places mean nothing. */
abstract class PartsVisit extends Visit {

    /** A field that is a leaf. */
    abstract void leaf(@Nullable Object value);

    /** A field that belongs to the structure. */
    abstract void fixed(@Nullable Object value);

    /** A child; returns the exact type to descend with, or null where there is nothing below it */
    abstract @Nullable TreeType<?> enter(TreeType<?> declared, @Nullable Object child);

    @Override
    final int leaf(int at, @Nullable Object value) {
        leaf(value);
        return at;
    }

    @Override
    final int fixed(int at, @Nullable Object value) {
        fixed(value);
        return at;
    }

    @Override
    int node(Walker out, int at, TreeType<?> declared, @Nullable Object child) {
        TreeType<?> exact = enter(declared, child);
        return exact == null || child == null ? at : out.descend(at, exact, child);
    }
}
