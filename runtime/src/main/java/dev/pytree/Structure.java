package dev.pytree;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a traversal met, in order: the structure of a tree or graph. An element is the {@link Shape} of a node, whose children
 * follow; the {@link LeafSpec} of a leaf; {@link Null}; a {@link Ref} to the place of an object met before; a {@link Fixed}
 * value among nodes; or, where a shape says that a child is static, the value itself. Two structures are equal if their
 * elements are. Rebuild notes stand apart, one for each shape that has one.
 */
final class Structure {
    static final Structure EMPTY = new Structure(new Object[0], new Object[0], 0, false);

    final @Nullable Object[] codes;
    final @Nullable Object[] notes;
    final int leafCount;
    final boolean refs;
    private final int hash;
    private volatile @Nullable Layout layout;

    Structure(@Nullable Object[] codes, @Nullable Object[] notes, int leafCount, boolean refs) {
        this.codes = codes;
        this.notes = notes;
        this.leafCount = leafCount;
        this.refs = refs;
        this.hash = Arrays.hashCode(codes);
    }

    /** Null where a leaf or node may be: no leaves, and part of the structure. */
    enum Null {
        NULL;

        @Override
        public String toString() {
            return "null";
        }
    }

    /** The same object as at the element {@code place}. */
    record Ref(int place) {}

    /** A static value that stands where nodes stand. */
    record Fixed(Object value) {}

    /** A static value that is compared with {@code ==}. */
    record Same(@Nullable Object value) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Same same && same.value == value;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(value);
        }

        @Override
        public String toString() {
            return String.valueOf(value);
        }
    }

    /** {@return the paths and kinds of the leaves, computed once} */
    Layout layout() {
        Layout known = layout;
        if (known == null) {
            layout = known = Layout.of(this);
        }
        return known;
    }

    /** {@return for each element, the place after it and all below it} */
    int[] ends() {
        int[] ends = new int[codes.length];
        var at = new Decoder(this);
        int[] open = new int[16];
        int depth = 0;
        while (at.next()) {
            while (depth > at.depth()) {
                ends[open[--depth]] = at.place();
            }
            if (depth == open.length) {
                open = Arrays.copyOf(open, depth * 2);
            }
            open[depth++] = at.place();
        }
        while (depth > 0) {
            ends[open[--depth]] = codes.length;
        }
        return ends;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Structure that
                        && hash == that.hash
                        && leafCount == that.leafCount
                        && Arrays.equals(codes, that.codes);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return Printer.print(this, null);
    }
}
