package dev.pytree.samples.quickstart;

/** Runs the sample. */
public final class Main {
    private Main() {}

    /** Prints one line. */
    public static void main(String[] args) {
        System.out.println(line());
    }

    static String line() {
        return "quickstart";
    }
}
