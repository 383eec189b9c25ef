package dev.pytree;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Operations on trees. A tree is any value made of nodes, containers and leaves; a shared object is simply met at each
 * place, and a cycle is an error. Leaves are shared with what they came from, nodes are always new, and no argument is ever
 * changed.
 *
 * <p>The adapter of the root is found by its class in the index; the variants with a {@link TreeType} need no index.
 */
public final class Trees {
    private Trees() {}

    /** {@return the structure and the leaves of {@code tree}} */
    public static <T> Tree<T, Object> flatten(T tree) {
        return flatten(TreeType.any(), tree);
    }

    /** {@return the structure and the leaves of {@code tree}} */
    public static <T> Tree<T, Object> flatten(TreeType<? super T> type, T tree) {
        Recorder.Recording recording = Recorder.tree(type, tree);
        return new Tree<>(new TreeDef<>(recording.structure()), new LeafList(recording.leaves()));
    }

    /** {@return the leaves of {@code tree}} Costs one walk and the list. */
    public static List<Object> leaves(Object tree) {
        return leaves(TreeType.any(), tree);
    }

    /** {@return the leaves of {@code tree}} Costs one walk and the list. */
    public static <T> List<Object> leaves(TreeType<? super T> type, T tree) {
        try {
            return new LeafList(Collector.leaves(type, tree));
        } catch (RuntimeException e) {
            return flatten(type, tree).leaves(); // fails again, and says where
        }
    }

    /** {@return the structure of {@code tree}} */
    public static <T> TreeDef<T> structure(T tree) {
        return flatten(tree).treeDef();
    }

    /** {@return a new tree of the results of {@code f}, which returns the leaf type it got} */
    public static <T> T map(T tree, UnaryOperator<Object> f) {
        return map(TreeType.any(), tree, f);
    }

    /** {@return a new tree of the results of {@code f}, which returns the leaf type it got} One walk; no structure is made. */
    @SuppressWarnings({"unchecked", "NullAway"}) // null only where the tree was null
    public static <T> T map(TreeType<? super T> type, T tree, UnaryOperator<Object> f) {
        return (T) Mapping.map(type, tree, f);
    }

    /** {@return a new tree of the results of {@code f} on each path and leaf} */
    public static <T> T mapWithPath(T tree, BiFunction<? super KeyPath, Object, Object> f) {
        return mapped(flatten(tree).mapWithPath(f));
    }

    /** {@return a new tree of the results of {@code f} on the leaves of two trees of equal structure} */
    public static <T> T map(T first, T second, BinaryOperator<Object> f) {
        return mapAll(List.of(first, second), leaves -> f.apply(leaves.get(0), leaves.get(1)));
    }

    /**
     * {@return a new tree of the results of {@code f} on the leaves at each place} The first tree decides the structure;
     * every place where another one differs is told.
     */
    public static <T> T mapAll(List<? extends T> trees, Function<List<Object>, Object> f) {
        return mapAll(TreeType.any(), trees, f);
    }

    /** {@return a new tree of the results of {@code f} on the leaves at each place} See {@link #mapAll(List, Function)}. */
    public static <T> T mapAll(TreeType<? super T> type, List<? extends T> trees, Function<List<Object>, Object> f) {
        if (trees.isEmpty()) {
            throw new IllegalArgumentException("mapAll needs at least one tree, found none");
        }
        Tree<T, Object> first = flatten(type, trees.get(0));
        Object[][] leaves = new Object[trees.size()][];
        leaves[0] = first.leaves().toArray();
        for (int j = 1; j < leaves.length; j++) {
            leaves[j] = first.treeDef().leaves("map", type, trees.get(j)).toArray();
        }
        var position = new int[1];
        return mapped(first.map(leaf -> {
            Object[] row = new Object[leaves.length];
            for (int j = 0; j < row.length; j++) {
                row[j] = leaves[j][position[0]];
            }
            position[0]++;
            return f.apply(Collections.unmodifiableList(Arrays.asList(row)));
        }));
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // null only where the tree was null
    private static <T> T mapped(Tree<? extends T, ?> results) {
        return (T) TreeDef.build("map", results.treeDef().structure, LeafList.arrayOf(results.leaves()));
    }

    /**
     * {@return the leaves of {@code tree} taken apart: a tree for each filter, and a last one with the leaves that no filter takes}
     * All are of the structure of {@code tree}, with a {@link Hole} where another one has the leaf, so {@link #combine} makes it
     * whole again. The first filter that matches takes a leaf. The leaves are shared; costs a walk, and a list for each part.
     */
    public static <T> List<Tree<T, Object>> partition(T tree, Filter... filters) {
        return partition(TreeType.any(), tree, filters);
    }

    /** {@return the leaves of {@code tree} taken apart} As {@link #partition(Object, Filter...)}, by type. */
    public static <T> List<Tree<T, Object>> partition(TreeType<? super T> type, T tree, Filter... filters) {
        return Partition.of(flatten(type, tree), filters);
    }

    /**
     * {@return a tree with the leaf that one of {@code parts} has at each place, and a {@link Hole} where none has} Their order does not
     * matter. Every place where the structures differ is told; so is every leaf that two parts have. A hole that is left is
     * told by path when the tree is unflattened.
     */
    public static <T> Tree<T, Object> combine(List<? extends Tree<T, ?>> parts) {
        return Partition.combined(parts);
    }

    /** {@return the value at {@code path}: a leaf, node, container or static value} Throws {@link PytreeException} if there is none. */
    public static @Nullable Object get(Object tree, KeyPath path) {
        return new Spine("get", TreeType.any(), tree, path).value();
    }

    /**
     * {@return a new tree with {@code value} at {@code path}} The nodes on the path are rebuilt, the rest is shared; an
     * object that was shared is so no longer at the place that is set.
     */
    public static <T> T set(T tree, KeyPath path, @Nullable Object value) {
        return new Spine("set", TreeType.any(), tree, path).with(value);
    }

    /** {@return whether two trees have equal structure and leaves that are equal bit by bit (NaN equals NaN, 0.0 does not equal -0.0)} */
    public static boolean same(Object a, Object b) {
        return flatten(a).equals(flatten(b));
    }

    /** {@return every place at which two trees have different structure, or both have a leaf and it differs; empty if there is none} */
    public static List<PytreeException.Problem> differences(Object expected, Object found) {
        var a = flatten(expected);
        var b = flatten(found);
        return Difference.of(
                a.treeDef().structure,
                a.leaves().toArray(),
                b.treeDef().structure,
                b.leaves().toArray());
    }

    static void requireEqual(String what, Structure expected, Structure found) {
        if (!expected.equals(found)) {
            throw new PytreeException(what, Difference.of(expected, found));
        }
    }
}
