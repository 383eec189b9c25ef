package dev.pytree;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads a {@link Structure} element by element and knows where each one is. */
final class Decoder {
    private final Structure structure;
    private int next;
    private int depth = -1;
    private Shape[] shapes = new Shape[16];
    private KeyPath[] paths = new KeyPath[16];
    private int[] child = new int[16];
    private @Nullable Object element;
    private KeyPath path = KeyPath.ROOT;
    private boolean isStatic;
    private int elementDepth;

    Decoder(Structure structure) {
        this.structure = structure;
    }

    /** {@return the path of the element {@code place}} */
    static KeyPath pathOf(Structure structure, int place) {
        var at = new Decoder(structure);
        while (at.next()) {
            if (at.place() == place) {
                return at.path();
            }
        }
        throw new AssertionError(place);
    }

    /** {@return the path of every element} */
    static KeyPath[] paths(Structure structure) {
        var paths = new KeyPath[structure.codes.length];
        for (var at = new Decoder(structure); at.next(); ) {
            paths[at.place()] = at.path();
        }
        return paths;
    }

    /** Moves to the next element; returns whether there is one */
    boolean next() {
        if (next == structure.codes.length) {
            return false;
        }
        while (depth >= 0 && child[depth] == shapes[depth].arity()) {
            depth--;
        }
        element = structure.codes[next++];
        elementDepth = depth + 1;
        isStatic = false;
        if (depth >= 0) {
            int i = child[depth]++;
            Key key = shapes[depth].key(i);
            path = key == null ? paths[depth] : paths[depth].then(key);
            isStatic = shapes[depth].isStatic(i);
        }
        if (!isStatic && element instanceof Shape shape) {
            push(shape);
        }
        return true;
    }

    private void push(Shape shape) {
        depth++;
        if (depth == shapes.length) {
            shapes = Arrays.copyOf(shapes, depth * 2);
            paths = Arrays.copyOf(paths, depth * 2);
            child = Arrays.copyOf(child, depth * 2);
        }
        shapes[depth] = shape;
        paths[depth] = path;
        child[depth] = 0;
    }

    /** {@return the element} */
    @Nullable
    Object element() {
        return element;
    }

    /** {@return the place of the element} */
    int place() {
        return next - 1;
    }

    KeyPath path() {
        return path;
    }

    /** {@return whether the element is the value of a static field} */
    boolean isStatic() {
        return isStatic;
    }

    /** {@return which child of the node around it the element is} */
    int child() {
        return child[elementDepth - 1] - 1;
    }

    /** {@return the number of nodes around the element} */
    int depth() {
        return elementDepth;
    }

    /** {@return the field that holds the element, or null at the root and in a container} */
    @Nullable
    Field field() {
        return elementDepth > 0 && shapes[elementDepth - 1] instanceof NodeShape node
                ? node.type().fields.get(child[elementDepth - 1] - 1)
                : null;
    }

    /** {@return the shape of the node around the element} */
    Shape holder() {
        return shapes[elementDepth - 1];
    }

    /** {@return the label of the element within the node around it, and whether it is the first there} */
    String label() {
        if (elementDepth == 0) {
            return "";
        }
        int holder = elementDepth - 1;
        int i = child[holder] - 1;
        return (i == 0 ? "" : ", ") + shapes[holder].label(i);
    }
}
