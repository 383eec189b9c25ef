package dev.pytree;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What can be done with a leaf of any type: copy it, compare it bit by bit, count and describe it. */
final class Leaves {
    private Leaves() {}

    /** {@return whether {@code leaf} is an array, or of a leaf type whose leaves have identity; scalars have none} */
    static boolean hasIdentity(Object leaf) {
        LeafType<Object> type = leaf.getClass().isArray() ? null : LeafIndex.registered(leaf);
        return type == null ? leaf.getClass().isArray() : type.hasIdentity();
    }

    /** {@return whether two places that hold the same object are shared: those with identity are, but for empty arrays} */
    static boolean shareable(Object leaf) {
        return leaf.getClass().isArray() ? length(leaf) > 0 : hasIdentity(leaf);
    }

    /** {@return whether {@code now}, another object than {@code before}, is the same leaf: scalars are boxed at each visit} */
    static boolean isStill(Object now, @Nullable Object before) {
        return !hasIdentity(now) && (LeafIndex.registered(now) == null ? now.equals(before) : same(now, before));
    }

    /** {@return what messages call a leaf with identity} */
    static String noun(Object leaf) {
        LeafType<Object> type = LeafIndex.registered(leaf);
        return type == null ? "array" : type.toString();
    }

    /** {@return the elements of a registered leaf, row by row, only to be read} */
    static Object array(Object leaf) {
        return registered(leaf).elements(leaf);
    }

    /** {@return a leaf like {@code leaf}, a registered one, with the results of {@code f} on the array of its elements} */
    static Object through(Object leaf, UnaryOperator<Object> f) {
        LeafType<Object> type = registered(leaf);
        return type.withElements(leaf, f.apply(type.elements(leaf)));
    }

    private static LeafType<Object> registered(Object leaf) {
        LeafType<Object> type = LeafIndex.registered(leaf);
        if (type == null) {
            throw new AssertionError(leaf);
        }
        return type;
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
        if (leaf instanceof char[] a) {
            return a.clone();
        }
        LeafType<Object> type = LeafIndex.registered(leaf);
        return type == null ? leaf : type.copied(leaf);
    }

    /** {@return whether two leaves have the same type and the same bits: NaN equals NaN, 0.0 does not equal -0.0} */
    static boolean same(@Nullable Object a, @Nullable Object b) {
        if (a == b || a == null || b == null) {
            return a == b;
        }
        LeafType<Object> type = LeafIndex.registered(a);
        return type == null
                ? a.getClass() == b.getClass() && Arrays.deepEquals(new Object[] {a}, new Object[] {b})
                : type == LeafIndex.registered(b) && type.same(a, b);
    }

    /** {@return how {@code found} differs from {@code expected}, at the first element that does, or null} */
    static @Nullable String difference(Object expected, Object found) {
        if (same(expected, found)) {
            return null;
        }
        LeafType<Object> type = LeafIndex.registered(expected);
        if (type != null && type == LeafIndex.registered(found) && sameShape(expected, found)) {
            return elementDifference(type, expected, found);
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

    private static String elementDifference(LeafType<Object> type, Object expected, Object found) {
        Object a = type.elements(expected);
        Object b = type.elements(found);
        int i = 0;
        while (i < length(a) && same(element(a, i), element(b, i))) {
            i++;
        }
        return i == length(a)
                ? "expected " + describe(expected) + ", found another, which its leaf type tells from it"
                : "element " + index(type.shape(expected), i) + ": expected " + element(a, i) + ", found "
                        + element(b, i);
    }

    /** {@return {@code [1][2]} for the element {@code i}, row by row} */
    private static String index(List<Integer> lengths, int i) {
        var index = new StringBuilder();
        int rest = i;
        for (int dimension = lengths.size() - 1; dimension >= 0; dimension--) {
            index.insert(0, "[" + rest % lengths.get(dimension) + "]");
            rest /= lengths.get(dimension);
        }
        return index.toString();
    }

    /** {@return {@code float[64, 10]} for an array, type and value of a scalar} */
    static String typed(Object leaf) {
        return leaf.getClass().isArray() || LeafIndex.registered(leaf) != null
                ? describe(leaf)
                : leaf.getClass().getSimpleName() + " " + leaf;
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
        LeafType<Object> type = LeafIndex.registered(a);
        if (type != null) {
            return type == LeafIndex.registered(b) && LeafShape.of(a).equals(LeafShape.of(b));
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
        if (leaf.getClass().isArray()) {
            return length(leaf);
        }
        return LeafIndex.registered(leaf) == null ? 1 : LeafShape.of(leaf).count();
    }

    /** {@return {@code float[64, 10]} for an array, {@code Matrix double[2, 3]} for a registered leaf, the value of a scalar} */
    static String describe(@Nullable Object leaf) {
        if (leaf == null || !leaf.getClass().isArray()) {
            LeafType<Object> type = leaf == null ? null : LeafIndex.registered(leaf);
            return type == null || leaf == null ? Objects.toString(leaf) : type + " " + LeafShape.of(leaf);
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
