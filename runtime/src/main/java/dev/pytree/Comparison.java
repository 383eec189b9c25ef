package dev.pytree;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares what is met with a structure: a place is one of that, or {@link #FAILED} after something differed. */
abstract sealed class Comparison extends Visit permits Certificate.Check, Matching {
    /** Past the places of any structure. */
    static final int FAILED = DeepWalk.LATER - 1;

    final @Nullable Object[] codes;
    private final @Nullable Object[] notes;
    private int note;
    /** The node whose fields were being read when its class threw, or -1. */
    private int fault = -1;

    Comparison(Structure structure) {
        this.codes = structure.codes;
        this.notes = structure.notes;
    }

    /** Begins again, after nothing differed. */
    void again() {
        note = 0;
    }

    /** Compares a leaf, or null, with the element {@code at}. */
    abstract int compareLeaf(int at, @Nullable Object value);

    /** Whether {@code child} is the object that {@code ref}, the element {@code at}, stands for. */
    abstract boolean refersTo(int at, Structure.Ref ref, Object child);

    /** Whether {@code child} may be the node of the element {@code at}; one without {@code identity} may be another each time. */
    abstract boolean isSame(int at, Object child, boolean identity);

    /** Whether a container is rebuilt as the one before. */
    abstract boolean matches(TreeType<?> exact, Object child, Shape shape, @Nullable Object note);

    @Override
    final int leaf(int at, @Nullable Object value) {
        return at < codes.length ? compareLeaf(at, value) : FAILED;
    }

    @Override
    final int fixed(int at, @Nullable Object value) {
        if (at >= codes.length) {
            return FAILED;
        }
        Object code = codes[at];
        return then(
                at,
                code == value || (code instanceof Structure.Same same ? same.value() == value : isEqual(code, value)));
    }

    /** Whether a static value is that of the structure. */
    boolean isEqual(@Nullable Object code, @Nullable Object value) {
        return Objects.equals(code, value);
    }

    @Override
    final int node(Walker out, int at, TreeType<?> declared, @Nullable Object child) {
        if (at >= codes.length) {
            return FAILED;
        }
        if (child != null && codes[at] instanceof NodeShape shape) {
            NodeType<?> type = shape.type();
            return child.getClass() == type.nodeClass() && isSame(at, child, type.identity)
                    ? descend(out, at, type, child)
                    : FAILED;
        }
        return other(out, at, declared, child);
    }

    /** Whether a leaf where nodes stand, which {@code type} takes, may be the one of {@code code}. */
    boolean isOf(LeafType<?> type, @Nullable Object code) {
        return true;
    }

    private int other(Walker out, int at, TreeType<?> declared, @Nullable Object child) {
        Object code = codes[at];
        if (child != null && code instanceof Structure.Ref ref) {
            return then(at, refersTo(at, ref, child));
        }
        TreeType<?> exact = child == null ? null : declared.resolve(child);
        if (exact instanceof LeafType<?> leaf && !isOf(leaf, code)) {
            return FAILED;
        }
        if (child == null || exact == null || exact instanceof LeafType<?>) {
            return compareLeaf(at, child);
        }
        if (exact instanceof FixedType<?>) {
            return then(
                    at, code instanceof Structure.Fixed fixed && fixed.value().equals(child));
        }
        return code instanceof Shape shape
                        && isSame(at, child, shape.identity())
                        && matches(exact, child, shape, shape.noted() ? notes[note++] : null)
                ? descend(out, at, exact, child)
                : FAILED;
    }

    private int descend(Walker out, int at, TreeType<?> exact, Object child) {
        try {
            return out.descend(at + 1, exact, child);
        } catch (Throwable e) {
            failed(at + 1);
            throw e;
        }
    }

    @Override
    final void failed(int at) {
        fault = fault < 0 ? at - 1 : fault;
    }

    /** {@return the path of the node whose fields were being read when its class threw} */
    final KeyPath fault(Structure structure) {
        return fault < 0 ? KeyPath.ROOT : Decoder.pathOf(structure, fault);
    }

    /** {@return the place after the element {@code at} if that is {@code equal} to what was met} */
    static int then(int at, boolean equal) {
        return equal ? at + 1 : FAILED;
    }
}
