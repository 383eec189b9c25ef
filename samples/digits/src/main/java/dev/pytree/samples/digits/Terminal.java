package dev.pytree.samples.digits;

import java.io.PrintStream;
import java.nio.charset.Charset;

/**
 * Where the report is printed, and what can be shown there: a line that is drawn over again, colours, and characters beyond
 * ASCII. A file or pipe gets plain lines.
 */
record Terminal(PrintStream out, boolean redraws, boolean colours, boolean unicode) {
    private static final String SHADES = " ░▒▓█";
    private static final String ASCII_SHADES = " .:*#";

    /** {@return standard output} A terminal is used as one only if standard input is one too; NO_COLOR is honoured. */
    static Terminal standardOutput() {
        // The JDK's other console, the default of 22 to 24, exists without a terminal as well.
        System.setProperty("jdk.console", "java.base");
        boolean terminal = System.console() != null;
        String name = System.getenv("TERM");
        boolean escapes = name != null ? !name.equals("dumb") : System.getenv("WT_SESSION") != null;
        boolean unicode = charset().newEncoder().canEncode(SHADES + "─·");
        return new Terminal(System.out, terminal, terminal && escapes && System.getenv("NO_COLOR") == null, unicode);
    }

    private static Charset charset() {
        for (String property : new String[] {"stdout.encoding", "sun.stdout.encoding", "native.encoding"}) {
            String name = System.getProperty(property);
            if (name != null && Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return Charset.defaultCharset();
    }

    /** {@return this output, used as if it were a file} */
    Terminal plain() {
        return new Terminal(out, false, false, unicode);
    }

    void line(String text) {
        out.println(text);
    }

    /** Draws {@code text} over the line that was drawn last, which was not longer. */
    void redraw(String text) {
        out.print("\r" + text);
        out.flush();
    }

    String green(String text) {
        return colours ? "\033[32m" + text + "\033[0m" : text;
    }

    String red(String text) {
        return colours ? "\033[31m" + text + "\033[0m" : text;
    }

    String bold(String text) {
        return colours ? "\033[1m" + text + "\033[0m" : text;
    }

    /** {@return a rule under a table} */
    String rule(int width) {
        return (unicode ? "─" : "-").repeat(width);
    }

    /** {@return the sign for nothing in a table} */
    String dot() {
        return unicode ? "·" : ".";
    }

    /** {@return a cell as dark as {@code value}, from 0 to 1} */
    String shade(double value) {
        String shades = unicode ? SHADES : ASCII_SHADES;
        int shade = (int) Math.round(value * (shades.length() - 1));
        return shades.substring(shade, shade + 1);
    }
}
