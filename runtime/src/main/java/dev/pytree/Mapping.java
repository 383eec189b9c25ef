package dev.pytree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Maps a tree with a sketch of its structure, which has what building needs and no more. What goes wrong is told by
 * {@link #map}, which then goes on with the whole structure.
 */
final class Mapping extends PartsVisit {
    private static final LeafSpec LEAF = new LeafSpec(Kind.NONE, Object.class);

    private final UnaryOperator<Object> f;
    private final List<@Nullable Object> notes = new ArrayList<>();
    private @Nullable Object[] codes;
    private int size;
    private @Nullable Object[] results;
    private int count;
    private boolean applying;

    /** The sketch does not do: a result is not of the class of its leaf, or a static value may need a copy. */
    private static final class Doubt extends RuntimeException {
        private static final long serialVersionUID = 1;

        Doubt() {
            super("in doubt", null, false, false);
        }
    }

    private Mapping(UnaryOperator<Object> f, TreeType<?> sized) {
        this.f = f;
        this.codes = new Object[sized.elements];
        this.results = new Object[sized.leafCount];
    }

    /** {@return a new tree of the results of {@code f}, which is called once a leaf, in order} Null only where the tree is. */
    static <T> @Nullable Object map(TreeType<? super T> type, T tree, UnaryOperator<Object> f) {
        TreeType<?> sized = type.sized(tree);
        var mapping = new Mapping(f, sized);
        try {
            Walker.visit(type, tree, mapping);
            sized.elements = Math.max(1, mapping.size);
            sized.leafCount = Math.max(1, mapping.count);
            return Builder.sketched(mapping.codes, mapping.notes.toArray(), mapping.results);
        } catch (Throwable e) {
            if (!mapping.applying && !(e instanceof RuntimeException)) {
                throw e;
            }
            Tree<T, Object> flat = Trees.flatten(type, tree); // fails again, and says where, if the tree is to blame
            if (mapping.applying) {
                AtPath.add(e, flat.paths().get(mapping.count));
                throw e;
            }
            return mapping.rest(flat);
        }
    }

    /** Maps the leaves that are left and builds with the structure, which tells every wrong leaf. */
    private @Nullable Object rest(Tree<?, Object> flat) {
        List<Object> rest = flat.results(count, f);
        @Nullable Object[] leaves = Arrays.copyOf(results, count + rest.size());
        System.arraycopy(rest.toArray(), 0, leaves, count, rest.size());
        return TreeDef.build("map", flat.treeDef().structure, leaves);
    }

    @Override
    void leaf(@Nullable Object value) {
        if (value == null) {
            code(Structure.Null.NULL);
        } else {
            apply(value);
        }
    }

    private void apply(Object value) {
        applying = true;
        Object result = f.apply(value);
        applying = false;
        if (count == results.length) {
            results = Arrays.copyOf(results, Math.max(16, count * 2));
        }
        results[count++] = result;
        if (result == null || result.getClass() != value.getClass()) {
            throw new Doubt();
        }
        code(LEAF);
    }

    @Override
    void fixed(@Nullable Object value) {
        if (value != null && !Statics.isPlain(value)) {
            throw new Doubt();
        }
        code(value);
    }

    @Override
    @Nullable
    TreeType<?> enter(TreeType<?> declared, @Nullable Object child) {
        if (child == null) {
            code(Structure.Null.NULL);
            return null;
        }
        TreeType<?> exact = declared.resolve(child);
        if (exact instanceof NodeType<?> type) {
            code(type.shape);
            return exact;
        }
        if (exact instanceof LeafType<?>) {
            apply(child);
            return null;
        }
        if (exact instanceof FixedType<?>) {
            code(new Structure.Fixed(child));
            return null;
        }
        Shape shape = Children.shape(exact, child);
        code(shape);
        if (shape.noted()) {
            notes.add(Children.note(exact, child));
        }
        return exact;
    }

    private void code(@Nullable Object code) {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, size * 2);
        }
        codes[size++] = code;
    }
}
