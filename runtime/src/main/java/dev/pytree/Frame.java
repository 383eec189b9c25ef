package dev.pytree;

import org.jspecify.annotations.Nullable;

/**
 * An open node while it is recorded: how many of its children were met, and the kind that they inherit, written at {@code
 * origin}. A frame is used again for the next node on its level.
 */
final class Frame {
    private static final Field[] NONE = {};

    final @Nullable Frame parent;
    private @Nullable Frame below;

    @Nullable
    Shape shape;

    @Nullable
    Object node;

    /** The fields of a node; of a container there are none. */
    Field[] fields = NONE;

    int place = -1;
    Kind kind = Kind.NONE;
    int origin = -1;
    int arity = Integer.MAX_VALUE;
    int met;

    private Frame(@Nullable Frame parent) {
        this.parent = parent;
    }

    /** {@return the frame around the root, which takes any number of children} */
    static Frame root() {
        return new Frame(null);
    }

    /** {@return the frame of a node in this one} */
    Frame open(Shape shape, Object node, int place, Kind kind, int origin) {
        Frame frame = below == null ? below = new Frame(this) : below;
        frame.shape = shape;
        frame.node = node;
        frame.fields = shape instanceof NodeShape known ? known.type().ordered : NONE;
        frame.place = place;
        frame.kind = kind;
        frame.origin = origin;
        frame.arity = shape.arity();
        frame.met = 0;
        return frame;
    }

    /** {@return whether the node has a child {@code i}} */
    boolean has(int i) {
        return i < arity;
    }

    /** {@return the field of child {@code i}, or null where the node is a container} */
    @Nullable
    Field field(int i) {
        return i < fields.length ? fields[i] : null;
    }
}
