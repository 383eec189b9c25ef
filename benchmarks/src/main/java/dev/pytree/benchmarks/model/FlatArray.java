package dev.pytree.benchmarks.model;

import java.util.List;

/** All numbers in one array, and plain loops over it: arithmetic at the speed of memory. */
public record FlatArray(float[] values) {
    /** {@return the elements of all of {@code arrays}, one after another} */
    public static FlatArray of(List<?> arrays) {
        int length = arrays.stream().mapToInt(array -> ((float[]) array).length).sum();
        float[] values = new float[length];
        int at = 0;
        for (Object array : arrays) {
            float[] from = (float[]) array;
            System.arraycopy(from, 0, values, at, from.length);
            at += from.length;
        }
        return new FlatArray(values);
    }

    /** {@return the sum} */
    public FlatArray add(FlatArray other) {
        float[] a = values;
        float[] b = other.values;
        float[] result = new float[a.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = a[i] + b[i];
        }
        return new FlatArray(result);
    }

    /** {@return every number times {@code factor}} */
    public FlatArray scale(double factor) {
        float[] a = values;
        float by = (float) factor;
        float[] result = new float[a.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = a[i] * by;
        }
        return new FlatArray(result);
    }

    /** {@return {@code factor * other + this}} */
    public FlatArray axpy(double factor, FlatArray other) {
        float[] a = values;
        float[] b = other.values;
        float by = (float) factor;
        float[] result = new float[a.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = by * b[i] + a[i];
        }
        return new FlatArray(result);
    }

    /** {@return {@code this + share * (other - this)}} */
    public FlatArray lerp(FlatArray other, double share) {
        float[] a = values;
        float[] b = other.values;
        float by = (float) share;
        float[] result = new float[a.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = a[i] + by * (b[i] - a[i]);
        }
        return new FlatArray(result);
    }

    /** {@return the sum of the products, in double and in order} */
    public double dot(FlatArray other) {
        float[] a = values;
        float[] b = other.values;
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }

    /** {@return the Euclidean norm} */
    public double norm() {
        return Math.sqrt(dot(this));
    }
}
