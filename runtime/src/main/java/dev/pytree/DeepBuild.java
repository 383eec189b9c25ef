package dev.pytree;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Builds what lies deeper than {@link Walker#LEVELS} with a stack on the heap, children before their node. */
final class DeepBuild {
    private final Builder in;
    private final Deque<Open> stack = new ArrayDeque<>();

    private static final class Open {
        final Shape shape;
        final int place;
        final @Nullable Object note;
        final @Nullable Object early;
        final @Nullable Object[] children;
        int next;

        Open(Shape shape, int place, @Nullable Object note, @Nullable Object early) {
            this.shape = shape;
            this.place = place;
            this.note = note;
            this.early = early;
            this.children = new Object[shape.arity()];
        }
    }

    DeepBuild(Builder in) {
        this.in = in;
    }

    /** {@return the node of {@code shape}, the next element} */
    Object build(Shape shape) {
        open(shape);
        while (true) {
            Open top = stack.element();
            if (top.next == top.children.length) {
                stack.pop();
                Object built = in.finish(top.shape, top.place, top.early, top.children, top.note);
                if (stack.isEmpty()) {
                    return built;
                }
                Open above = stack.element();
                above.children[above.next++] = built;
            } else if (top.shape.isStatic(top.next)) {
                top.children[top.next++] = in.fixed();
            } else if (in.peek() instanceof Shape child) {
                open(child);
            } else {
                top.children[top.next++] = in.small();
            }
        }
    }

    private void open(Shape shape) {
        int place = in.open();
        stack.push(new Open(shape, place, in.noteOf(shape), in.early(shape, place)));
    }
}
