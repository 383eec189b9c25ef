package dev.pytree;

import org.jspecify.annotations.Nullable;

/**
 * Numbers between a row or scalar and a vector, a {@code double[]} or {@code float[]}. What has both in one type is a copy of memory, float and
 * double convert as Java does, and integers are checked.
 */
final class Numbering {
    private Numbering() {}

    /** Copies {@code row} into {@code vector} from {@code at}; returns whether each integer is there exactly */
    static boolean put(Object row, Object vector, int at) {
        int length = Leaves.length(row);
        if (row.getClass() == vector.getClass()) {
            System.arraycopy(row, 0, vector, at, length);
        } else if (row instanceof float[] a && vector instanceof double[] v) {
            for (int i = 0; i < length; i++) {
                v[at + i] = a[i];
            }
        } else if (row instanceof double[] a && vector instanceof float[] v) {
            for (int i = 0; i < length; i++) {
                v[at + i] = (float) a[i];
            }
        } else {
            boolean exact = true;
            for (int i = 0; i < length; i++) {
                exact &= putWhole(whole(row, i), vector, at + i);
            }
            return exact;
        }
        return true;
    }

    /** Writes {@code scalar} into {@code vector} at {@code at}; returns whether, an integer, it is there exactly */
    static boolean putScalar(Object scalar, Object vector, int at) {
        if (!Form.isReal(scalar.getClass())) {
            return putWhole(((Number) scalar).longValue(), vector, at);
        }
        if (vector instanceof double[] v) {
            v[at] = ((Number) scalar).doubleValue();
        } else {
            ((float[]) vector)[at] = ((Number) scalar).floatValue();
        }
        return true;
    }

    private static boolean putWhole(long value, Object vector, int at) {
        double there;
        if (vector instanceof double[] v) {
            there = v[at] = value;
        } else {
            there = ((float[]) vector)[at] = value;
        }
        return there < 0x1p63 && (long) there == value;
    }

    /** Copies {@code vector} from {@code at} into {@code row}; integers were checked. */
    static void take(Object vector, int at, Object row) {
        int length = Leaves.length(row);
        if (row.getClass() == vector.getClass()) {
            System.arraycopy(vector, at, row, 0, length);
        } else if (row instanceof float[] a && vector instanceof double[] v) {
            for (int i = 0; i < length; i++) {
                a[i] = (float) v[at + i];
            }
        } else if (row instanceof double[] a && vector instanceof float[] v) {
            for (int i = 0; i < length; i++) {
                a[i] = v[at + i];
            }
        } else {
            for (int i = 0; i < length; i++) {
                setWhole(row, i, (long) number(vector, at + i));
            }
        }
    }

    /** {@return the number of {@code vector} at {@code at} as the boxed scalar {@code type}; an integer was checked} */
    static Object scalar(Class<?> type, Object vector, int at) {
        double value = number(vector, at);
        if (type == Double.class) {
            return value;
        }
        if (type == Float.class) {
            return (float) value;
        }
        if (type == Integer.class) {
            return (int) value;
        }
        if (type == Long.class) {
            return (long) value;
        }
        return type == Short.class ? (Object) (short) value : (Object) (byte) value;
    }

    /** {@return a new array of the class {@code type}} */
    static Object row(Class<?> type, int length) {
        if (type == double[].class) {
            return new double[length];
        }
        if (type == float[].class) {
            return new float[length];
        }
        if (type == int[].class) {
            return new int[length];
        }
        if (type == long[].class) {
            return new long[length];
        }
        return type == short[].class ? new short[length] : new byte[length];
    }

    static double number(Object vector, int i) {
        return vector instanceof double[] v ? v[i] : ((float[]) vector)[i];
    }

    static int length(Object vector) {
        return Leaves.length(vector);
    }

    private static long whole(Object row, int i) {
        if (row instanceof int[] a) {
            return a[i];
        }
        if (row instanceof long[] a) {
            return a[i];
        }
        return row instanceof short[] a ? a[i] : ((byte[]) row)[i];
    }

    private static void setWhole(Object row, int i, long value) {
        if (row instanceof int[] a) {
            a[i] = (int) value;
        } else if (row instanceof long[] a) {
            a[i] = value;
        } else if (row instanceof short[] a) {
            a[i] = (short) value;
        } else {
            ((byte[]) row)[i] = (byte) value;
        }
    }

    /** {@return why {@code vector} from {@code at} does not give {@code count} integers of {@code element}, or null} */
    static @Nullable String refusal(Class<?> element, Object vector, int at, int count) {
        double limit = limit(element);
        for (int i = at; i < at + count; i++) {
            double value = number(vector, i);
            if (!(value >= -limit && value < limit && value == (long) value)) {
                return "expected " + element.getSimpleName() + " numbers, found " + value
                        + (value == Math.rint(value) && !Double.isInfinite(value)
                                ? ", which is out of their range"
                                : ", which is no integer")
                        + ", number " + i + " of the vector";
            }
        }
        return null;
    }

    /** The integers of a type are at least the negative of this and less than this. */
    private static double limit(Class<?> element) {
        if (element == int.class) {
            return 0x1p31;
        }
        if (element == long.class) {
            return 0x1p63;
        }
        return element == short.class ? 0x1p15 : 0x1p7;
    }
}
