package dev.pytree;

import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;

/** Sums of products, computed in double: in order through each block, over the blocks of a row, over the rows, over the leaves. */
final class Dot {
    private Dot() {}

    /** {@return the sum of the products of two leaves, or rows, of numbers: of each block, over the blocks, over the rows} */
    private static double of(Object first, Object second, boolean parallel) {
        if (first instanceof float[] a && second instanceof float[] b) {
            return a.length <= Blocks.SIZE
                    ? block(a, b, 0, a.length)
                    : sum(
                            Blocks.count(a.length),
                            parallel,
                            i -> Blocks.SIZE,
                            i -> block(a, b, i * Blocks.SIZE, Blocks.end(i, a.length)));
        }
        if (first instanceof double[] a && second instanceof double[] b) {
            return a.length <= Blocks.SIZE
                    ? block(a, b, 0, a.length)
                    : sum(
                            Blocks.count(a.length),
                            parallel,
                            i -> Blocks.SIZE,
                            i -> block(a, b, i * Blocks.SIZE, Blocks.end(i, a.length)));
        }
        if (first instanceof Object[] a && second instanceof Object[] b) {
            return of(a, b, parallel);
        }
        if (first instanceof Double a && second instanceof Double b) {
            return a * b;
        }
        if (first instanceof Float a && second instanceof Float b) {
            return (double) a * b;
        }
        return of(Leaves.array(first), Leaves.array(second), parallel);
    }

    /** {@return the sum of the products of leaves, or of the rows of one, in order; computed on several threads if {@code parallel}} */
    static double of(@Nullable Object[] first, @Nullable Object[] second, boolean parallel) {
        return sum(
                first.length,
                parallel,
                i -> Leaves.count(Objects.requireNonNull(first[i])),
                i -> of(Objects.requireNonNull(first[i]), Objects.requireNonNull(second[i]), parallel));
    }

    private static double sum(int count, boolean parallel, IntToLongFunction size, IntToDoubleFunction part) {
        double sum = 0;
        if (!parallel) {
            for (int i = 0; i < count; i++) {
                sum += part.applyAsDouble(i);
            }
            return sum;
        }
        double[] parts = new double[count];
        Blocks.each(count, size, i -> parts[i] = part.applyAsDouble(i));
        for (double each : parts) {
            sum += each;
        }
        return sum;
    }

    private static double block(float[] a, float[] b, int from, int until) {
        double sum = 0;
        for (int i = from; i < until; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }

    private static double block(double[] a, double[] b, int from, int until) {
        double sum = 0;
        for (int i = from; i < until; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
