package dev.pytree.samples.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class MainTest {
    private static final Pattern HEADLINE =
            Pattern.compile("(?m)^(\\d+\\.\\d) % of the held-out digits are read right, after 0\\.0 s \\(seed 0\\)$");

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void readsAtLeast96PercentOfTheHeldOutDigits() {
        assertEquals(0, run(false, true));

        var headline = HEADLINE.matcher(printed());
        assertTrue(headline.find(), printed());
        assertTrue(Double.parseDouble(headline.group(1)) >= 96, headline.group());
    }

    @Test
    void printsProgressConfusionMisreadDigitsAndTheModel() {
        run(false, true, "--epochs", "2");

        List<String> lines = printed().lines().toList();
        assertEquals(
                "1,797 handwritten digits (Alpaydin and Kaynak, UCI, CC BY 4.0): 1,437 to train on, 360 held out",
                lines.get(0));
        assertTrue(lines.get(1).matches("epoch 1/2  loss \\d\\.\\d{4}  held out +\\d+\\.\\d %"), lines.get(1));
        assertTrue(lines.get(2).startsWith("epoch 2/2  loss "), lines.get(2));
        assertTrue(lines.contains("Confusion: a row for the digit written, a column for the digit read"));
        assertTrue(lines.contains("      0   1   2   3   4   5   6   7   8   9"));
        assertTrue(printed().contains("Misread: 3 of "));
        assertTrue(printed().contains("██"));
        assertTrue(lines.contains(".layers[0].kernel         Param      float[64, 128]   8,192"), printed());
        assertTrue(lines.contains(".layers[3].rngs.counter   RngState   long                 1"), printed());
        assertEquals(
                List.of(
                        "10 leaves                 Param                      17,610",
                        "4 leaves                  BatchStat                     384",
                        "4 leaves                  RngState                        4",
                        "18 leaves                 all                        17,998"),
                lines.subList(lines.size() - 4, lines.size()));
        assertEquals("", errors.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aSeedPrintsTheSameEveryTime() {
        run(false, true, "--epochs", "2", "--seed", "9");
        String first = printed();
        output.reset();
        run(false, true, "--epochs", "2", "--seed", "9");

        assertEquals(first, printed());
    }

    @Test
    void aFileGetsNoControlCharacters() {
        run(false, true, "--epochs", "1");

        assertTrue(printed().chars().allMatch(c -> c >= ' ' || c == '\n'));
    }

    @Test
    void aTerminalGetsABarInColour() {
        run(true, true, "--epochs", "1");

        assertTrue(printed().contains("\repoch 1/1  \033[32m" + "█".repeat(15) + "░".repeat(15) + "\033[0m"));
        assertTrue(printed().contains("\repoch 1/1  \033[32m" + "█".repeat(30) + "\033[0m  loss "));
    }

    @Test
    void plainTreatsATerminalAsAFile() {
        run(true, true, "--epochs", "1", "--plain");
        String plain = printed();
        output.reset();
        run(false, true, "--epochs", "1");

        assertEquals(printed(), plain);
    }

    @Test
    void anOutputWithoutUnicodeGetsAscii() {
        run(true, false, "--epochs", "1");

        assertTrue(printed().contains("##"));
        assertTrue(printed().chars().allMatch(c -> c < 128));
    }

    @Test
    void badOptionsEndWithOneLineAndStatus2() {
        assertEquals(2, run(false, true, "--seed", "x"));

        assertEquals("digits: --seed takes a whole number of 64 bits, found x\n", told());
        assertEquals("", printed());
    }

    @Test
    void missingDataEndsWithOneLineAndStatus1() {
        var terminal = new Terminal(new PrintStream(output), false, false, true);
        int status = Main.run("absent.csv.gz", terminal, new PrintStream(errors), () -> Instant.EPOCH);

        assertEquals(1, status);
        assertEquals(
                "digits: the data file absent.csv.gz is missing from the class path; build the sample again\n", told());
        assertFalse(printed().contains("epoch"));
    }

    private int run(boolean interactive, boolean unicode, String... args) {
        var out = new PrintStream(output, true, StandardCharsets.UTF_8);
        var err = new PrintStream(errors, true, StandardCharsets.UTF_8);
        InstantSource stopped = () -> Instant.EPOCH;
        return Main.run(Digits.FILE, new Terminal(out, interactive, interactive, unicode), err, stopped, args);
    }

    private String printed() {
        return output.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private String told() {
        return errors.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
