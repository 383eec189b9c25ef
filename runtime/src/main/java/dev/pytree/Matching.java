package dev.pytree;

import org.jspecify.annotations.Nullable;

/** Takes apart a tree that is expected to have a known structure. */
final class Matching extends Comparison {
    private final @Nullable Object[] leaves;
    private int leaf;

    private Matching(Structure structure) {
        super(structure);
        this.leaves = new Object[structure.leafCount()];
    }

    /** {@return the leaves of {@code tree}, or null if its structure is not {@code structure}} */
    static <T> @Nullable Object @Nullable [] leaves(TreeType<? super T> type, T tree, Structure structure) {
        var matching = new Matching(structure);
        try {
            Walker.visit(type, tree, matching);
        } catch (RuntimeException e) {
            return null; // taking it apart in full tells where
        }
        return matching.passed() ? matching.leaves : null;
    }

    @Override
    void leaf(@Nullable Object value) {
        if (!failed) {
            compareLeaf(place++, value);
        }
    }

    @Override
    void node(Walker out, TreeType<?> declared, @Nullable Object child) {
        TreeType<?> exact = enter(declared, child);
        if (exact != null && child != null) {
            out.descend(exact, child);
        }
    }

    @Override
    void compareLeaf(int here, @Nullable Object value) {
        Object code = codes[here];
        if (value != null
                && code instanceof LeafSpec spec
                && (spec.type() == value.getClass() || spec.accepts(value) && LeafType.isLeaf(value.getClass()))) {
            leaves[leaf++] = value;
        } else {
            failed |= value != null || code != Structure.Null.NULL;
        }
    }

    @Override
    boolean refersTo(Structure.Ref ref, Object child) {
        return false;
    }

    @Override
    boolean isSame(int here, Object child) {
        return true;
    }

    @Override
    boolean matches(TreeType<?> exact, Object child, Shape shape, @Nullable Object note) {
        return Children.hasShape(exact, child, shape);
    }
}
