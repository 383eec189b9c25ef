package dev.pytree.samples.digits;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RngsTest {
    @Test
    void givesTheNumbersOfSplitMix64() {
        var rngs = new Rngs(1234567);

        assertEquals("6457827717110365317", Long.toUnsignedString(rngs.nextLong()));
        assertEquals("3203168211198807973", Long.toUnsignedString(rngs.nextLong()));
        assertEquals("9817491932198370423", Long.toUnsignedString(rngs.nextLong()));
    }

    @Test
    void keyAndCounterAreAllThereIs() {
        var rngs = new Rngs(7);
        rngs.nextLong();

        assertEquals(new Rngs(rngs.key, rngs.counter).nextLong(), rngs.nextLong());
    }

    @Test
    void aForkIsAStreamOfItsOwn() {
        var rngs = new Rngs(7);
        var fork = rngs.fork();

        assertEquals(1, rngs.counter);
        assertNotEquals(rngs.nextLong(), fork.nextLong());
        assertEquals(2, rngs.counter);
    }

    @Test
    void floatsFillTheUnitInterval() {
        var rngs = new Rngs(7);
        double sum = 0;
        for (int i = 0; i < 10_000; i++) {
            float number = rngs.nextFloat();
            assertTrue(number >= 0 && number < 1);
            sum += number;
        }
        // The mean of n uniform numbers deviates by sqrt(1 / 12n) = 0.003; this allows five of that.
        assertEquals(0.5, sum / 10_000, 0.015);
    }

    @Test
    void aPermutationHasEveryNumberOnce() {
        int[] permutation = new Rngs(7).permutation(100);
        assertNotEquals(0, Arrays.compare(permutation, IntStream.range(0, 100).toArray()));

        Arrays.sort(permutation);
        assertArrayEquals(IntStream.range(0, 100).toArray(), permutation);
    }
}
