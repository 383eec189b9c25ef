package dev.pytree.samples.digits;

import java.util.Locale;

/** How far the training is: a bar with the loss and accuracy of the last epoch on a terminal, some lines in a file. */
final class Progress {
    private static final int CELLS = 30;
    private static final int LINES = 6;

    private final Terminal terminal;
    private final int epochs;
    private String figures = " ".repeat(figures(0, 0).length());
    private String drawn = "";

    Progress(Terminal terminal, int epochs) {
        this.terminal = terminal;
        this.epochs = epochs;
    }

    /** Shows that {@code share} of the epoch is done. */
    void within(int epoch, double share) {
        if (terminal.redraws()) {
            int full = (int) Math.round(CELLS * (epoch - 1 + share) / epochs);
            String bar = terminal.shade(1).repeat(full) + terminal.shade(0.25).repeat(CELLS - full);
            draw(number(epoch) + "  " + terminal.green(bar) + figures);
        }
    }

    /** Shows what the epoch brought. */
    void after(int epoch, double loss, double accuracy) {
        figures = figures(loss, accuracy);
        if (terminal.redraws()) {
            within(epoch, 1);
            if (epoch == epochs) {
                terminal.line("");
            }
        } else if (epoch % Math.max(1, epochs / LINES) == 0 || epoch == epochs) {
            terminal.line(number(epoch) + figures);
        }
    }

    private void draw(String line) {
        if (!line.equals(drawn)) {
            terminal.redraw(line);
            drawn = line;
        }
    }

    private String number(int epoch) {
        int width = Integer.toString(epochs).length();
        return String.format(Locale.ROOT, "epoch %" + width + "d/%d", epoch, epochs);
    }

    private static String figures(double loss, double accuracy) {
        return String.format(Locale.ROOT, "  loss %.4f  held out %5.1f %%", loss, 100 * accuracy);
    }
}
