package dev.pytree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a leaf looks like, without its values; printed {@code float[64, 10]}, or {@code long} for a scalar.
 *
 * @param element the type of an element, primitive also where a scalar is boxed
 * @param lengths the length of each dimension; of rows that differ, that of the first one, and none below a missing row
 * @param count the number of elements: 1 for a scalar
 * @param bytes the size of the elements, without headers; 0 if they are not primitive
 */
public record LeafShape(Class<?> element, List<Integer> lengths, long count, long bytes) {
    /** A copy of the lengths. */
    public LeafShape {
        lengths = List.copyOf(lengths);
    }

    /** {@return what {@code leaf} looks like} */
    public static LeafShape of(Object leaf) {
        LeafType<Object> type = LeafIndex.registered(leaf);
        if (type != null) {
            return of(type.elementType(leaf), type.shape(leaf));
        }
        var lengths = new ArrayList<Integer>();
        Class<?> element = leaf.getClass();
        for (Object row = leaf; element.isArray(); element = element.getComponentType()) {
            if (row != null) {
                lengths.add(Leaves.length(row));
            }
            row = first(row);
        }
        Class<?> primitive = primitive(element);
        long count = Leaves.count(leaf);
        return new LeafShape(primitive, lengths, count, count * size(primitive));
    }

    private static LeafShape of(Class<?> element, List<Integer> lengths) {
        long count = 1;
        for (int length : lengths) {
            count *= length;
        }
        return new LeafShape(element, lengths, count, count * size(element));
    }

    private static @Nullable Object first(@Nullable Object row) {
        return row instanceof Object[] rows && rows.length > 0 ? rows[0] : null;
    }

    static Class<?> primitive(Class<?> type) {
        for (Class<?> primitive : List.of(
                float.class, double.class, int.class, long.class, short.class, byte.class, boolean.class, char.class)) {
            if (LeafSpec.boxed(primitive) == type) {
                return primitive;
            }
        }
        return type;
    }

    private static int size(Class<?> element) {
        if (element == double.class || element == long.class) {
            return 8;
        }
        if (element == float.class || element == int.class) {
            return 4;
        }
        if (element == short.class || element == char.class) {
            return 2;
        }
        return element == byte.class || element == boolean.class ? 1 : 0;
    }

    @Override
    public String toString() {
        return lengths.isEmpty() ? element.getSimpleName() : element.getSimpleName() + lengths;
    }
}
