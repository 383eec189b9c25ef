package dev.pytree;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Walks what lies deeper than {@link Walker#LEVELS} with a stack on the heap. A node that is met again below itself, which
 * only an endless tree does, is a cycle.
 */
final class DeepWalk {
    private final Deque<Open> stack = new ArrayDeque<>();
    private final Set<Object> open = Collections.newSetFromMap(new IdentityHashMap<>());

    private record Open(Object node, Iterator<Children.Child> rest) {}

    private DeepWalk() {}

    /** Writes the leaves below {@code node} from {@code at}; returns the place after them */
    static int leaves(Walker out, TreeType<?> exact, Object node, int at) {
        var walk = new DeepWalk();
        if (!Children.isNode(exact)) {
            return TreeType.exact(exact).visit(node, out, at);
        }
        walk.push(exact, node);
        while (!walk.stack.isEmpty()) {
            Children.Child child = walk.next();
            if (child == null) {
                walk.pop();
            } else if (child.value() != null && !child.isStatic()) {
                TreeType<?> type = child.type() == null ? null : child.type().resolve(child.value());
                if (type == null || type instanceof LeafType<?>) {
                    at = out.leaf(at, child.value());
                } else if (Children.isNode(type)) {
                    walk.push(type, child.value());
                }
            }
        }
        return at;
    }

    /** Hands the parts of {@code node}, which was entered, to {@code visit}, and leaves all but {@code node}. */
    static void visit(Visit visit, TreeType<?> exact, Object node) {
        var walk = new DeepWalk();
        walk.push(exact, node);
        while (!walk.stack.isEmpty()) {
            Children.Child child = walk.next();
            if (child == null) {
                walk.pop();
                if (!walk.stack.isEmpty()) {
                    visit.leave();
                }
            } else if (child.isStatic()) {
                visit.fixed(child.value());
            } else if (child.type() == null) {
                visit.leaf(child.value());
            } else {
                TreeType<?> type = visit.enter(child.type(), child.value());
                if (type != null && child.value() != null) {
                    walk.push(type, child.value());
                }
            }
        }
    }

    private void push(TreeType<?> exact, Object node) {
        List<Children.Child> parts = Children.of(exact, node);
        if (!parts.isEmpty() && !open.add(node)) {
            throw new Cycle();
        }
        stack.push(new Open(node, parts.iterator()));
    }

    private Children.@Nullable Child next() {
        Iterator<Children.Child> rest = stack.element().rest;
        return rest.hasNext() ? rest.next() : null;
    }

    private void pop() {
        open.remove(stack.pop().node);
    }

    /** A cycle was met where none may be; the caller says where. */
    static final class Cycle extends RuntimeException {
        private static final long serialVersionUID = 1;

        Cycle() {
            super("cycle", null, false, false);
        }
    }
}
