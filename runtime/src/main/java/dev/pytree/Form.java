package dev.pytree;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a numeric leaf is without its numbers: its class and the length of each row. Its numbers go into a vector and come back. */
final class Form implements Structure.Element {
    private static final List<Class<?>> REAL = List.of(double.class, float.class, Double.class, Float.class);
    private static final List<Class<?>> WHOLE =
            List.of(int.class, long.class, short.class, byte.class, Integer.class, Long.class, Short.class, Byte.class);

    final Class<?> type;
    /** How many numbers there are. */
    final long count;

    /** Of an array of arrays, each row, null where it is; otherwise null. */
    private final @Nullable Form @Nullable [] rows;

    private Form(Class<?> type, long count, @Nullable Form @Nullable [] rows) {
        this.type = type;
        this.count = count;
        this.rows = rows;
    }

    /** {@return the form of {@code leaf}, which is real or whole} */
    static Form of(Object leaf) {
        return of(leaf, null);
    }

    /** {@return the form of {@code leaf}; {@code like} if that is equal} */
    private static Form of(Object leaf, @Nullable Form like) {
        if (like != null && like.fits(leaf)) {
            return like;
        }
        if (!(leaf instanceof Object[] array)) {
            return new Form(leaf.getClass(), Leaves.count(leaf), null);
        }
        @Nullable Form[] rows = new Form[array.length];
        Form last = null;
        for (int i = 0; i < rows.length; i++) {
            rows[i] = last = array[i] == null ? null : of(array[i], last);
        }
        return new Form(leaf.getClass(), Leaves.count(leaf), rows);
    }

    /** {@return whether a leaf of the class {@code type} has float or double numbers} */
    static boolean isReal(Class<?> type) {
        return REAL.contains(element(type));
    }

    /** {@return whether a leaf of the class {@code type} has integers} */
    static boolean isWhole(Class<?> type) {
        return WHOLE.contains(element(type));
    }

    /** {@return whether a leaf of the class {@code type} has doubles} */
    static boolean isDouble(Class<?> type) {
        Class<?> element = element(type);
        return element == double.class || element == Double.class;
    }

    /** {@return the class of the elements of a leaf of the class {@code type}} */
    static Class<?> element(Class<?> type) {
        Class<?> element = type;
        while (element.isArray()) {
            element = element.getComponentType();
        }
        return element;
    }

    /** {@return whether {@code leaf} has this form} */
    boolean fits(Object leaf) {
        if (leaf.getClass() != type) {
            return false;
        }
        if (!(leaf instanceof Object[] array) || rows == null) {
            return !type.isArray() || Leaves.length(leaf) == count;
        }
        if (array.length != rows.length) {
            return false;
        }
        for (int i = 0; i < rows.length; i++) {
            Object row = array[i];
            Form form = rows[i];
            if (row == null || form == null ? row != form : !form.fits(row)) {
                return false;
            }
        }
        return true;
    }

    /** Writes the numbers of {@code leaf}, which fits, into {@code vector} from {@code at}; returns whether it holds all exactly, but for rounding of doubles */
    boolean ravel(Object leaf, Object vector, int at) {
        if (rows == null) {
            return type.isArray() ? Numbering.put(leaf, vector, at) : Numbering.putScalar(leaf, vector, at);
        }
        boolean exact = true;
        for (int i = 0; i < rows.length; i++) {
            Form form = rows[i];
            if (form != null) {
                exact &= form.ravel(Objects.requireNonNull(((Object[]) leaf)[i]), vector, at);
                at += (int) form.count;
            }
        }
        return exact;
    }

    /** {@return a new leaf with the numbers of {@code vector} from {@code at}} */
    Object make(Object vector, int at) {
        if (rows == null) {
            return type.isArray() ? made(vector, at) : Numbering.scalar(type, vector, at);
        }
        @Nullable Object[] leaf = Arrays.copyOf(new Object[0], rows.length, arrays());
        for (int i = 0; i < rows.length; i++) {
            Form form = rows[i];
            if (form != null) {
                leaf[i] = form.make(vector, at);
                at += (int) form.count;
            }
        }
        return leaf;
    }

    @SuppressWarnings("unchecked") // a form with rows is that of an array of arrays
    private Class<? extends @Nullable Object[]> arrays() {
        return (Class<? extends @Nullable Object[]>) type;
    }

    private Object made(Object vector, int at) {
        Object row = Numbering.row(type, (int) count);
        Numbering.take(vector, at, row);
        return row;
    }

    /** Writes the numbers of {@code vector} from {@code at} into the array {@code leaf}, which fits. */
    void copyInto(Object vector, int at, Object leaf) {
        if (rows == null) {
            Numbering.take(vector, at, leaf);
            return;
        }
        for (int i = 0; i < rows.length; i++) {
            Form form = rows[i];
            if (form != null) {
                form.copyInto(vector, at, Objects.requireNonNull(((Object[]) leaf)[i]));
                at += (int) form.count;
            }
        }
    }

    /** {@return an array or scalar of this form; its numbers are of no meaning} */
    Object sample() {
        return make(new double[(int) count], 0);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Form form
                        && form.type == type
                        && form.count == count
                        && Arrays.equals(form.rows, rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, count);
    }
}
