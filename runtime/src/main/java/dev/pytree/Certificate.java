package dev.pytree;

import java.util.Arrays;
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

    /** {@code objects}: the node with identity or array at each place that does not refer to another. */
    Certificate(Structure structure, @Nullable Object[] leaves, @Nullable Object[] objects) {
        this.structure = structure;
        this.leaves = leaves;
        this.objects = objects;
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
    private final class Check implements Visit {
        private int place;
        private int leaf;
        private int note;
        private boolean failed;
        private @Nullable Object @Nullable [] changed;
        private @Nullable Object @Nullable [] changedObjects;
        private int[] changes = new int[SCANNED];
        private int changeCount;

        @Override
        public void leaf(@Nullable Object value) {
            if (!failed) {
                compareLeaf(structure.codes[place], value);
            }
        }

        private void compareLeaf(@Nullable Object code, @Nullable Object value) {
            int here = place++;
            if (value == null) {
                failed |= code != Structure.Null.NULL;
            } else if (code instanceof Structure.Ref ref) {
                failed |= now(ref) != value;
            } else if (code instanceof LeafSpec spec && spec.accepts(value)) {
                if (leaves[leaf] != value && !value.equals(leaves[leaf])) { // a scalar is boxed at each visit
                    change(here, value);
                }
                leaf++;
            } else {
                failed = true;
            }
        }

        /** The object that a reference is to now: a changed leaf takes its ties along, or they have ended. */
        private @Nullable Object now(Structure.Ref ref) {
            return (changedObjects == null ? objects : changedObjects)[ref.place()];
        }

        private void change(int here, Object value) {
            if (changed == null || changedObjects == null) {
                changed = leaves.clone();
                changedObjects = objects.clone();
            }
            changed[leaf] = value;
            changedObjects[here] = value;
            if (changeCount == changes.length) {
                changes = Arrays.copyOf(changes, changeCount * 2);
            }
            changes[changeCount++] = leaf;
        }

        @Override
        public void fixed(@Nullable Object value) {
            if (!failed) {
                Object code = structure.codes[place++];
                failed = code instanceof Structure.Same same ? same.value() != value : !Objects.equals(code, value);
            }
        }

        @Override
        public @Nullable TreeType<?> enter(TreeType<?> declared, @Nullable Object child) {
            if (failed) {
                return null;
            }
            Object code = structure.codes[place];
            TreeType<?> exact = child == null ? null : declared.resolve(child);
            if (child == null || exact == null || exact instanceof LeafType<?>) {
                compareLeaf(code, child);
                return null;
            }
            int here = place++;
            if (code instanceof Structure.Ref ref) {
                failed = now(ref) != child;
            } else if (exact instanceof FixedType<?>) {
                failed =
                        !(code instanceof Structure.Fixed fixed && fixed.value().equals(child));
            } else if (code instanceof Shape shape && sameNode(shape, exact, child, here)) {
                return exact;
            } else {
                failed = true;
            }
            return null;
        }

        private boolean sameNode(Shape shape, TreeType<?> exact, Object child, int here) {
            if (shape.identity() ? objects[here] != child : !shape.equals(Children.shape(exact, child))) {
                return false;
            }
            return !shape.noted() || Objects.equals(structure.notes[note++], Children.note(exact, child));
        }

        @Override
        public void leave() {}

        @Nullable
        Certificate result() {
            if (failed || place != structure.codes.length) {
                return null;
            }
            if (changed == null || changedObjects == null) {
                return Certificate.this;
            }
            return distinct(changed) ? new Certificate(structure, changed, changedObjects) : null;
        }

        /** Whether no changed leaf is shared with another leaf or is, or has, a row of one. */
        private boolean distinct(@Nullable Object[] now) {
            if (changeCount > SCANNED) {
                return false;
            }
            for (int i = 0; i < changeCount; i++) {
                Object value = Objects.requireNonNull(now[changes[i]]);
                for (int j = 0; j < now.length; j++) {
                    Object other = now[j];
                    if (other instanceof Object[] || j != changes[i] && other == value && Leaves.shareable(value)) {
                        return false;
                    }
                }
            }
            return true;
        }
    }
}
