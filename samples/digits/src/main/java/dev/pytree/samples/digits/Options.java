package dev.pytree.samples.digits;

/** What the command line says. */
record Options(long seed, int epochs, boolean plain) {
    private static final int MOST_EPOCHS = 1000;

    /** {@return the options in {@code args}} Throws IllegalArgumentException with one line that says what is wrong. */
    static Options parse(String... args) {
        var options = new Options(0, 30, false);
        for (int i = 0; i < args.length; i++) {
            String value = i + 1 < args.length ? args[i + 1] : "nothing";
            switch (args[i]) {
                case "--seed" -> {
                    options = new Options(seed(value), options.epochs, options.plain);
                    i++;
                }
                case "--epochs" -> {
                    options = new Options(options.seed, epochs(value), options.plain);
                    i++;
                }
                case "--plain" -> options = new Options(options.seed, options.epochs, true);
                default ->
                    throw new IllegalArgumentException(
                            "unknown option " + args[i] + "; the options are --seed N, --epochs N and --plain");
            }
        }
        return options;
    }

    private static long seed(String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--seed takes a whole number of 64 bits, found " + value, e);
        }
    }

    private static int epochs(String value) {
        int epochs;
        try {
            epochs = Integer.parseInt(value);
        } catch (NumberFormatException e) {
            epochs = 0;
        }
        if (epochs < 1 || epochs > MOST_EPOCHS) {
            throw new IllegalArgumentException(
                    "--epochs takes a whole number from 1 to " + MOST_EPOCHS + ", found " + value);
        }
        return epochs;
    }
}
