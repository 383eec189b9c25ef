package dev.pytree;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Walks what lies deeper than {@link Walker#LEVELS} with a stack on the heap. {@link Walker#STEP} levels at a time are walked as ever; the child
 * below those comes next, and all parts that come after it in the nodes around it wait.
 *
 * <p>A node that is met again below itself, which only an endless tree does, is a cycle. Brent's way finds it: one open node is
 * remembered at a time, each for up to twice as many steps as the one before.
 */
final class DeepWalk {
    /** The end of a node that was entered. */
    static final TreeType<?> END = TreeType.fixed(Object.class);

    /** The place of the parts that wait, past those of any array. */
    static final int LATER = Integer.MAX_VALUE;

    /** What the walker does with the parts. */
    private final Visit visit;

    private int nextAt;
    private TreeType<?> nextType = END;
    private @Nullable Object next;

    /** What waits after that, in reverse: the declared type of each child, {@link #END}, or what the walker says it is. */
    private @Nullable TreeType<?>[] types = new TreeType<?>[32];

    private @Nullable Object[] values = new Object[32];
    private int size;

    private @Nullable Object known;
    private int knownSize;
    private int steps;
    private int patience = 1;

    DeepWalk(Visit visit) {
        this.visit = visit;
    }

    /** Lets {@code node}, which was entered, come next, with its parts from {@code at}. */
    void next(int at, TreeType<?> exact, Object node) {
        nextAt = at;
        nextType = exact;
        next = node;
    }

    /** Lets a part wait. */
    void push(@Nullable TreeType<?> type, @Nullable Object value) {
        if (size == types.length) {
            types = Arrays.copyOf(types, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        types[size] = type;
        values[size++] = value;
    }

    /** Walks {@code root}, which was entered, with {@code out}; returns the place after it. */
    int walk(Walker out, int at, TreeType<?> rootType, Object root) {
        next(at, rootType, root);
        while (next != null || size > 0) {
            visit.resume();
            Object node = next;
            int from;
            int after;
            if (node != null) {
                next = null;
                findCycle(out, node);
                from = size;
                after = step(out, nextAt, nextType, node);
            } else {
                from = size - 1;
                after = waited(out, at);
            }
            if (after == LATER) {
                reverse(from);
            } else {
                at = after;
            }
        }
        return at;
    }

    private int step(Walker out, int at, TreeType<?> exact, Object node) {
        try {
            return out.step(at, exact, node);
        } catch (Throwable e) {
            visit.failed(at);
            throw e;
        }
    }

    private int waited(Walker out, int at) {
        TreeType<?> type = types[--size];
        Object value = values[size];
        values[size] = null;
        if (known != null && size < knownSize) {
            known = null;
            out.open(null);
        }
        if (type == END) {
            visit.leave();
            return at;
        }
        return out.handOn(at, type, value);
    }

    private void reverse(int from) {
        for (int i = from, j = size - 1; i < j; i++, j--) {
            TreeType<?> type = types[i];
            types[i] = types[j];
            types[j] = type;
            Object value = values[i];
            values[i] = values[j];
            values[j] = value;
        }
    }

    private void findCycle(Walker out, Object node) {
        if (node == known) {
            throw new Cycle();
        }
        boolean enough = ++steps == patience;
        if (enough || known == null) {
            patience = enough ? 2 * patience : patience;
            steps = 0;
            known = node;
            knownSize = size;
            out.open(node);
        }
    }

    /** A cycle was met where none may be; the caller says where. */
    static final class Cycle extends RuntimeException {
        private static final long serialVersionUID = 1;

        Cycle() {
            super("cycle", null, false, false);
        }
    }
}
