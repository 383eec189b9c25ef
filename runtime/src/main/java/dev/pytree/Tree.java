package dev.pytree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A tree taken apart, or the results of a function on its leaves: a structure and one value for each leaf. Immutable; the
 * values are shared.
 *
 * @param <T> the type of the tree
 * @param <L> the type of the values, which need not be that of the leaves
 */
public final class Tree<T, L> {
    private final TreeDef<T> treeDef;
    private final List<L> leaves;

    Tree(TreeDef<T> treeDef, List<L> leaves) {
        this.treeDef = treeDef;
        this.leaves = leaves instanceof LeafList ? leaves : Collections.unmodifiableList(leaves);
    }

    /** {@return the structure} */
    public TreeDef<T> treeDef() {
        return treeDef;
    }

    /** {@return the values, in the order of the leaves} */
    public List<L> leaves() {
        return leaves;
    }

    /** {@return the paths of the values} */
    public List<KeyPath> paths() {
        return treeDef.paths();
    }

    /** {@return the value at the path of a leaf} Throws {@link PytreeException} that names the nearest paths if there is none. */
    public L get(KeyPath path) {
        return leaves.get(treeDef.structure.layout().require(path));
    }

    /** {@return the results of {@code f} on each value} */
    public <R> Tree<T, R> map(Function<? super L, ? extends R> f) {
        return new Tree<>(treeDef, results(0, f));
    }

    /** {@return the results of {@code f} on the values from {@code first} on} */
    <R> List<R> results(int first, Function<? super L, ? extends R> f) {
        var results = new ArrayList<R>(leaves.size() - first);
        try {
            for (L leaf : leaves.subList(first, leaves.size())) {
                results.add(f.apply(leaf));
            }
        } catch (Throwable e) {
            AtPath.add(e, treeDef.structure.paths()[first + results.size()]);
            throw e;
        }
        return results;
    }

    /** {@return the results of {@code f} on each path and value} An exception of {@code f} passes through, with the path added. */
    public <R> Tree<T, R> mapWithPath(BiFunction<? super KeyPath, ? super L, ? extends R> f) {
        KeyPath[] paths = treeDef.structure.paths();
        var next = new int[1];
        return map(leaf -> f.apply(paths[next[0]++], leaf));
    }

    /** {@return the results of {@code f} on each pair of values} The structures must be equal; every difference is told. */
    public <M, R> Tree<T, R> zip(Tree<?, M> other, BiFunction<? super L, ? super M, ? extends R> f) {
        Trees.requireEqual("zip", treeDef.structure, other.treeDef.structure);
        var second = other.leaves.iterator();
        return map(leaf -> f.apply(leaf, second.next()));
    }

    /** {@return all values folded from the left} */
    public <R> R reduce(R start, BiFunction<? super R, ? super L, ? extends R> f) {
        R result = start;
        for (L leaf : leaves) {
            result = f.apply(result, leaf);
        }
        return result;
    }

    /** {@return a new tree of the values} They must have the types of the leaves; see {@link TreeDef#unflatten}. */
    public T unflatten() {
        return treeDef.unflatten(leaves);
    }

    /** {@return whether {@code other} has an equal structure and the same values, arrays compared bit by bit} */
    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Tree<?, ?> tree) || !treeDef.equals(tree.treeDef)) {
            return false;
        }
        for (int i = 0; i < leaves.size(); i++) {
            if (!Leaves.same(leaves.get(i), tree.leaves.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return treeDef.hashCode();
    }

    /** {@return the structure with its values, arrays by their shape} */
    @Override
    public String toString() {
        return Printer.print(treeDef.structure, leaves.toArray());
    }
}
