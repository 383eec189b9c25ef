package dev.pytree.samples.digits;

import dev.pytree.PytreeNode;
import dev.pytree.RngState;

/**
 * A stream of random numbers that is two leaves: a key and a counter. The next number is SplitMix64's mix of both, in
 * integer arithmetic alone, so a seed gives the same numbers on every JVM.
 */
@PytreeNode
final class Rngs {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    @RngState
    final long key;

    @RngState
    long counter;

    Rngs(long seed) {
        this(seed, 0);
    }

    Rngs(long key, long counter) {
        this.key = key;
        this.counter = counter;
    }

    /** {@return a stream of its own, decided by this one} */
    Rngs fork() {
        return new Rngs(nextLong());
    }

    /** {@return 64 random bits} */
    long nextLong() {
        long z = key + ++counter * GOLDEN;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** {@return a number from 0 to 1, which is left out} */
    float nextFloat() {
        return (nextLong() >>> 40) * 0x1p-24f;
    }

    /** {@return the numbers from 0 to {@code size - 1} in random order} */
    int[] permutation(int size) {
        int[] order = new int[size];
        for (int i = 1; i < size; i++) {
            int j = (int) Long.remainderUnsigned(nextLong(), i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
