package dev.pytree.samples.digits;

import dev.pytree.Filter;
import dev.pytree.LeafShape;
import dev.pytree.State;
import java.util.Locale;

/** Prints the leaves of a model: path, kind, shape and count, then a total for each kind. */
final class Summary {
    private static final String ROW = "%-25s %-10s %-14s %7s";

    private Summary() {}

    static void print(Terminal terminal, State state) {
        String header = row("Path", "Kind", "Shape", "Count");
        terminal.line(terminal.bold(header));
        terminal.line(terminal.rule(header.length()));
        state.forEach((path, kind, leaf) -> {
            LeafShape shape = LeafShape.of(leaf);
            terminal.line(row(path, kind, shape, number(shape.count())));
        });
        terminal.line(terminal.rule(header.length()));
        state.countByKind().forEach((kind, count) -> {
            int leaves = state.filter(Filter.kind(kind)).size();
            terminal.line(row(leaves + " leaves", kind, "", number(count)));
        });
        terminal.line(row(state.size() + " leaves", "all", "", number(state.count())));
    }

    private static String row(Object path, Object kind, Object shape, String count) {
        return String.format(Locale.ROOT, ROW, path, kind, shape, count);
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
