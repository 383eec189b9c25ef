package dev.pytree.samples.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EvaluationTest {
    private final Evaluation evaluation =
            reading(new int[] {7, 1, 3, 5}, new int[] {7, 2, 4, 6}, 0.9f, 0.5f, 0.8f, 0.6f);

    @Test
    void readsTheLikeliestClass() {
        assertEquals(2, evaluation.read(1));
        assertEquals(1, evaluation.written(1));
        assertEquals(0.5f, evaluation.sureness(1));
    }

    @Test
    void accuracyIsTheShareReadRight() {
        assertEquals(0.25, evaluation.accuracy());
    }

    @Test
    void theSurestMistakesComeFirst() {
        assertEquals(List.of(2, 3, 1), evaluation.misread());
    }

    @Test
    void theConfusionHasARowForTheDigitWritten() {
        int[][] confusion = evaluation.confusion();

        assertEquals(1, confusion[7][7]);
        assertEquals(1, confusion[1][2]);
        assertEquals(0, confusion[2][1]);
    }

    @Test
    void misreadDigitsAreDrawnSideBySide() {
        assertEquals(
                """
                Misread: 3 of 3, the surest first
                  3 read as 4 (80.0 %)    5 read as 6 (60.0 %)    1 read as 2 (50.0 %)
                  ██                      ██                      ██
                  ░░░░                    ░░░░                    ░░░░
                """,
                misread(evaluation).lines().limit(4).map(line -> line + "\n").reduce("", String::concat));
    }

    @Test
    void fewerMistakesGiveFewerDrawings() {
        var one = reading(new int[] {3, 4}, new int[] {3, 9}, 1, 1);
        var none = reading(new int[] {3}, new int[] {3}, 1);

        assertEquals(
                "Misread: 1 of 1, the surest first",
                misread(one).lines().findFirst().orElseThrow());
        assertEquals("Misread: none\n", misread(none));
    }

    private static String misread(Evaluation evaluation) {
        var output = new ByteArrayOutputStream();
        var out = new PrintStream(output, true, StandardCharsets.UTF_8);
        Report.misread(new Terminal(out, false, false, true), evaluation);
        return output.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static Evaluation reading(int[] written, int[] read, float... sureness) {
        float[][] probabilities = new float[written.length][Digits.CLASSES];
        float[][] images = new float[written.length][Digits.SIDE * Digits.SIDE];
        for (int n = 0; n < written.length; n++) {
            probabilities[n][read[n]] = sureness[n];
            images[n][0] = 1;
            images[n][Digits.SIDE] = 0.25f;
            images[n][Digits.SIDE + 1] = 0.25f;
        }
        return new Evaluation(new Digits(images, written), probabilities);
    }
}
