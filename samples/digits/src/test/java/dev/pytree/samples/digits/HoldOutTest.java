package dev.pytree.samples.digits;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class HoldOutTest {
    private final Digits digits = Digits.read(Digits.FILE);
    private final HoldOut division = HoldOut.of(digits);

    HoldOutTest() throws IOException {}

    @Test
    void everyDigitIsInExactlyOneOfTheTwo() {
        assertEquals(1437, division.train().length);
        assertEquals(360, division.heldOut().length);
        int[] all = IntStream.concat(Arrays.stream(division.train()), Arrays.stream(division.heldOut()))
                .sorted()
                .toArray();
        assertArrayEquals(IntStream.range(0, 1797).toArray(), all);
    }

    @Test
    void eachClassIsHeldOutInProportion() {
        int[] all = digits.counts();
        int[] heldOut = digits.at(division.heldOut()).counts();
        for (int c = 0; c < Digits.CLASSES; c++) {
            double share = all[c] * 360 / 1797.0;
            assertTrue(Math.abs(heldOut[c] - share) < 1, "class " + c + ": " + heldOut[c] + " of " + share);
        }
    }

    @Test
    void theDivisionIsTheSameEverywhere() {
        assertArrayEquals(division.heldOut(), HoldOut.of(digits).heldOut());
        assertEquals(-2073588227, Arrays.hashCode(division.heldOut()));
    }

    @Test
    void theDigitsAreShuffled() {
        int[] sorted = division.train().clone();
        Arrays.sort(sorted);
        assertNotEquals(Arrays.toString(sorted), Arrays.toString(division.train()));
    }
}
