package dev.pytree;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A structure with all its leaves. */
record Parts<T>(GraphDef<T> graphDef, @Nullable Object[] leaves) {

    /** {@return the parts of {@code graph}, whose leaves are shared} */
    static <T> Parts<T> of(TreeType<? super T> type, T graph) {
        Recorder.Recording recording = Recorder.graph("split", type, graph);
        return new Parts<>(new GraphDef<>(recording.structure()), recording.leaves());
    }

    Layout layout() {
        return graphDef.structure.layout();
    }

    State state() {
        return new State(layout(), leaves);
    }

    /** {@return the same with copies of the leaves} */
    Parts<T> copied() {
        @Nullable Object[] copies = new Object[leaves.length];
        for (int i = 0; i < copies.length; i++) {
            copies[i] = layout().copy(i, Objects.requireNonNull(leaves[i]));
        }
        return new Parts<>(graphDef, copies);
    }

    /** {@return a new graph around these leaves} */
    @SuppressWarnings("unchecked")
    T merge() {
        return (T) Objects.requireNonNull(Builder.build(graphDef.structure, leaves));
    }

    /** {@return whether {@code other} has an equal structure and the same leaves, bit by bit} */
    boolean equalTo(@Nullable Parts<?> other) {
        return other != null && graphDef.equals(other.graphDef) && sameLeaves(other.leaves);
    }

    /** {@return whether the leaves of {@code other} are the same, bit by bit} */
    boolean sameLeaves(@Nullable Object[] other) {
        if (leaves.length != other.length) {
            return false;
        }
        for (int i = 0; i < leaves.length; i++) {
            if (!Leaves.same(leaves[i], other[i])) {
                return false;
            }
        }
        return true;
    }
}
