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
                text.append(element instanceof String string ? "\"" + string + "\"" : element);
            } else if (element instanceof Shape shape) {
                text.append(shape.opening());
                closings.push(shape.closing());
            } else if (element instanceof LeafSpec spec) {
                text.append(leaves == null ? spec.toString() : Leaves.describe(leaves[leaf++]));
            } else if (element instanceof Structure.Ref ref) {
                paths = paths == null ? Decoder.paths(structure) : paths;
                text.append("same as ").append(paths[ref.place()].described());
            } else if (element instanceof Structure.Fixed fixed) {
                text.append(fixed.value());
            } else {
                text.append(element);
            }
        }
        close(text, closings, 0);
        return text.toString();
    }

    private static void close(StringBuilder text, Deque<String> closings, int depth) {
        while (closings.size() > depth) {
            text.append(closings.pop());
        }
    }
}
