package dev.pytree;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An operation on two leaves, number by number, in a loop of its own for each type; ranks and scalars are the same for all.
 * Floats are computed in float, with factors rounded to float once, as a loop over {@code float[]} does it.
 */
abstract sealed class Pairwise {
    abstract void floats(float[] a, float[] b, float[] to);

    abstract void doubles(double[] a, double[] b, double[] to);

    /** {@return the results for {@code first} and {@code second}, which are not refused, in a new leaf of their type} */
    final Object of(Object first, Object second) {
        if (first instanceof float[] a && second instanceof float[] b) {
            float[] to = new float[a.length];
            floats(a, b, to);
            return to;
        }
        if (first instanceof double[] a && second instanceof double[] b) {
            double[] to = new double[a.length];
            doubles(a, b, to);
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

    /** {@code a + b}. */
    static final class Add extends Pairwise {
        @Override
        void floats(float[] a, float[] b, float[] to) {
            for (int i = 0; i < to.length; i++) {
                to[i] = a[i] + b[i];
            }
        }

        @Override
        void doubles(double[] a, double[] b, double[] to) {
            for (int i = 0; i < to.length; i++) {
                to[i] = a[i] + b[i];
            }
        }
    }

    /** {@code a - b}. */
    static final class Subtract extends Pairwise {
        @Override
        void floats(float[] a, float[] b, float[] to) {
            for (int i = 0; i < to.length; i++) {
                to[i] = a[i] - b[i];
            }
        }

        @Override
        void doubles(double[] a, double[] b, double[] to) {
            for (int i = 0; i < to.length; i++) {
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
        void floats(float[] a, float[] b, float[] to) {
            float factor = (float) this.factor;
            for (int i = 0; i < to.length; i++) {
                to[i] = factor * a[i];
            }
        }

        @Override
        void doubles(double[] a, double[] b, double[] to) {
            double factor = this.factor;
            for (int i = 0; i < to.length; i++) {
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
        void floats(float[] a, float[] b, float[] to) {
            float factor = (float) this.factor;
            for (int i = 0; i < to.length; i++) {
                to[i] = factor * b[i] + a[i];
            }
        }

        @Override
        void doubles(double[] a, double[] b, double[] to) {
            double factor = this.factor;
            for (int i = 0; i < to.length; i++) {
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
        void floats(float[] a, float[] b, float[] to) {
            float share = (float) this.share;
            for (int i = 0; i < to.length; i++) {
                to[i] = a[i] + share * (b[i] - a[i]);
            }
        }

        @Override
        void doubles(double[] a, double[] b, double[] to) {
            double share = this.share;
            for (int i = 0; i < to.length; i++) {
                to[i] = a[i] + share * (b[i] - a[i]);
            }
        }
    }
}
