package dev.pytree;

import org.jspecify.annotations.Nullable;

/**
 * What is done with the parts of a tree when more is wanted than its leaves. Calls come in the order of the tree. Each is given
 * a place and returns that of the next part, which means what the visit makes of it.
 */
abstract class Visit {

    /** A field that is a leaf. */
    abstract int leaf(int at, @Nullable Object value);

    /** A field that belongs to the structure. */
    abstract int fixed(int at, @Nullable Object value);

    /** A child with all that is below it, to which {@link Walker#descend} leads. */
    abstract int node(Walker out, int at, TreeType<?> declared, @Nullable Object child);

    /** The end of a node for which {@link Walker#leaveLater} asked. */
    void leave() {}

    /** The class of the node whose parts begin at {@code at} has thrown, or one below it. */
    void failed(int at) {}

    /** What comes next is a part of the node entered last. */
    void resume() {}
}
