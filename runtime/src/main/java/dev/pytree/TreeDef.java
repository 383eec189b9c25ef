package dev.pytree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The structure of a tree: its node types, keys and static values, and the kind and declared type of each leaf. It knows
 * nothing of sharing and holds no leaf. Equal structures are equal values.
 *
 * @param <T> the type of the tree
 */
public final class TreeDef<T> {
    final Structure structure;

    TreeDef(Structure structure) {
        this.structure = structure;
    }

    /** {@return the number of leaves} */
    public int leafCount() {
        return structure.leafCount();
    }

    /** {@return the paths of the leaves, in their order} */
    public List<KeyPath> paths() {
        return Collections.unmodifiableList(Arrays.asList(structure.paths()));
    }

    /** {@return the kinds of the leaves, in their order} */
    public List<Kind> kinds() {
        return Arrays.stream(structure.specs()).map(LeafSpec::kind).toList();
    }

    /**
     * {@return {@code tree} taken apart, which has this structure} The inverse of {@link #unflatten}. One walk that compares,
     * and no new structure. Throws {@link PytreeException} with every difference if it has another one.
     */
    public Tree<T, Object> flatten(T tree) {
        return flatten(TreeType.any(), tree);
    }

    /** {@return {@code tree} taken apart, which has this structure} See {@link #flatten(Object)}. */
    public Tree<T, Object> flatten(TreeType<? super T> type, T tree) {
        return new Tree<>(this, leaves("flatten", type, tree));
    }

    /** {@return the leaves of {@code tree}, which has this structure} */
    List<Object> leaves(String what, TreeType<? super T> type, T tree) {
        structure.requireBound(what);
        @Nullable Object[] leaves = Matching.leaves(type, tree, structure);
        if (leaves == null) {
            Tree<T, Object> flat = Trees.flatten(type, tree);
            Trees.requireEqual(what, structure, flat.treeDef().structure);
            return flat.leaves();
        }
        return new LeafList(leaves);
    }

    /**
     * {@return a new tree of this structure that holds {@code leaves}} The nodes are new, the leaves are shared. Throws
     * {@link PytreeException} that lists every leaf of a wrong type, or the number of leaves if that is wrong.
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // null only where the tree was null
    public T unflatten(List<? extends @Nullable Object> leaves) {
        return (T) build("unflatten", structure, LeafList.arrayOf(leaves));
    }

    /** Builds a structure with leaves; wrong ones are told all at once. */
    static @Nullable Object build(String what, Structure structure, @Nullable Object[] leaves) {
        if (leaves.length != structure.leafCount()) {
            check(what, structure, leaves);
        }
        try {
            return Builder.build(structure, leaves);
        } catch (PytreeException e) {
            check(what, structure, leaves);
            throw e;
        }
    }

    /** Refuses leaves that do not fit a structure, all at once. */
    static void check(String what, Structure structure, @Nullable Object[] leaves) {
        Layout layout = structure.layout();
        var problems = new ArrayList<PytreeException.Problem>();
        if (leaves.length != layout.size()) {
            problems.add(miscounted(layout, leaves));
        }
        for (int i = 0; i < Math.min(leaves.length, layout.size()); i++) {
            layout.accepts(i, leaves[i], problems);
        }
        if (!problems.isEmpty()) {
            throw new PytreeException(what, problems);
        }
    }

    private static PytreeException.Problem miscounted(Layout layout, @Nullable Object[] leaves) {
        int count = layout.size();
        String counts = "expected " + count + (count == 1 ? " leaf" : " leaves") + ", found " + leaves.length;
        if (leaves.length < count) {
            return new PytreeException.Problem(
                    layout.path(leaves.length),
                    "too few leaves: " + counts + "; the first one missing is a " + layout.spec(leaves.length));
        }
        Object extra = leaves[count];
        return new PytreeException.Problem(
                KeyPath.ROOT,
                "too many leaves: " + counts + "; the first one left over is a "
                        + (extra == null ? "null" : extra.getClass().getSimpleName()));
    }

    /** {@return whether {@code other} is an equal structure} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TreeDef<?> def && structure.equals(def.structure);
    }

    @Override
    public int hashCode() {
        return Objects.hash(structure);
    }

    /** {@return the structure on one line, such as {@code Linear(kernel=Param float[][], inputs=2)}} */
    @Override
    public String toString() {
        return structure.toString();
    }
}
