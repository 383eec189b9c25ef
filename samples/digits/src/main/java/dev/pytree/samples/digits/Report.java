package dev.pytree.samples.digits;

import java.util.List;
import java.util.Locale;

/** Prints what a network reads: the confusion matrix, and some digits it reads wrong. */
final class Report {
    private static final int DRAWN = 3;
    private static final String GAP = "      ";

    private Report() {}

    /** Prints how often each digit is read as each digit. */
    static void confusion(Terminal terminal, Evaluation evaluation) {
        terminal.line(terminal.bold("Confusion") + ": a row for the digit written, a column for the digit read");
        var header = new StringBuilder("   ");
        for (int c = 0; c < Digits.CLASSES; c++) {
            header.append(String.format(Locale.ROOT, "%4d", c));
        }
        terminal.line(header.toString());
        terminal.line("   " + terminal.rule(header.length() - 3));
        int[][] confusion = evaluation.confusion();
        for (int written = 0; written < Digits.CLASSES; written++) {
            var row = new StringBuilder("  " + written);
            for (int read = 0; read < Digits.CLASSES; read++) {
                int count = confusion[written][read];
                String cell = String.format(Locale.ROOT, "%4s", count == 0 ? terminal.dot() : count);
                row.append(count == 0 ? cell : written == read ? terminal.green(cell) : terminal.red(cell));
            }
            terminal.line(row.toString());
        }
    }

    /** Draws the digits that are read wrong with most confidence, side by side. */
    static void misread(Terminal terminal, Evaluation evaluation) {
        List<Integer> all = evaluation.misread();
        List<Integer> some = all.subList(0, Math.min(DRAWN, all.size()));
        if (some.isEmpty()) {
            terminal.line(terminal.bold("Misread") + ": none");
            return;
        }
        terminal.line(terminal.bold("Misread") + ": " + some.size() + " of " + all.size() + ", the surest first");
        var captions = new StringBuilder();
        for (int n : some) {
            captions.append("  ").append(caption(evaluation, n)).append("  ");
        }
        terminal.line(captions.toString().stripTrailing());
        for (int y = 0; y < Digits.SIDE; y++) {
            var line = new StringBuilder();
            for (int n : some) {
                line.append("  ")
                        .append(row(terminal, evaluation.digits().images()[n], y))
                        .append(GAP);
            }
            terminal.line(line.toString().stripTrailing());
        }
    }

    private static String caption(Evaluation evaluation, int n) {
        String reading = evaluation.written(n) + " read as " + evaluation.read(n);
        return String.format(Locale.ROOT, "%s (%4.1f %%)", reading, 100 * evaluation.sureness(n));
    }

    /** A pixel is two cells wide, since a cell is about twice as high as wide. */
    private static String row(Terminal terminal, float[] image, int y) {
        var row = new StringBuilder();
        for (int x = 0; x < Digits.SIDE; x++) {
            row.append(terminal.shade(image[y * Digits.SIDE + x]).repeat(2));
        }
        return row.toString();
    }
}
