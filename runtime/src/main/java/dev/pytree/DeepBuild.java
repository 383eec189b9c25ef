package dev.pytree;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Builds what lies deeper than {@link Walker#LEVELS} with a stack on the heap, children before their node. What the open nodes have so far
 * lies side by side on the stack, and the parts of a node are read from there when it is complete.
 */
final class DeepBuild {
    private final Builder in;
    private final Builder fields = Builder.ofFields();

    /** The children of all open nodes. */
    private @Nullable Object[] children = new Object[64];

    private int size;

    /** The open nodes: what each is, its note and what was made of it early, side by side; and its place and first child. */
    private @Nullable Object[] nodes = new Object[3 * 32];

    private int[] positions = new int[2 * 32];
    private int open;

    DeepBuild(Builder in) {
        this.in = in;
    }

    /** {@return the node of {@code shape}, the next element} */
    Object build(Shape shape) {
        open(shape);
        while (true) {
            Shape top = shape(open - 1);
            int next = size - positions[2 * open - 1];
            if (next == top.arity()) {
                Object built = close(top);
                if (open == 0) {
                    return built;
                }
                push(built);
            } else if (top.isStatic(next)) {
                push(in.fixed());
            } else if (in.peek() instanceof Shape child) {
                open(child);
            } else {
                push(in.small());
            }
        }
    }

    private Shape shape(int node) {
        return (Shape) nodes[3 * node];
    }

    private void open(Shape shape) {
        if (2 * open == positions.length) {
            positions = Arrays.copyOf(positions, 4 * open);
            nodes = Arrays.copyOf(nodes, 6 * open);
        }
        int place = in.open();
        nodes[3 * open] = shape;
        nodes[3 * open + 1] = in.noteOf(shape);
        nodes[3 * open + 2] = in.early(shape, place);
        positions[2 * open] = place;
        positions[2 * open + 1] = size;
        open++;
    }

    private Object close(Shape shape) {
        open--;
        Object early = nodes[3 * open + 2];
        int place = positions[2 * open];
        int from = positions[2 * open + 1];
        Object built = shape instanceof NodeShape node
                ? in.finish(node, place, early, fields, children, from)
                : in.finish(shape, place, early, Arrays.copyOfRange(children, from, size), nodes[3 * open + 1]);
        size = from;
        return built;
    }

    private void push(@Nullable Object child) {
        if (size == children.length) {
            children = Arrays.copyOf(children, 2 * size);
        }
        children[size++] = child;
    }
}
