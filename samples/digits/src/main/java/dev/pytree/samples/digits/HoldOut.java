package dev.pytree.samples.digits;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The digits to train on and those held out for the test, as positions: shuffled once for all, with equal shares of each digit. */
record HoldOut(int[] train, int[] heldOut) {
    static final int HELD_OUT = 360;
    private static final long SHUFFLE = 1998;

    /** {@return the one division of {@code digits}} It depends on no seed. */
    static HoldOut of(Digits digits) {
        int[] quota = quotas(digits.counts(), HELD_OUT);
        int[] train = new int[digits.size() - HELD_OUT];
        int[] heldOut = new int[HELD_OUT];
        int trained = 0;
        int held = 0;
        for (int n : new Rngs(SHUFFLE).permutation(digits.size())) {
            if (quota[digits.labels()[n]]-- > 0) {
                heldOut[held++] = n;
            } else {
                train[trained++] = n;
            }
        }
        return new HoldOut(train, heldOut);
    }

    /** Shares of {@code total} in proportion to {@code counts}, rounded by largest remainder so that they add up. */
    private static int[] quotas(int[] counts, int total) {
        int all = Arrays.stream(counts).sum();
        int[] quotas = Arrays.stream(counts).map(count -> count * total / all).toArray();
        IntStream.range(0, counts.length)
                .boxed()
                .sorted(Comparator.comparing(c -> -(counts[c] * total % all)))
                .limit(total - Arrays.stream(quotas).sum())
                .forEach(c -> quotas[c]++);
        return quotas;
    }
}
