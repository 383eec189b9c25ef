package dev.pytree;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Receives the fields of a node, one call a field: {@code at = out.leaf(at, node.bias)}. {@code at} is a place, which only the
 * walker understands; each call returns the place after what it was given, for the next call.
 *
 * <p>Only the walker recurses, so null, containers, sharing, depth and errors are its work and not the work of a
 * {@link NodeType}.
 */
public sealed class Walker permits NumberWalker {
    /** Nested calls up to this depth; deeper levels use a stack of their own, so that depth costs only memory. */
    static final int LEVELS = 64;

    /** How many levels of those below are walked at a time: few, for the frames of interpreted code are large. */
    static final int STEP = 16;

    /** In place of a type: the part is a static value. */
    static final TreeType<?> FIXED = TreeType.fixed(Object.class);

    private static final Object[] NONE = {};
    private static final NodeType<?>[] NO_TYPES = {};

    private final Visit visit;
    /** What is expected at each place: then {@code at} is a place of the structure. Otherwise empty. */
    private final @Nullable Object[] seen;
    /** The type of the node that is expected at a place, or null where none is. */
    private final @Nullable NodeType<?>[] types;

    private int depth;
    private @Nullable DeepWalk deep;
    /** An open node, which is not to be met below itself. */
    private @Nullable Object open;

    Walker(Visit visit) {
        this(visit, NONE, NO_TYPES);
    }

    private Walker(Visit visit, @Nullable Object[] seen, @Nullable NodeType<?>[] types) {
        this.visit = visit;
        this.seen = seen;
        this.types = types;
    }

    /** Hands every part of {@code tree} to {@code visit}, the first one at {@code at}; returns the place after the last one */
    static <T> int visit(TreeType<T> type, @Nullable T tree, Visit visit, int at) {
        return new Walker(visit).node(at, type, tree);
    }

    /** Hands every part of {@code tree} to {@code visit}. */
    static <T> void visit(TreeType<T> type, @Nullable T tree, Visit visit) {
        new Walker(visit).node(0, type, tree);
    }

    /** {@return a walker that hands what is not as it was {@code seen} to {@code visit}} It may walk again unless something differed. */
    static Walker comparing(Comparison visit, @Nullable Object[] seen, @Nullable NodeType<?>[] types) {
        return new Walker(visit, seen, types);
    }

    /** Hands the fields of {@code node} to {@code visit}, which must not descend. */
    static void fields(TreeType<?> exact, Object node, Visit visit) {
        TreeType.exact(exact).visit(node, new Walker(visit), 0);
    }

    /** A field that is a leaf. */
    public final int leaf(int at, @Nullable Object value) {
        return value != null && expected(at) == value ? at + 1 : met(at, null, value);
    }

    /** A field that is a scalar leaf. */
    public int leaf(int at, boolean value) {
        return expected(at) instanceof Boolean known && known == value ? at + 1 : met(at, null, value);
    }

    /** A field that is a scalar leaf. */
    public int leaf(int at, byte value) {
        return expected(at) instanceof Byte known && known == value ? at + 1 : met(at, null, value);
    }

    /** A field that is a scalar leaf. */
    public int leaf(int at, char value) {
        return expected(at) instanceof Character known && known == value ? at + 1 : met(at, null, value);
    }

    /** A field that is a scalar leaf. */
    public int leaf(int at, short value) {
        return expected(at) instanceof Short known && known == value ? at + 1 : met(at, null, value);
    }

    /** A field that is a scalar leaf. */
    public int leaf(int at, int value) {
        return expected(at) instanceof Integer known && known == value ? at + 1 : met(at, null, value);
    }

    /** A field that is a scalar leaf. */
    public int leaf(int at, long value) {
        return expected(at) instanceof Long known && known == value ? at + 1 : met(at, null, value);
    }

    /** A field that is a scalar leaf. */
    public int leaf(int at, float value) {
        return expected(at) instanceof Float known && known.equals(value) ? at + 1 : met(at, null, value);
    }

    /** A field that is a scalar leaf. */
    public int leaf(int at, double value) {
        return expected(at) instanceof Double known && known.equals(value) ? at + 1 : met(at, null, value);
    }

    private @Nullable Object expected(int at) {
        @Nullable Object[] seen = this.seen;
        return at < seen.length ? seen[at] : null;
    }

    /** A field that belongs to the structure. */
    public final int fixed(int at, @Nullable Object value) {
        return value != null && expected(at) == value ? at + 1 : met(at, FIXED, value);
    }

    /** A field that belongs to the structure. */
    public final int fixed(int at, boolean value) {
        return expected(at) instanceof Boolean known && known == value ? at + 1 : fixed(at, (Object) value);
    }

    /** A field that belongs to the structure. */
    public final int fixed(int at, byte value) {
        return expected(at) instanceof Byte known && known == value ? at + 1 : fixed(at, (Object) value);
    }

    /** A field that belongs to the structure. */
    public final int fixed(int at, char value) {
        return expected(at) instanceof Character known && known == value ? at + 1 : fixed(at, (Object) value);
    }

    /** A field that belongs to the structure. */
    public final int fixed(int at, short value) {
        return expected(at) instanceof Short known && known == value ? at + 1 : fixed(at, (Object) value);
    }

    /** A field that belongs to the structure. */
    public final int fixed(int at, int value) {
        return expected(at) instanceof Integer known && known == value ? at + 1 : fixed(at, (Object) value);
    }

    /** A field that belongs to the structure. */
    public final int fixed(int at, long value) {
        return expected(at) instanceof Long known && known == value ? at + 1 : fixed(at, (Object) value);
    }

    /** A field that belongs to the structure. */
    public final int fixed(int at, float value) {
        return expected(at) instanceof Float known && known.equals(value) ? at + 1 : fixed(at, (Object) value);
    }

    /** A field that belongs to the structure. */
    public final int fixed(int at, double value) {
        return expected(at) instanceof Double known && known.equals(value) ? at + 1 : fixed(at, (Object) value);
    }

    /** A field that holds a node or container of the type {@code type}. */
    public final <C> int node(int at, TreeType<? super C> type, @Nullable C child) {
        if (child != null && expected(at) == child && depth < LEVELS) {
            NodeType<?> known = types[at];
            if (known != null) {
                return walk(at + 1, known, child);
            }
        }
        return met(at, type, child);
    }

    @SuppressWarnings("unchecked")
    private int below(int at, TreeType<?> exact, Object child) {
        depth++;
        int next = exact instanceof NodeType<?> node && child.getClass() == node.nodeClass()
                ? ((NodeType<Object>) node).walk(child, this, at)
                : TreeType.exact(exact).visit(child, this, at);
        depth--;
        return next;
    }

    @SuppressWarnings("unchecked")
    private int walk(int at, NodeType<?> exact, Object child) {
        depth++;
        int next = ((NodeType<Object>) exact).walk(child, this, at);
        depth--;
        return next;
    }

    /**
     * Takes whatever is not on the straight path: a leaf where {@code type} is null, a static value where it is {@link #FIXED}, else a
     * node. The visits that count nanoseconds are called by their class and so compiled in place; that makes this longer
     * than what HotSpot compiles into a caller (325 bytes), and so the methods above stay small enough to be compiled into
     * adapters.
     */
    private int met(int at, @Nullable TreeType<?> type, @Nullable Object value) {
        if (at == DeepWalk.LATER) {
            return waits(type, value);
        }
        if (visit instanceof Certificate.Check check) {
            return type == null
                    ? check.leaf(at, value)
                    : type == FIXED ? check.fixed(at, value) : check.node(this, at, type, value);
        }
        if (visit instanceof Matching matching) {
            return type == null
                    ? matching.leaf(at, value)
                    : type == FIXED ? matching.fixed(at, value) : matching.node(this, at, type, value);
        }
        if (visit instanceof Recorder recorder) {
            if (type == null) {
                recorder.leaf(value);
            } else if (type == FIXED) {
                recorder.fixed(value);
            } else {
                return recorder.node(this, at, type, value);
            }
            return at;
        }
        if (visit instanceof Mapping mapping) {
            if (type == null) {
                mapping.leaf(value);
            } else if (type == FIXED) {
                mapping.fixed(value);
            } else {
                return mapping.node(this, at, type, value);
            }
            return at;
        }
        if (visit instanceof Raveling raveling) {
            return type == null
                    ? raveling.leaf(at, value)
                    : type == FIXED ? raveling.fixed(at, value) : raveling.node(this, at, type, value);
        }
        return type == null
                ? visit.leaf(at, value)
                : type == FIXED ? visit.fixed(at, value) : visit.node(this, at, type, value);
    }

    private int waits(@Nullable TreeType<?> type, @Nullable Object value) {
        Objects.requireNonNull(deep).push(type, value);
        return DeepWalk.LATER;
    }

    /** Hands what is below {@code child}, which was entered, to the visit; returns the place after it, or that all after it waits */
    int descend(int at, TreeType<?> exact, Object child) {
        if (child == open) {
            throw new DeepWalk.Cycle();
        }
        return depth == LEVELS ? deeper(at, exact, child) : below(at, exact, child);
    }

    /** Lets {@code visit} know when the node is left that was entered, and below which something waits. */
    void leaveLater() {
        waits(DeepWalk.END, null);
    }

    /** Walks {@code child}, or, where that is done with a stack already, lets it come next and the parts after it wait. */
    private int deeper(int at, TreeType<?> exact, Object child) {
        DeepWalk deep = this.deep;
        if (deep != null) {
            deep.next(at, exact, child);
            return DeepWalk.LATER;
        }
        this.deep = deep = new DeepWalk(visit);
        int next = deep.walk(this, at, exact, child);
        depth = LEVELS;
        this.deep = null;
        open = null;
        return next;
    }

    /** Walks some levels of {@code node}, which was entered; returns the place after it, or that all after it waits */
    int step(int at, TreeType<?> exact, Object node) {
        depth = LEVELS - STEP;
        return TreeType.exact(exact).visit(node, this, at);
    }

    /** Takes a part that waited; a node comes next. */
    int handOn(int at, @Nullable TreeType<?> type, @Nullable Object value) {
        depth = LEVELS;
        return met(at, type, value);
    }

    /** Remembers an open node, which is not to be met below itself; null if that is closed. */
    void open(@Nullable Object node) {
        open = node;
    }
}
