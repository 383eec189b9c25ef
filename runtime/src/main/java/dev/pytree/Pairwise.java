package dev.pytree;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An operation on two leaves, number by number, in a loop of its own for each type; ranks and scalars are the same for all.
 * Floats are computed in float, with factors rounded to float once, as a loop over {@code float[]} does it.
 */
abstract sealed class Pairwise {
    abstract void floats(float[] a, float[] b, float[] to, int from, int until);

    abstract void doubles(double[] a, double[] b, double[] to, int from, int until);

    /** {@return the results for {@code first} and {@code second}, which are not refused, in a new leaf of their type} */
    final Object of(Object first, Object second) {
        if (first instanceof float[] a && second instanceof float[] b) {
            float[] to = new float[a.length];
            floats(a, b, to, 0, to.length);
            return to;
        }
        if (first instanceof double[] a && second instanceof double[] b) {
            double[] to = new double[a.length];
            doubles(a, b, to, 0, to.length);
            return to;
        }
        if (first instanceof Object[] a && second instanceof Object[] b) {
            @Nullable Object[] to = a.clone();
            for (int i = 0; i < to.length; i++) {
                to[i] = of(Objects.requireNonNull(a[i]), Objects.requireNonNull(b[i]));
            }
            return to;
        }
        if (first instanceof Float a && second instanceof Float b) {
            return ((float[]) of(new float[] {a}, new float[] {b}))[0];
        }
        if (first instanceof Double a && second instanceof Double b) {
            return ((double[]) of(new double[] {a}, new double[] {b}))[0];
        }
        return Leaves.through(first, array -> of(array, Leaves.array(second)));
    }

    /** {@return the same, computed on several threads; both are made of primitive arrays and scalars} */
    final Object parallel(Object first, Object second) {
        if (Leaves.count(first) <= Blocks.SIZE) {
            return of(first, second);
        }
        if (first instanceof float[] a && second instanceof float[] b) {
            float[] to = new float[a.length];
            blocks(to.length, (from, until) -> floats(a, b, to, from, until));
            return to;
        }
        if (first instanceof double[] a && second instanceof double[] b) {
            double[] to = new double[a.length];
            blocks(to.length, (from, until) -> doubles(a, b, to, from, until));
            return to;
        }
        @Nullable Object[] to = ((Object[]) first).clone();
        parallel((Object[]) first, (Object[]) second, to);
        return to;
    }

    /** Puts the results for each leaf, or each row of one, into {@code to}. */
    final void parallel(@Nullable Object[] first, @Nullable Object[] second, @Nullable Object[] to) {
        Blocks.each(
                to.length,
                i -> Leaves.count(Objects.requireNonNull(first[i])),
                i -> to[i] = parallel(Objects.requireNonNull(first[i]), Objects.requireNonNull(second[i])));
    }

    @FunctionalInterface
    private interface Range {
        void compute(int from, int until);
    }

    private static void blocks(int length, Range range) {
        Blocks.each(Blocks.count(length), i -> Blocks.SIZE, i -> range.compute(i * Blocks.SIZE, Blocks.end(i, length)));
    }

    /** {@code a + b}. */
    static final class Add extends Pairwise {
        @Override
        void floats(float[] a, float[] b, float[] to, int from, int until) {
            for (int i = from; i < until; i++) {
                to[i] = a[i] + b[i];
            }
        }

        @Override
        void doubles(double[] a, double[] b, double[] to, int from, int until) {
            for (int i = from; i < until; i++) {
                to[i] = a[i] + b[i];
            }
        }
    }

    /** {@code a - b}. */
    static final class Subtract extends Pairwise {
        @Override
        void floats(float[] a, float[] b, float[] to, int from, int until) {
            for (int i = from; i < until; i++) {
                to[i] = a[i] - b[i];
            }
        }

        @Override
        void doubles(double[] a, double[] b, double[] to, int from, int until) {
            for (int i = from; i < until; i++) {
                to[i] = a[i] - b[i];
            }
        }
    }

    /** {@code factor * a}; the second leaf does not matter. */
    static final class Scale extends Pairwise {
        private final double factor;

        Scale(double factor) {
            this.factor = factor;
        }

        @Override
        void floats(float[] a, float[] b, float[] to, int from, int until) {
            float factor = (float) this.factor;
            for (int i = from; i < until; i++) {
                to[i] = factor * a[i];
            }
        }

        @Override
        void doubles(double[] a, double[] b, double[] to, int from, int until) {
            double factor = this.factor;
            for (int i = from; i < until; i++) {
                to[i] = factor * a[i];
            }
        }
    }

    /** {@code factor * b + a}. */
    static final class Axpy extends Pairwise {
        private final double factor;

        Axpy(double factor) {
            this.factor = factor;
        }

        @Override
        void floats(float[] a, float[] b, float[] to, int from, int until) {
            float factor = (float) this.factor;
            for (int i = from; i < until; i++) {
                to[i] = factor * b[i] + a[i];
            }
        }

        @Override
        void doubles(double[] a, double[] b, double[] to, int from, int until) {
            double factor = this.factor;
            for (int i = from; i < until; i++) {
                to[i] = factor * b[i] + a[i];
            }
        }
    }

    /** {@code a + share * (b - a)}. */
    static final class Lerp extends Pairwise {
        private final double share;

        Lerp(double share) {
            this.share = share;
        }

        @Override
        void floats(float[] a, float[] b, float[] to, int from, int until) {
            float share = (float) this.share;
            for (int i = from; i < until; i++) {
                to[i] = a[i] + share * (b[i] - a[i]);
            }
        }

        @Override
        void doubles(double[] a, double[] b, double[] to, int from, int until) {
            double share = this.share;
            for (int i = from; i < until; i++) {
                to[i] = a[i] + share * (b[i] - a[i]);
            }
        }
    }
}
