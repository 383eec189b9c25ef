package dev.pytree;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Prints a structure on one line, with its leaves where they are given: {@code Linear(kernel=float[2, 3], inputs=2)}. */
final class Printer {
    private Printer() {}

    static String print(Structure structure, @Nullable Object @Nullable [] leaves) {
        var text = new StringBuilder();
        Deque<String> closings = new ArrayDeque<>();
        KeyPath[] paths = null;
        int leaf = 0;
        for (var at = new Decoder(structure); at.next(); ) {
            close(text, closings, at.depth());
            text.append(at.label());
            Object element = at.element();
            if (at.isStatic()) {
                text.append(shown(element));
            } else if (element instanceof Shape shape) {
                text.append(shape.opening());
                closings.push(shape.closing());
            } else if (element instanceof LeafSpec spec) {
                text.append(leaves == null ? spec.toString() : Leaves.describe(leaves[leaf++]));
            } else if (element instanceof Structure.Ref ref) {
                paths = paths == null ? Decoder.paths(structure) : paths;
                text.append("same as ").append(paths[ref.place()].described());
            } else if (element instanceof Structure.Fixed fixed) {
                text.append(shown(fixed.value()));
            } else {
                text.append(element);
            }
        }
        close(text, closings, 0);
        return text.toString();
    }

    /** A static value is of the user, and a failure of its own must not hide the rest. */
    private static String shown(@Nullable Object element) {
        Object value = element instanceof Structure.Same same ? same.value() : element;
        if (value instanceof String string) {
            return "\"" + string + "\"";
        }
        try {
            return String.valueOf(value);
        } catch (RuntimeException e) {
            return (value == null ? "null" : value.getClass().getSimpleName()) + "(its toString throws "
                    + e.getClass().getSimpleName() + ")";
        }
    }

    private static void close(StringBuilder text, Deque<String> closings, int depth) {
        while (closings.size() > depth) {
            text.append(closings.pop());
        }
    }
}
