package dev.pytree;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Collects the leaves of a tree: in the straight run of {@link TreeType#leaves}, and as a visit what that leaves to a walk, which is what
 * lies deeper than {@link Walker#LEVELS} and below the nodes of adapters that only have a {@code walk}.
 */
final class Collector extends Visit {
    private static final int MANY = 16;

    private final @Nullable Object[] out;

    private Collector(@Nullable Object[] out) {
        this.out = out;
    }

    /** {@return the leaves of {@code tree}} An array that is too small says so where it ends; then a larger one is filled from the start. */
    static <T> @Nullable Object[] leaves(TreeType<T> type, @Nullable T tree) {
        TreeType<?> sized = type.sized(tree);
        int size = sized.leafCount;
        while (true) {
            @Nullable Object[] leaves = new Object[size];
            try {
                int count = type.leaves(tree, leaves, 0, Walker.LEVELS);
                if (count == size) {
                    return leaves;
                }
                sized.leafCount = count;
                return Arrays.copyOf(leaves, count);
            } catch (ArrayIndexOutOfBoundsException e) {
                if (size > 0 && leaves[size - 1] == null) {
                    throw e; // of user code
                }
                size = sized.leafCount = Math.max(MANY, 2 * size);
            }
        }
    }

    /** Visits {@code node} for its leaves, which go into {@code out} from {@code at} on; returns the place after the last one. */
    static int visit(TreeType<?> exact, Object node, @Nullable Object[] out, int at) {
        return Walker.visit(TreeType.exact(exact), node, new Collector(out), at);
    }

    @Override
    int leaf(int at, @Nullable Object value) {
        if (value == null) {
            return at;
        }
        out[at] = value;
        return at + 1;
    }

    @Override
    int fixed(int at, @Nullable Object value) {
        return at;
    }

    @Override
    int node(Walker walker, int at, TreeType<?> declared, @Nullable Object child) {
        TreeType<?> exact = child == null ? null : declared.resolve(child);
        return exact != null && child != null && Children.isNode(exact)
                ? walker.descend(at, exact, child)
                : TreeType.exact(declared).leaves(child, out, at, 0);
    }
}
