package dev.pytree.samples.digits;

import dev.pytree.Filter;
import dev.pytree.KeyPath;
import dev.pytree.Kind;
import dev.pytree.State;
import java.util.List;
import java.util.Locale;

/** Prints the leaves of a model: path, kind, shape and count, then a total for each kind. */
final class Summary {
    private static final String ROW = "%-25s %-10s %-14s %7s";

    private Summary() {}

    static void print(Terminal terminal, State state) {
        String header = row("Path", "Kind", "Shape", "Count");
        terminal.line(terminal.bold(header));
        terminal.line(terminal.rule(header.length()));
        for (KeyPath path : state.paths()) {
            Shape shape = Shape.of(state.get(path));
            terminal.line(row(path, state.kind(path), shape, number(shape.count())));
        }
        terminal.line(terminal.rule(header.length()));
        List<Kind> kinds = state.paths().stream().map(state::kind).distinct().toList();
        for (Kind kind : kinds) {
            State leaves = state.filter(Filter.kind(kind));
            terminal.line(row(leaves.size() + " leaves", kind, "", number(leaves.count())));
        }
        terminal.line(row(state.size() + " leaves", "all", "", number(state.count())));
    }

    private static String row(Object path, Object kind, Object shape, String count) {
        return String.format(Locale.ROOT, ROW, path, kind, shape, count);
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** The element type and lengths of a leaf. */
    private record Shape(String element, List<Integer> lengths) {
        static Shape of(Object leaf) {
            if (leaf instanceof float[][] rows) {
                return new Shape("float", List.of(rows.length, rows[0].length));
            }
            if (leaf instanceof float[] row) {
                return new Shape("float", List.of(row.length));
            }
            return new Shape(leaf.getClass().getSimpleName().toLowerCase(Locale.ROOT), List.of());
        }

        long count() {
            return lengths.stream().mapToLong(length -> length).reduce(1, (a, b) -> a * b);
        }

        @Override
        public String toString() {
            return lengths.isEmpty() ? element : element + lengths;
        }
    }
}
