package dev.pytree;

import org.jspecify.annotations.Nullable;

/**
 * Receives the fields of a node, one call a field: {@code at = out.leaf(at, node.bias)}. {@code at} is the place of the next
 * leaf; each call returns the place after what it was given.
 *
 * <p>Only the walker recurses, so null, containers, sharing, depth and errors are its work and not the work of a
 * {@link NodeType}.
 */
public sealed class Walker permits NumberWalker {
    /** Nested calls up to this depth; deeper levels use a stack of their own, so that depth costs only memory. */
    static final int LEVELS = 100;

    private static final TreeType<?> FIXED = TreeType.fixed(Object.class);

    private Visit visit;
    private int depth;
    private @Nullable DeepWalk deep;

    Walker(Visit visit) {
        this.visit = visit;
    }

    /** Hands every part of {@code tree} to {@code visit}. */
    static <T> void visit(TreeType<T> type, @Nullable T tree, Visit visit) {
        new Walker(visit).node(0, type, tree);
    }

    /** Hands the fields of {@code node} to {@code visit}, which must not descend. */
    static void fields(TreeType<?> exact, Object node, Visit visit) {
        TreeType.exact(exact).visit(node, new Walker(visit), 0);
    }

    /** A field that is a leaf. */
    public int leaf(int at, @Nullable Object value) {
        return met(at, null, value);
    }

    /** A field that is a scalar leaf. */
    public int leaf(int at, boolean value) {
        return met(at, null, value);
    }

    /** A field that is a scalar leaf. */
    public int leaf(int at, byte value) {
        return met(at, null, value);
    }

    /** A field that is a scalar leaf. */
    public int leaf(int at, char value) {
        return met(at, null, value);
    }

    /** A field that is a scalar leaf. */
    public int leaf(int at, short value) {
        return met(at, null, value);
    }

    /** A field that is a scalar leaf. */
    public int leaf(int at, int value) {
        return met(at, null, value);
    }

    /** A field that is a scalar leaf. */
    public int leaf(int at, long value) {
        return met(at, null, value);
    }

    /** A field that is a scalar leaf. */
    public int leaf(int at, float value) {
        return met(at, null, value);
    }

    /** A field that is a scalar leaf. */
    public int leaf(int at, double value) {
        return met(at, null, value);
    }

    /** A field that belongs to the structure. */
    public int fixed(int at, @Nullable Object value) {
        return met(at, FIXED, value);
    }

    /** A field that belongs to the structure. */
    public int fixed(int at, boolean value) {
        return fixed(at, (Object) value);
    }

    /** A field that belongs to the structure. */
    public int fixed(int at, byte value) {
        return fixed(at, (Object) value);
    }

    /** A field that belongs to the structure. */
    public int fixed(int at, char value) {
        return fixed(at, (Object) value);
    }

    /** A field that belongs to the structure. */
    public int fixed(int at, short value) {
        return fixed(at, (Object) value);
    }

    /** A field that belongs to the structure. */
    public int fixed(int at, int value) {
        return fixed(at, (Object) value);
    }

    /** A field that belongs to the structure. */
    public int fixed(int at, long value) {
        return fixed(at, (Object) value);
    }

    /** A field that belongs to the structure. */
    public int fixed(int at, float value) {
        return fixed(at, (Object) value);
    }

    /** A field that belongs to the structure. */
    public int fixed(int at, double value) {
        return fixed(at, (Object) value);
    }

    /** A field that holds a node or container of the type {@code type}. */
    public <C> int node(int at, TreeType<? super C> type, @Nullable C child) {
        return met(at, type, child);
    }

    /**
     * Takes whatever is not on the straight path: a leaf where {@code type} is null, a static value where it is {@link #FIXED}, else a
     * node. The visits that count nanoseconds are called by their class and so compiled in place; that makes this longer
     * than what HotSpot compiles into a caller (325 bytes), and so the methods above stay small enough to be compiled into
     * adapters.
     */
    private int met(int at, @Nullable TreeType<?> type, @Nullable Object value) {
        if (visit instanceof Certificate.Check check) {
            if (type == null) {
                check.leaf(value);
            } else if (type == FIXED) {
                check.fixed(value);
            } else {
                check.node(this, type, value);
            }
        } else if (visit instanceof Matching matching) {
            if (type == null) {
                matching.leaf(value);
            } else if (type == FIXED) {
                matching.fixed(value);
            } else {
                matching.node(this, type, value);
            }
        } else if (visit instanceof Recorder recorder) {
            if (type == null) {
                recorder.leaf(value);
            } else if (type == FIXED) {
                recorder.fixed(value);
            } else {
                recorder.node(this, type, value);
            }
        } else if (visit instanceof Mapping mapping) {
            if (type == null) {
                mapping.leaf(value);
            } else if (type == FIXED) {
                mapping.fixed(value);
            } else {
                mapping.node(this, type, value);
            }
        } else if (visit instanceof Raveling raveling) {
            if (type == null) {
                return raveling.leaf(at, value);
            } else if (type == FIXED) {
                raveling.fixed(value);
            } else {
                return raveling.node(this, at, type, value);
            }
        } else {
            if (type == null) {
                visit.leaf(value);
            } else if (type == FIXED) {
                visit.fixed(value);
            } else {
                visit.node(this, type, value);
            }
        }
        return at;
    }

    /** Hands what is below {@code child}, which was entered, to the visit; returns whether it is still to be left */
    @SuppressWarnings("unchecked")
    boolean descend(TreeType<?> exact, Object child) {
        if (depth == LEVELS) {
            deeper(exact, child);
            return false;
        }
        depth++;
        if (exact instanceof NodeType<?> node) {
            ((NodeType<Object>) node).walk(child, this, 0);
        } else {
            TreeType.exact(exact).visit(child, this, 0);
        }
        depth--;
        return true;
    }

    /** Walks {@code child}, or, where that is done with a stack already, lets it come next and the parts after it wait. */
    private void deeper(TreeType<?> exact, Object child) {
        DeepWalk deep = this.deep;
        if (deep == null) {
            this.deep = deep = new DeepWalk(visit);
            deep.walk(this, exact, child);
            this.deep = null;
        } else {
            deep.next(exact, child);
            visit = deep;
        }
    }

    /** Hands what comes next to {@code visit}. */
    void resume(Visit visit) {
        this.visit = visit;
    }
}
