package dev.pytree;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares what is met with a structure, and remembers whether something differed. */
abstract sealed class Comparison extends Visit permits Certificate.Check, Matching {
    final @Nullable Object[] codes;
    private final @Nullable Object[] notes;
    int place;
    private int note;
    boolean failed;

    Comparison(Structure structure) {
        this.codes = structure.codes;
        this.notes = structure.notes;
    }

    /** Compares a leaf, or null, with the element {@code here}. */
    abstract void compareLeaf(int here, @Nullable Object value);

    /** Whether {@code child} is the object that {@code ref} stands for. */
    abstract boolean refersTo(Structure.Ref ref, Object child);

    /** Whether {@code child} may be the node with identity of the element {@code here}. */
    abstract boolean isSame(int here, Object child);

    /** Whether a container is rebuilt as the one before. */
    abstract boolean matches(TreeType<?> exact, Object child, Shape shape, @Nullable Object note);

    @Override
    final void fixed(@Nullable Object value) {
        if (!failed) {
            Object code = codes[place++];
            failed = code != value
                    && (code instanceof Structure.Same same ? same.value() != value : !Objects.equals(code, value));
        }
    }

    @Override
    final @Nullable TreeType<?> enter(TreeType<?> declared, @Nullable Object child) {
        if (failed) {
            return null;
        }
        int here = place++;
        if (child != null && codes[here] instanceof NodeShape shape) {
            NodeType<?> type = shape.type();
            if (child.getClass() == type.nodeClass() && (!type.identity || isSame(here, child))) {
                return type;
            }
            failed = true;
            return null;
        }
        return enterOther(declared, child, here);
    }

    private @Nullable TreeType<?> enterOther(TreeType<?> declared, @Nullable Object child, int here) {
        Object code = codes[here];
        TreeType<?> exact = child == null ? null : declared.resolve(child);
        if (child == null || exact == null || exact instanceof LeafType<?>) {
            compareLeaf(here, child);
        } else if (code instanceof Structure.Ref ref) {
            failed = !refersTo(ref, child);
        } else if (exact instanceof FixedType<?>) {
            failed = !(code instanceof Structure.Fixed fixed && fixed.value().equals(child));
        } else if (code instanceof Shape shape
                && (!shape.identity() || isSame(here, child))
                && matches(exact, child, shape, shape.noted() ? notes[note++] : null)) {
            return exact;
        } else {
            failed = true;
        }
        return null;
    }

    @Override
    final void leave() {}

    /** {@return whether all was met, and equal} */
    final boolean passed() {
        return !failed && place == codes.length;
    }
}
