package dev.pytree;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The rows of those leaves that are arrays of arrays, in order, as they once were: one that is replaced may be shared. */
final class Rows {
    static final Rows NONE = new Rows();

    private @Nullable Object[] rows = {};
    private int size;

    private Rows() {}

    /** {@return the rows of {@code leaves}} */
    static Rows of(@Nullable Object[] leaves) {
        Rows found = NONE;
        for (Object leaf : leaves) {
            if (leaf instanceof Object[] rows) {
                found = found == NONE ? new Rows() : found;
                found.addAll(rows);
            }
        }
        return found;
    }

    /** {@return whether no leaf has any} */
    boolean areNone() {
        return size == 0;
    }

    private void addAll(@Nullable Object[] array) {
        for (Object row : array) {
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, Math.max(16, size * 2));
            }
            rows[size++] = row;
            if (row instanceof Object[] nested) {
                addAll(nested);
            }
        }
    }

    /** {@return whether these are still the rows of {@code leaves}} */
    boolean areOf(@Nullable Object[] leaves) {
        if (size == 0) {
            return true;
        }
        int at = 0;
        for (Object leaf : leaves) {
            if (at >= 0 && leaf instanceof Object[] rows) {
                at = compare(rows, at);
            }
        }
        return at == size;
    }

    /** {@return the place after the rows of {@code array}, which begin at {@code at}, or -1 if one is another} */
    private int compare(@Nullable Object[] array, int at) {
        for (Object row : array) {
            if (at < 0 || at == size || rows[at++] != row) {
                return -1;
            }
            if (row instanceof Object[] nested) {
                at = compare(nested, at);
            }
        }
        return at;
    }

    /** {@return whether {@code array} is one of them} */
    boolean contain(Object array) {
        for (int i = 0; i < size; i++) {
            if (rows[i] == array) {
                return true;
            }
        }
        return false;
    }
}
