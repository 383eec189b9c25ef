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

    /** What the walker does with the parts. */
    final Visit visit;

    private boolean isNext;
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

    DeepWalk(Visit visit) {
        this.visit = visit;
    }

    /** Lets {@code node}, which was entered, come next. */
    void next(TreeType<?> exact, Object node) {
        isNext = true;
        nextType = exact;
        next = node;
    }

    /** Walks {@code root}, which was entered, with {@code out}. */
    void walk(Walker out, TreeType<?> rootType, Object root) {
        next(rootType, root);
        while (true) {
            if (isNext) {
                isNext = false;
                parts(out, nextType, next);
            } else if (size == 0) {
                return;
            } else {
                waited(out);
            }
        }
    }

    private void parts(Walker out, TreeType<?> exact, Object node) {
        push(END, null);
        out.resume(visit);
        findCycle(node);
        int from = size;
        TreeType.exact(exact).visit(node, out, 0);
        for (int i = from, j = size - 1; i < j; i++, j--) {
            TreeType<?> type = types[i];
            types[i] = types[j];
            types[j] = type;
            Object value = values[i];
            values[i] = values[j];
            values[j] = value;
        }
    }

    private void waited(Walker out) {
        out.resume(visit);
        TreeType<?> type = types[--size];
        Object value = values[size];
        values[size] = null;
        if (type == LEAF) {
            out.leaf(0, value);
        } else if (type == FIXED) {
            out.fixed(0, value);
        } else if (type == END) {
            visit.leave();
        } else {
            out.node(0, TreeType.exact(type), value);
        }
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
