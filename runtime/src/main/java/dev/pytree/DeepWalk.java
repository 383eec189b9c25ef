package dev.pytree;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Walks what lies deeper than {@link Walker#LEVELS} with a stack on the heap. A node hands on its parts as ever until its first
 * child, which comes next; the parts after it wait: while they are handed on, this stands in for the walker's own visit.
 *
 * <p>A node that is met again below itself, which only an endless tree does, is a cycle. Brent's way finds it: one open node is
 * remembered at a time, each for up to twice as many nodes as the one before.
 */
final class DeepWalk extends Visit {
    private static final TreeType<?> LEAF = TreeType.fixed(Object.class);
    private static final TreeType<?> FIXED = TreeType.fixed(Object.class);
    private static final TreeType<?> END = TreeType.fixed(Object.class);

    /** The place of the leaves that wait, past those of any array. */
    static final int LATER = Integer.MAX_VALUE;

    /** What the walker does with the parts; null if it collects leaves. */
    final @Nullable Visit visit;

    private boolean isNext;
    private int nextAt;
    private TreeType<?> nextType = END;
    private Object next = END;

    /** What waits after that, in reverse: the declared type of each child, or what it is instead. */
    private TreeType<?>[] types = new TreeType<?>[32];

    private @Nullable Object[] values = new Object[32];
    private int size;

    private @Nullable Object known;
    private int knownSize = Integer.MAX_VALUE;
    private int steps;
    private int patience = 1;

    DeepWalk(@Nullable Visit visit) {
        this.visit = visit;
    }

    /** Lets {@code node}, which was entered, come next, with its leaves from {@code at}. */
    void next(int at, TreeType<?> exact, Object node) {
        isNext = true;
        nextAt = at;
        nextType = exact;
        next = node;
    }

    /** Walks {@code root}, which was entered, with {@code out}; returns the place after its leaves. */
    int walk(Walker out, int at, TreeType<?> rootType, Object root) {
        next(at, rootType, root);
        while (true) {
            if (isNext) {
                isNext = false;
                at = parts(out, nextAt, nextType, next);
            } else if (size == 0) {
                return at;
            } else {
                at = waited(out, at);
            }
        }
    }

    private int parts(Walker out, int at, TreeType<?> exact, Object node) {
        if (visit != null) {
            push(END, null);
            out.resume(visit);
        }
        findCycle(node);
        int from = size;
        int after = TreeType.exact(exact).visit(node, out, at);
        for (int i = from, j = size - 1; i < j; i++, j--) {
            TreeType<?> type = types[i];
            types[i] = types[j];
            types[j] = type;
            Object value = values[i];
            values[i] = values[j];
            values[j] = value;
        }
        return after;
    }

    private int waited(Walker out, int at) {
        out.resume(visit);
        TreeType<?> type = types[--size];
        Object value = values[size];
        values[size] = null;
        if (type == LEAF) {
            return out.leaf(at, value);
        }
        if (type == FIXED) {
            return out.fixed(at, value);
        }
        if (type == END && visit != null) {
            visit.leave();
            return at;
        }
        return out.node(at, TreeType.exact(type), value);
    }

    private void findCycle(Object node) {
        if (size >= knownSize && node == known) {
            throw new Cycle();
        }
        boolean enough = ++steps == patience;
        if (enough || size < knownSize) {
            patience = enough ? 2 * patience : patience;
            steps = 0;
            known = node;
            knownSize = size;
        }
    }

    private void push(TreeType<?> type, @Nullable Object value) {
        if (size == types.length) {
            types = Arrays.copyOf(types, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        types[size] = type;
        values[size++] = value;
    }

    @Override
    void leaf(@Nullable Object value) {
        push(LEAF, value);
    }

    @Override
    void fixed(@Nullable Object value) {
        push(FIXED, value);
    }

    @Override
    @Nullable
    TreeType<?> enter(TreeType<?> declared, @Nullable Object child) {
        push(declared, child);
        return null;
    }

    @Override
    void leave() {}

    /** A cycle was met where none may be; the caller says where. */
    static final class Cycle extends RuntimeException {
        private static final long serialVersionUID = 1;

        Cycle() {
            super("cycle", null, false, false);
        }
    }
}
