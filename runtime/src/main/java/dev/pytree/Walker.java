package dev.pytree;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Receives the fields of a node, one call a field: {@code at = out.leaf(at, node.bias)}. {@code at} is the place of the next
 * leaf; each call returns the place after what it was given.
 *
 * <p>Only the walker recurses, so null, containers, sharing, depth and errors are its work and not the work of a
 * {@link NodeType}.
 */
public final class Walker {
    /** Nested calls up to this depth; deeper levels use a stack of their own, so that depth costs only memory. */
    static final int LEVELS = 100;

    private static final Object[] NONE = {};

    private final @Nullable Visit visit;
    // Empty during a visit, so that the bounds check of the fast path is also the test for one.
    private @Nullable Object[] leaves;
    /** The vector that a model is raveled into, or null. */
    private final double @Nullable [] numbers;

    private int depth;

    private Walker(@Nullable Object[] leaves, @Nullable Visit visit) {
        this(leaves, visit, null);
    }

    private Walker(@Nullable Object[] leaves, @Nullable Visit visit, double @Nullable [] numbers) {
        this.leaves = leaves;
        this.visit = visit;
        this.numbers = numbers;
    }

    /** {@return the leaves of {@code tree}} */
    static <T> @Nullable Object[] leaves(TreeType<T> type, @Nullable T tree) {
        TreeType<?> sized = type.sized(tree);
        var walker = new Walker(new Object[sized.leafCount], null);
        int count = walker.node(0, type, tree);
        if (count == walker.leaves.length) {
            return walker.leaves;
        }
        sized.leafCount = Math.max(1, count); // an empty array says visit
        return Arrays.copyOf(walker.leaves, count);
    }

    /** Hands every part of {@code tree} to {@code visit}. */
    static <T> void visit(TreeType<T> type, @Nullable T tree, Visit visit) {
        new Walker(NONE, visit).node(0, type, tree);
    }

    /** Writes the primitive scalars of {@code tree} into {@code numbers} from {@code at}, and hands all else to {@code visit}; returns the place after the numbers */
    static <T> int ravel(
            TreeType<? super T> type, @Nullable T tree, Raveling visit, double @Nullable [] numbers, int at) {
        return new Walker(NONE, visit, numbers).node(at, type, tree);
    }

    /** Hands the fields of {@code node} to {@code visit}, which must not descend. */
    static void fields(TreeType<?> exact, Object node, Visit visit) {
        TreeType.exact(exact).visit(node, new Walker(NONE, visit), 0);
    }

    /** A field that is a leaf. */
    public int leaf(int at, @Nullable Object value) {
        @Nullable Object[] leaves = this.leaves;
        if (value != null && at < leaves.length) {
            leaves[at] = value;
            return at + 1;
        }
        return rareLeaf(at, value);
    }

    private int rareLeaf(int at, @Nullable Object value) {
        if (visit instanceof Raveling raveling) {
            return raveling.leaf(at, value);
        }
        if (visit != null) {
            visit.leaf(value);
            return at;
        }
        if (value == null) {
            return at;
        }
        leaves = Arrays.copyOf(leaves, Math.max(16, at + (at >> 1)));
        leaves[at] = value;
        return at + 1;
    }

    /** A field that is a scalar leaf. */
    public int leaf(int at, boolean value) {
        return visit instanceof Raveling ? at : leaf(at, (Object) value);
    }

    /** A field that is a scalar leaf. */
    public int leaf(int at, byte value) {
        return visit instanceof Raveling ? at : leaf(at, (Object) value);
    }

    /** A field that is a scalar leaf. */
    public int leaf(int at, char value) {
        return visit instanceof Raveling ? at : leaf(at, (Object) value);
    }

    /** A field that is a scalar leaf. */
    public int leaf(int at, short value) {
        return visit instanceof Raveling ? at : leaf(at, (Object) value);
    }

    /** A field that is a scalar leaf. */
    public int leaf(int at, int value) {
        return visit instanceof Raveling ? at : leaf(at, (Object) value);
    }

    /** A field that is a scalar leaf. */
    public int leaf(int at, long value) {
        return visit instanceof Raveling ? at : leaf(at, (Object) value);
    }

    /** A field that is a scalar leaf. */
    public int leaf(int at, float value) {
        double[] numbers = this.numbers;
        if (numbers != null) {
            numbers[at] = value;
            return at + 1;
        }
        return floatLeaf(at, value);
    }

    /** A field that is a scalar leaf. */
    public int leaf(int at, double value) {
        double[] numbers = this.numbers;
        if (numbers != null) {
            numbers[at] = value;
            return at + 1;
        }
        return doubleLeaf(at, value);
    }

    private int floatLeaf(int at, float value) {
        return visit instanceof Raveling raveling ? raveling.leaf(at, value) : leaf(at, (Object) value);
    }

    private int doubleLeaf(int at, double value) {
        return visit instanceof Raveling raveling ? raveling.leaf(at, value) : leaf(at, (Object) value);
    }

    /** A field that belongs to the structure. */
    public int fixed(int at, @Nullable Object value) {
        if (visit != null) {
            visit.fixed(value);
        }
        return at;
    }

    /** A field that belongs to the structure. */
    public int fixed(int at, boolean value) {
        return visit == null ? at : fixed(at, (Object) value);
    }

    /** A field that belongs to the structure. */
    public int fixed(int at, byte value) {
        return visit == null ? at : fixed(at, (Object) value);
    }

    /** A field that belongs to the structure. */
    public int fixed(int at, char value) {
        return visit == null ? at : fixed(at, (Object) value);
    }

    /** A field that belongs to the structure. */
    public int fixed(int at, short value) {
        return visit == null ? at : fixed(at, (Object) value);
    }

    /** A field that belongs to the structure. */
    public int fixed(int at, int value) {
        return visit == null ? at : fixed(at, (Object) value);
    }

    /** A field that belongs to the structure. */
    public int fixed(int at, long value) {
        return visit == null ? at : fixed(at, (Object) value);
    }

    /** A field that belongs to the structure. */
    public int fixed(int at, float value) {
        return visit == null ? at : fixed(at, (Object) value);
    }

    /** A field that belongs to the structure. */
    public int fixed(int at, double value) {
        return visit == null ? at : fixed(at, (Object) value);
    }

    /** A field that holds a node or container of the type {@code type}. */
    public <C> int node(int at, TreeType<? super C> type, @Nullable C child) {
        if (visit != null) {
            if (visit instanceof Raveling raveling) {
                return raveling.node(this, at, type, child);
            }
            visit.node(this, type, child);
            return at;
        }
        if (child == null) {
            return at;
        }
        if (depth == LEVELS) {
            return DeepWalk.leaves(this, type.resolve(child), child, at);
        }
        depth++;
        int next = type.visit(child, this, at);
        depth--;
        return next;
    }

    /** Hands what is below {@code child}, which was entered, to the visit. */
    @SuppressWarnings("unchecked")
    void descend(TreeType<?> exact, Object child) {
        if (depth == LEVELS) {
            DeepWalk.visit(Objects.requireNonNull(visit), exact, child);
            return;
        }
        depth++;
        if (exact instanceof NodeType<?> node) {
            ((NodeType<Object>) node).walk(child, this, 0);
        } else {
            TreeType.exact(exact).visit(child, this, 0);
        }
        depth--;
    }
}
