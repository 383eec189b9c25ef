package dev.pytree;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The objects that were met when a graph was taken apart, in the order of its structure. Taking it apart again compares
 * references: the same objects at the same places share in the same way, so nothing is looked up, and if no leaf changed
 * nothing is made.
 */
final class Certificate {
    private static final int SCANNED = 8;

    final Structure structure;
    final @Nullable Object[] leaves;
    private final @Nullable Object[] objects;
    private final Rows rows;

    /** {@code objects}: the node with identity or array at each place that does not refer to another. */
    Certificate(Structure structure, @Nullable Object[] leaves, @Nullable Object[] objects) {
        this(structure, leaves, objects, Rows.of(leaves));
    }

    private Certificate(Structure structure, @Nullable Object[] leaves, @Nullable Object[] objects, Rows rows) {
        this.structure = structure;
        this.leaves = leaves;
        this.objects = objects;
        this.rows = rows;
    }

    /** {@return the certificate of {@code graph}, which is taken apart in full} */
    static <T> Certificate of(String what, TreeType<T> type, T graph) {
        Recorder.Recording recording = Recorder.graph(what, type, graph);
        return new Certificate(recording.structure(), recording.leaves(), recording.objects());
    }

    /** {@return this if {@code graph} is unchanged, a new one if only leaves changed, null if the structure may have} */
    <T> @Nullable Certificate renew(TreeType<T> type, T graph) {
        var check = new Check();
        try {
            Walker.visit(type, graph, check);
        } catch (RuntimeException e) {
            return null; // taking it apart in full tells where
        }
        return check.result();
    }

    /** Compares each part with what was there before. */
    final class Check extends Comparison {
        private final @Nullable Object[] objects = Certificate.this.objects;
        private @Nullable Changes changes;

        private Check() {
            super(Certificate.this.structure);
        }

        @Override
        void leaf(@Nullable Object value) {
            if (!failed) {
                int here = place++;
                if (value == null || objects[here] != value || changes != null) {
                    compareLeaf(here, value);
                }
            }
        }

        @Override
        void compareLeaf(int here, @Nullable Object value) {
            Object code = codes[here];
            if (value == null) {
                failed |= code != Structure.Null.NULL;
            } else if (code instanceof Structure.Ref ref) {
                failed |= !refersTo(ref, value);
            } else if (code instanceof LeafSpec spec && spec.accepts(value)) {
                if (objects[here] != value && !Leaves.isStill(value, objects[here])) {
                    failed = !LeafType.isLeaf(value.getClass());
                    changes = changes == null ? new Changes() : changes;
                    changes.add(here, value);
                }
            } else {
                failed = true;
            }
        }

        @Override
        void node(Walker out, TreeType<?> declared, @Nullable Object child) {
            TreeType<?> exact = enter(declared, child);
            if (exact != null && child != null) {
                out.descend(exact, child);
            }
        }

        /** A changed leaf takes its ties along, or they have ended. */
        @Override
        boolean refersTo(Structure.Ref ref, Object child) {
            return (changes == null ? objects : changes.objects)[ref.place()] == child;
        }

        @Override
        boolean isSame(int here, Object child) {
            return objects[here] == child;
        }

        @Override
        boolean matches(TreeType<?> exact, Object child, Shape shape, @Nullable Object note) {
            return Children.matches(exact, child, shape, note);
        }

        @Nullable
        Certificate result() {
            if (!passed() || !rows.areOf(leaves)) {
                return null;
            }
            if (changes == null) {
                return Certificate.this;
            }
            return changes.areDistinct() ? new Certificate(structure, changes.leaves, changes.objects, rows) : null;
        }
    }

    /** The leaves that changed, in copies of what was there before. */
    private final class Changes {
        private final @Nullable Object[] objects = Certificate.this.objects.clone();
        private final @Nullable Object[] leaves = Certificate.this.leaves.clone();
        private final int[] changed = new int[SCANNED];
        private int count;

        void add(int place, Object value) {
            int leaf = structure.leafAt(place);
            objects[place] = value;
            leaves[leaf] = value;
            if (count < SCANNED) {
                changed[count] = leaf;
            }
            count++;
        }

        /** Whether no changed leaf is shared with another leaf, is a row of one, or has rows, which may be shared. */
        boolean areDistinct() {
            if (count > SCANNED) {
                return false;
            }
            for (int i = 0; i < count; i++) {
                Object value = Objects.requireNonNull(leaves[changed[i]]);
                if (Leaves.shareable(value) && !isDistinct(value, changed[i])) {
                    return false;
                }
            }
            return true;
        }

        private boolean isDistinct(Object value, int leaf) {
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
    }
}
