package dev.pytree;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a {@link Certificate} expects at each place because of the structure alone. */
final class Expected {
    /** The type of the node at each place; where an object is met again {@link #AGAIN}, where there is none null. */
    final @Nullable NodeType<?>[] types;
    /** Which leaf is at each place that has one. */
    final int[] leafAt;
    /** Whether a leaf may be an array of arrays. */
    final boolean rows;

    private final int[] places;
    private final @Nullable Object[] values;

    /** Stands for the type of what is met again, which has no parts there. */
    private static final NodeType<Object> AGAIN = new NodeType<>(Object.class) {
        @Override
        public int walk(Object node, Walker out, int at) {
            return at;
        }

        @Override
        public Object build(Builder in) {
            throw new AssertionError("it is there");
        }
    };

    private Expected(
            @Nullable NodeType<?>[] types, int[] leafAt, boolean rows, int[] places, @Nullable Object[] values) {
        this.types = types;
        this.leafAt = leafAt;
        this.rows = rows;
        this.places = places;
        this.values = values;
    }

    static Expected of(@Nullable Object[] codes) {
        @Nullable NodeType<?>[] types = new NodeType<?>[codes.length];
        int[] leafAt = new int[codes.length];
        int leaves = 0;
        boolean rows = false;
        int[] places = new int[codes.length];
        int count = 0;
        for (int place = 0; place < codes.length; place++) {
            Object code = codes[place];
            if (code instanceof NodeShape shape) {
                types[place] = shape.type();
            } else if (code instanceof Structure.Ref) {
                types[place] = AGAIN;
            } else if (code instanceof LeafSpec spec) {
                leafAt[place] = leaves++;
                rows |= Object[].class.isAssignableFrom(spec.type())
                        || spec.type().isAssignableFrom(Object[].class);
            } else if (code != null && !(code instanceof Structure.Element)) {
                places[count++] = place;
            }
        }
        @Nullable Object[] values = new Object[count];
        Arrays.setAll(values, i -> codes[places[i]] instanceof Structure.Same same ? same.value() : codes[places[i]]);
        return new Expected(types, leafAt, rows, places, values);
    }

    /** Puts the static values into {@code seen}. */
    void fill(@Nullable Object[] seen) {
        for (int i = 0; i < values.length; i++) {
            seen[places[i]] = values[i];
        }
    }
}
