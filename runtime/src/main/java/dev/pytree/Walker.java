package dev.pytree;

import java.util.Arrays;
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

    private @Nullable Visit visit;
    // Empty during a visit, so that the bounds check of the fast path is also the test for one.
    private @Nullable Object[] leaves;
    private int depth;
    private @Nullable DeepWalk deep;

    private Walker(@Nullable Object[] leaves, @Nullable Visit visit) {
        this.leaves = leaves;
        this.visit = visit;
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
        if (visit != null) {
            visited(visit, value);
            return at;
        }
        if (value == null) {
            return at;
        }
        if (at == DeepWalk.LATER && deep != null) {
            deep.leaf(value);
            return at;
        }
        leaves = Arrays.copyOf(leaves, Math.max(16, at + (at >> 1)));
        leaves[at] = value;
        return at + 1;
    }

    // The visits that count nanoseconds are called by their class, so that they are compiled in place.
    private static void visited(Visit visit, @Nullable Object leaf) {
        if (visit instanceof Certificate.Check check) {
            check.leaf(leaf);
        } else if (visit instanceof Recorder recorder) {
            recorder.leaf(leaf);
        } else if (visit instanceof Mapping mapping) {
            mapping.leaf(leaf);
        } else {
            visit.leaf(leaf);
        }
    }

    /** A field that is a scalar leaf. */
    public int leaf(int at, boolean value) {
        return leaf(at, (Object) value);
    }

    /** A field that is a scalar leaf. */
    public int leaf(int at, byte value) {
        return leaf(at, (Object) value);
    }

    /** A field that is a scalar leaf. */
    public int leaf(int at, char value) {
        return leaf(at, (Object) value);
    }

    /** A field that is a scalar leaf. */
    public int leaf(int at, short value) {
        return leaf(at, (Object) value);
    }

    /** A field that is a scalar leaf. */
    public int leaf(int at, int value) {
        return leaf(at, (Object) value);
    }

    /** A field that is a scalar leaf. */
    public int leaf(int at, long value) {
        return leaf(at, (Object) value);
    }

    /** A field that is a scalar leaf. */
    public int leaf(int at, float value) {
        return leaf(at, (Object) value);
    }

    /** A field that is a scalar leaf. */
    public int leaf(int at, double value) {
        return leaf(at, (Object) value);
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
            return visited(visit, at, type, child);
        }
        if (child == null) {
            return at;
        }
        if (depth == LEVELS) {
            return deeper(at, type, child);
        }
        depth++;
        int next = type.visit(child, this, at);
        depth--;
        return next;
    }

    private <C> int visited(Visit visit, int at, TreeType<? super C> type, @Nullable C child) {
        TreeType<?> exact = entered(visit, type, child);
        if (exact == null || child == null) {
            return at;
        }
        if (depth == LEVELS) {
            return deeper(at, exact, child);
        }
        depth++;
        if (exact instanceof NodeType<?> node) {
            walk(node, child, at);
        } else {
            TreeType.exact(exact).visit(child, this, at);
        }
        depth--;
        left(visit);
        return at;
    }

    @SuppressWarnings("unchecked")
    private void walk(NodeType<?> exact, Object child, int at) {
        ((NodeType<Object>) exact).walk(child, this, at);
    }

    /** Walks {@code child}, or, where that is done with a stack already, lets it come next and the parts after it wait. */
    private int deeper(int at, TreeType<?> exact, Object child) {
        DeepWalk deep = this.deep;
        if (deep == null) {
            this.deep = deep = new DeepWalk(visit);
            int next = deep.walk(this, at, exact, child);
            this.deep = null;
            return next;
        }
        if (at == DeepWalk.LATER) {
            deep.enter(exact, child);
        } else {
            deep.next(at, exact, child);
            visit = visit == null ? null : deep;
        }
        return DeepWalk.LATER;
    }

    /** Hands what comes next to {@code visit}. */
    void resume(@Nullable Visit visit) {
        this.visit = visit;
    }

    /** The end of the node last entered. */
    int left(int at) {
        if (visit != null) {
            left(visit);
        }
        return at;
    }

    private static @Nullable TreeType<?> entered(Visit visit, TreeType<?> type, @Nullable Object child) {
        if (visit instanceof Certificate.Check check) {
            return check.enter(type, child);
        }
        if (visit instanceof Recorder recorder) {
            return recorder.enter(type, child);
        }
        return visit instanceof Mapping mapping ? mapping.enter(type, child) : visit.enter(type, child);
    }

    private static void left(Visit visit) {
        if (visit instanceof Recorder recorder) {
            recorder.leave();
        } else if (visit instanceof Mapping mapping) {
            mapping.leave();
        } else if (!(visit instanceof Certificate.Check)) {
            visit.leave();
        }
    }
}
