package dev.pytree;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What can be done with a leaf of any type: copy it, compare it bit by bit, count and describe it. */
final class Leaves {
    private Leaves() {}

    /** {@return whether two places that hold the same object are shared: arrays are, unless empty; scalars never are} */
    static boolean shareable(Object leaf) {
        return leaf.getClass().isArray() && length(leaf) > 0;
    }

    /** {@return a copy that shares nothing mutable with {@code leaf}} */
    static Object copy(Object leaf) {
        if (leaf instanceof float[] a) {
            return a.clone();
        }
        if (leaf instanceof double[] a) {
            return a.clone();
        }
        if (leaf instanceof Object[] rows) {
            @Nullable Object[] copy = rows.clone();
            for (int i = 0; i < copy.length; i++) {
                Object row = copy[i];
                copy[i] = row == null ? null : copy(row);
            }
            return copy;
        }
        if (leaf instanceof int[] a) {
            return a.clone();
        }
        if (leaf instanceof long[] a) {
            return a.clone();
        }
        if (leaf instanceof byte[] a) {
            return a.clone();
        }
        if (leaf instanceof short[] a) {
            return a.clone();
        }
        if (leaf instanceof boolean[] a) {
            return a.clone();
        }
        return leaf instanceof char[] a ? a.clone() : leaf;
    }

    /** {@return whether two leaves have the same type and the same bits: NaN equals NaN, 0.0 does not equal -0.0} */
    static boolean same(@Nullable Object a, @Nullable Object b) {
        return a == b
                || a != null
                        && b != null
                        && a.getClass() == b.getClass()
                        && Arrays.deepEquals(new Object[] {a}, new Object[] {b});
    }

    /** {@return how {@code found} differs from {@code expected}, at the first element that does, or null} */
    static @Nullable String difference(Object expected, Object found) {
        if (same(expected, found)) {
            return null;
        }
        boolean arrays =
                expected.getClass() == found.getClass() && expected.getClass().isArray();
        if (!arrays || length(expected) != length(found)) {
            return "expected " + typed(expected) + ", found " + typed(found);
        }
        var index = new StringBuilder();
        Object a = expected;
        Object b = found;
        while (a != null && b != null && a.getClass().isArray() && length(a) == length(b)) {
            int i = 0;
            while (same(element(a, i), element(b, i))) {
                i++;
            }
            index.append('[').append(i).append(']');
            Object row = element(a, i);
            b = element(b, i);
            a = row;
        }
        return "element " + index + ": expected " + describe(a) + ", found " + describe(b);
    }

    /** {@return {@code float[64, 10]} for an array, type and value of a scalar} */
    static String typed(Object leaf) {
        return leaf.getClass().isArray() ? describe(leaf) : leaf.getClass().getSimpleName() + " " + leaf;
    }

    /** {@return the row or boxed element {@code i} of {@code array}} */
    static @Nullable Object element(Object array, int i) {
        if (array instanceof float[] a) {
            return a[i];
        }
        if (array instanceof double[] a) {
            return a[i];
        }
        if (array instanceof Object[] a) {
            return a[i];
        }
        if (array instanceof int[] a) {
            return a[i];
        }
        if (array instanceof long[] a) {
            return a[i];
        }
        if (array instanceof byte[] a) {
            return a[i];
        }
        if (array instanceof short[] a) {
            return a[i];
        }
        return array instanceof boolean[] a ? a[i] : ((char[]) array)[i];
    }

    /** {@return the outermost length of an array, 0 for a scalar} */
    static int length(Object leaf) {
        if (leaf instanceof float[] a) {
            return a.length;
        }
        if (leaf instanceof double[] a) {
            return a.length;
        }
        if (leaf instanceof Object[] a) {
            return a.length;
        }
        if (leaf instanceof int[] a) {
            return a.length;
        }
        if (leaf instanceof long[] a) {
            return a.length;
        }
        if (leaf instanceof byte[] a) {
            return a.length;
        }
        if (leaf instanceof short[] a) {
            return a.length;
        }
        if (leaf instanceof boolean[] a) {
            return a.length;
        }
        return leaf instanceof char[] a ? a.length : 0;
    }

    /** {@return whether two leaves have the same type and, arrays, the same shape, row by row} */
    static boolean sameShape(@Nullable Object a, @Nullable Object b) {
        if (a == null || b == null) {
            return a == b;
        }
        if (a.getClass() != b.getClass() || length(a) != length(b)) {
            return false;
        }
        if (a instanceof Object[] x && b instanceof Object[] y) {
            for (int i = 0; i < x.length; i++) {
                if (!sameShape(x[i], y[i])) {
                    return false;
                }
            }
        }
        return true;
    }

    /** {@return the number of elements: 1 for a scalar, the sum over the rows of an array} */
    static long count(Object leaf) {
        if (leaf instanceof Object[] rows) {
            long count = 0;
            for (Object row : rows) {
                count += row == null ? 0 : count(row);
            }
            return count;
        }
        return leaf.getClass().isArray() ? length(leaf) : 1;
    }

    /** {@return {@code float[64, 10]} for an array, the value of a scalar} */
    static String describe(@Nullable Object leaf) {
        if (leaf == null || !leaf.getClass().isArray()) {
            return Objects.toString(leaf);
        }
        Class<?> element = leaf.getClass();
        var shape = new StringBuilder();
        Object row = leaf;
        while (element.isArray()) {
            shape.append(shape.isEmpty() ? "" : ", ").append(row == null ? "?" : length(row));
            row = row instanceof Object[] rows && rows.length > 0 ? rows[0] : null;
            element = element.getComponentType();
        }
        return element.getSimpleName() + "[" + shape + "]";
    }
}
