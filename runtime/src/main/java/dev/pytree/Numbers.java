package dev.pytree;

import java.util.Objects;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Arithmetic on float and double leaves that are not refused: arrays of any rank and scalars, without boxing an element, and other
 * leaves through an array of theirs.
 */
final class Numbers {
    private Numbers() {}

    static Object map(Object leaf, DoubleUnaryOperator f) {
        if (leaf instanceof float[] a) {
            float[] result = new float[a.length];
            for (int i = 0; i < a.length; i++) {
                result[i] = (float) f.applyAsDouble(a[i]);
            }
            return result;
        }
        if (leaf instanceof double[] a) {
            double[] result = new double[a.length];
            for (int i = 0; i < a.length; i++) {
                result[i] = f.applyAsDouble(a[i]);
            }
            return result;
        }
        if (leaf instanceof Object[] rows) {
            @Nullable Object[] result = rows.clone();
            for (int i = 0; i < result.length; i++) {
                result[i] = map(row(rows, i), f);
            }
            return result;
        }
        if (leaf instanceof Double number) {
            return f.applyAsDouble(number);
        }
        if (leaf instanceof Float number) {
            return (float) f.applyAsDouble(number);
        }
        return Leaves.through(leaf, array -> map(array, f));
    }

    static Object zip(Object first, Object second, DoubleBinaryOperator f) {
        if (first instanceof float[] a && second instanceof float[] b) {
            float[] result = new float[a.length];
            for (int i = 0; i < a.length; i++) {
                result[i] = (float) f.applyAsDouble(a[i], b[i]);
            }
            return result;
        }
        if (first instanceof double[] a && second instanceof double[] b) {
            double[] result = new double[a.length];
            for (int i = 0; i < a.length; i++) {
                result[i] = f.applyAsDouble(a[i], b[i]);
            }
            return result;
        }
        if (first instanceof Object[] a && second instanceof Object[] b) {
            @Nullable Object[] result = a.clone();
            for (int i = 0; i < result.length; i++) {
                result[i] = zip(row(a, i), row(b, i), f);
            }
            return result;
        }
        if (first instanceof Double a && second instanceof Double b) {
            return f.applyAsDouble(a, b);
        }
        if (first instanceof Float a && second instanceof Float b) {
            return (float) f.applyAsDouble(a, b);
        }
        return Leaves.through(first, array -> zip(array, Leaves.array(second), f));
    }

    static Object zip(Object first, Object second, Object third, State.NumbersOfThree f) {
        if (first instanceof float[] a && second instanceof float[] b && third instanceof float[] c) {
            float[] result = new float[a.length];
            for (int i = 0; i < a.length; i++) {
                result[i] = (float) f.apply(a[i], b[i], c[i]);
            }
            return result;
        }
        if (first instanceof double[] a && second instanceof double[] b && third instanceof double[] c) {
            double[] result = new double[a.length];
            for (int i = 0; i < a.length; i++) {
                result[i] = f.apply(a[i], b[i], c[i]);
            }
            return result;
        }
        if (first instanceof Object[] a && second instanceof Object[] b && third instanceof Object[] c) {
            @Nullable Object[] result = a.clone();
            for (int i = 0; i < result.length; i++) {
                result[i] = zip(row(a, i), row(b, i), row(c, i), f);
            }
            return result;
        }
        if (first instanceof Double a && second instanceof Double b && third instanceof Double c) {
            return f.apply(a, b, c);
        }
        if (first instanceof Float a && second instanceof Float b && third instanceof Float c) {
            return (float) f.apply(a, b, c);
        }
        return Leaves.through(first, array -> zip(array, Leaves.array(second), Leaves.array(third), f));
    }

    /** {@return zeros of the type and shape of {@code leaf}} */
    static Object zeros(Object leaf) {
        if (leaf instanceof float[] a) {
            return new float[a.length];
        }
        if (leaf instanceof double[] a) {
            return new double[a.length];
        }
        if (leaf instanceof Object[] rows) {
            @Nullable Object[] result = rows.clone();
            for (int i = 0; i < result.length; i++) {
                result[i] = zeros(row(rows, i));
            }
            return result;
        }
        if (leaf instanceof Double) {
            return 0.0;
        }
        if (leaf instanceof Float) {
            return 0f;
        }
        return Leaves.through(leaf, Numbers::zeros);
    }

    /** {@return whether {@code leaf}, of any type, has no number that is infinite or NaN} */
    static boolean finite(@Nullable Object leaf) {
        if (leaf instanceof float[] a) {
            for (float x : a) {
                if (!Float.isFinite(x)) {
                    return false;
                }
            }
        } else if (leaf instanceof double[] a) {
            for (double x : a) {
                if (!Double.isFinite(x)) {
                    return false;
                }
            }
        } else if (leaf instanceof Object[] rows) {
            for (Object row : rows) {
                if (!finite(row)) {
                    return false;
                }
            }
        } else if (leaf instanceof Double number) {
            return Double.isFinite(number);
        } else if (leaf instanceof Float number) {
            return Float.isFinite(number);
        } else if (leaf != null && LeafIndex.registered(leaf) != null) {
            return finite(Leaves.array(leaf));
        }
        return true;
    }

    /** {@return how many numbers {@code leaf} has, -1 if only code of its library knows} */
    static long primitives(@Nullable Object leaf) {
        if (leaf instanceof float[] a) {
            return a.length;
        }
        if (leaf instanceof double[] a) {
            return a.length;
        }
        return leaf == null || LeafIndex.registered(leaf) != null ? -1 : Leaves.count(leaf);
    }

    /** {@return why there is no arithmetic on {@code leaf}, or null} */
    static @Nullable String refusal(Object leaf) {
        if (leaf instanceof float[] || leaf instanceof double[]) {
            return null;
        }
        if (leaf instanceof Object[] rows) {
            for (int i = 0; i < rows.length; i++) {
                Object row = rows[i];
                String refusal =
                        row == null ? "row " + i + " of the array is null; arithmetic needs every row" : refusal(row);
                if (refusal != null) {
                    return refusal;
                }
            }
        }
        Class<?> element = LeafShape.of(leaf).element();
        boolean real = element == float.class || element == double.class;
        return real
                ? null
                : "expected float or double numbers, found a leaf of type "
                        + leaf.getClass().getSimpleName() + "; filter the State by kind first";
    }

    /** {@return why there is no arithmetic on {@code a} and {@code b} together, or null} */
    static @Nullable String refusal(Object a, Object b) {
        if (a instanceof float[] x && b instanceof float[] y && x.length == y.length) {
            return null;
        }
        String first = refusal(a);
        String either = first == null ? refusal(b) : first;
        return either != null || Leaves.sameShape(a, b)
                ? either
                : "expected leaves of one shape, found " + unequal(a, b);
    }

    private static String unequal(Object a, Object b) {
        if (a.getClass() != b.getClass()
                && !(a.getClass().isArray() && b.getClass().isArray())) {
            return Leaves.typed(a) + " and " + Leaves.typed(b);
        }
        String first = Leaves.describe(a);
        String second = Leaves.describe(b);
        return first + " and " + second + (first.equals(second) ? " with rows of other lengths" : "");
    }

    private static Object row(@Nullable Object[] rows, int i) {
        return Objects.requireNonNull(rows[i]);
    }
}
