package dev.pytree.samples.digits;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;

/** Trains a network to read handwritten digits, and prints how well it reads those it has not seen. */
public final class Main {
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Main() {}

    /** Runs the sample; the options are {@code --seed N}, {@code --epochs N} and {@code --plain}. */
    public static void main(String[] args) {
        int status = run(Digits.FILE, Terminal.standardOutput(), System.err, InstantSource.system(), args);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** {@return the exit status} */
    static int run(String data, Terminal terminal, PrintStream errors, InstantSource clock, String... args) {
        Options options;
        try {
            options = Options.parse(args);
        } catch (IllegalArgumentException e) {
            errors.println("digits: " + e.getMessage());
            return MISUSED;
        }
        try {
            train(Digits.read(data), options.plain() ? terminal.plain() : terminal, clock, options);
            return 0;
        } catch (IOException e) {
            errors.println("digits: " + e.getMessage());
            return FAILED;
        }
    }

    private static void train(Digits digits, Terminal terminal, InstantSource clock, Options options) {
        var division = HoldOut.of(digits);
        var heldOut = digits.at(division.heldOut());
        var training = new Training(digits.at(division.train()), options.seed());
        terminal.line(String.format(
                Locale.ROOT,
                "%,d handwritten digits (Alpaydin and Kaynak, UCI, CC BY 4.0): %,d to train on, %,d held out",
                digits.size(),
                division.train().length,
                heldOut.size()));

        var start = clock.instant();
        var progress = new Progress(terminal, options.epochs());
        for (int e = 1; e <= options.epochs(); e++) {
            int epoch = e;
            double loss = training.epoch(share -> progress.within(epoch, share));
            progress.after(
                    epoch, loss, Evaluation.of(training.averaged(), heldOut).accuracy());
        }
        var evaluation = Evaluation.of(training.averaged(), heldOut);
        double seconds = Duration.between(start, clock.instant()).toMillis() / 1000.0;

        String accuracy = String.format(Locale.ROOT, "%.1f %%", 100 * evaluation.accuracy());
        terminal.line(String.format(
                Locale.ROOT,
                "%s of the held-out digits are read right, after %.1f s (seed %d)",
                terminal.bold(accuracy),
                seconds,
                options.seed()));
        terminal.line("");
        Report.confusion(terminal, evaluation);
        terminal.line("");
        Report.misread(terminal, evaluation);
        terminal.line("");
        Summary.print(terminal, training.averaged().state());
    }
}
