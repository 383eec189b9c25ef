package dev.pytree;

import org.jspecify.annotations.Nullable;

/** An open node while it is recorded: how many of its children were met, and the kind that they inherit, written at {@code origin}. */
final class Frame {
    final @Nullable Frame parent;
    final @Nullable Shape shape;
    final @Nullable Object node;
    final int place;
    final Kind kind;
    final int origin;
    int met;

    Frame(@Nullable Frame parent, @Nullable Shape shape, @Nullable Object node, int place, Kind kind, int origin) {
        this.parent = parent;
        this.shape = shape;
        this.node = node;
        this.place = place;
        this.kind = kind;
        this.origin = origin;
    }

    /** The frame around the root. */
    static Frame root() {
        return new Frame(null, null, null, -1, Kind.NONE, -1);
    }

    /** {@return whether the node has a child {@code i}; the frame around the root has any} */
    boolean has(int i) {
        return shape == null || i < shape.arity();
    }

    /** {@return the field of child {@code i}, or null where the node is a container} */
    @Nullable
    Field field(int i) {
        return shape instanceof NodeShape node ? node.type().fields.get(i) : null;
    }
}
