package dev.pytree;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The objects that were met when a graph was taken apart, in the order of its structure. Taking it apart again compares
 * references: the same objects at the same places share in the same way, so nothing is looked up, and if no leaf changed
 * nothing is made. It follows the graph, and is of no use once that has another structure.
 */
final class Certificate {
    private static final int SCANNED = 8;
    private static final int[] NONE = {};

    final Structure structure;
    /** Never written to: others where a leaf changed. */
    @Nullable
    Object[] leaves;

    /** What was met at each place, static values too, and at one that refers to another the same object. */
    private final @Nullable Object[] seen;

    private final Expected expected;
    private final Rows rows;
    private final Check check;
    private final Walker walker;

    /** {@code seen}: the node or leaf at each place, where none may be one met before; it is taken over. */
    Certificate(Structure structure, @Nullable Object[] leaves, @Nullable Object[] seen) {
        this.structure = structure;
        this.expected = structure.expected();
        this.leaves = leaves;
        this.seen = seen;
        this.check = new Check();
        this.walker = Walker.comparing(check, seen, expected.types);
        expected.fill(seen);
        this.rows = expected.rows ? Rows.of(leaves) : Rows.NONE;
    }

    /** {@return the certificate of {@code graph}, which is taken apart in full} */
    static <T> Certificate of(String what, TreeType<T> type, T graph) {
        Recorder.Recording recording = Recorder.graph(what, type, graph);
        return new Certificate(recording.structure(), recording.leaves(), recording.objects());
    }

    /** Takes {@code graph} apart again; returns false if it may have another structure: then this is of no use any more */
    <T> boolean renew(TreeType<T> type, T graph) {
        check.again();
        try {
            return walker.node(0, type, graph) == structure.codes.length
                    && rows.areOf(leaves)
                    && (check.count == 0 || check.areDistinct());
        } catch (RuntimeException e) {
            return false; // taking it apart in full tells where
        }
    }

    /** Writes {@code states} into the graph, which is as it was last; returns false if rows may be shared now */
    boolean update(State... states) {
        if (!Refill.done(structure, leaves, seen, states)) {
            GraphUpdate.update(structure, leaves, seen, states);
            return true;
        }
        leaves = states[0].values;
        return rows.areNone() && (!expected.rows || Rows.of(leaves).areNone());
    }

    /** Compares each part with what was there before, where the reference is another. */
    final class Check extends Comparison {
        private final @Nullable Object[] seen = Certificate.this.seen;
        /** Which leaf changed first, and which others did, as far as they are scanned. */
        private int first;

        private int[] others = NONE;
        private int count;

        private Check() {
            super(Certificate.this.structure);
        }

        @Override
        void again() {
            super.again();
            count = 0;
        }

        @Override
        int compareLeaf(int at, @Nullable Object value) {
            Object code = codes[at];
            if (value == null || code instanceof Structure.Ref) {
                return then(
                        at, value == null ? code == Structure.Null.NULL : refersTo(at, (Structure.Ref) code, value));
            }
            Object before = seen[at];
            boolean fits = code instanceof LeafSpec spec
                    && before != null
                    && (before.getClass() == value.getClass()
                            || spec.accepts(value) && LeafType.isLeaf(value.getClass()));
            if (fits && before != value && !Leaves.isStill(value, before)) {
                change(at, value);
            }
            return then(at, fits);
        }

        /** A changed leaf takes its ties along, or they have ended. */
        private void change(int at, Object value) {
            int leaf = expected.leafAt[at];
            if (count == 0) {
                @Nullable Object[] before = leaves;
                leaves = new Object[before.length];
                System.arraycopy(before, 0, leaves, 0, before.length);
                first = leaf;
            } else if (count <= SCANNED) {
                others = count == 1 ? new int[SCANNED] : others;
                others[count - 1] = leaf;
            }
            count++;
            leaves[leaf] = value;
            seen[at] = value;
            for (int q = structure.refs ? structure.places().next(at) : -1;
                    q >= 0;
                    q = structure.places().next(q)) {
                seen[q] = value;
            }
        }

        @Override
        boolean refersTo(int at, Structure.Ref ref, Object child) {
            boolean same = seen[ref.place()] == child;
            if (same) {
                seen[at] = child;
            }
            return same;
        }

        @Override
        boolean isSame(int at, Object child, boolean identity) {
            if (seen[at] != child) {
                if (identity) {
                    return false;
                }
                seen[at] = child;
            }
            return true;
        }

        @Override
        boolean matches(TreeType<?> exact, Object child, Shape shape, @Nullable Object note) {
            return Children.matches(exact, child, shape, note);
        }

        /** Whether no changed leaf is shared with another leaf, is a row of one, or has rows, which may be shared. */
        private boolean areDistinct() {
            if (count > SCANNED + 1) {
                return areAllDistinct();
            }
            boolean distinct = isDistinct(first);
            for (int i = 0; distinct && i < count - 1; i++) {
                distinct = isDistinct(others[i]);
            }
            return distinct;
        }

        private boolean isDistinct(int leaf) {
            Object value = Objects.requireNonNull(leaves[leaf]);
            if (!Leaves.shareable(value)) {
                return true;
            }
            if (value instanceof Object[] || rows.contain(value)) {
                return false;
            }
            for (int i = 0; i < leaves.length; i++) {
                if (leaves[i] == value && i != leaf) {
                    return false;
                }
            }
            return true;
        }

        private boolean areAllDistinct() {
            if (expected.rows) {
                return false;
            }
            var known = new IdentityTable(leaves.length);
            for (int i = 0; i < leaves.length; i++) {
                Object value = Objects.requireNonNull(leaves[i]);
                if (Leaves.shareable(value) && known.putIfAbsent(value, i) >= 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
