package dev.pytree;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Maps a tree in one walk: the fields of each open node wait on a stack, and a node is built as soon as it ends. No
 * structure is made. What goes wrong is told by {@link #map}, which then goes on with the structure.
 */
final class Mapping implements Visit {
    private static final Object[] NONE = {};

    private final UnaryOperator<Object> f;
    private final Builder builder = Builder.ofFields();
    private @Nullable Object[] stack = new Object[64];
    private int top;
    private Open open = new Open(null);

    private @Nullable Object[] results;
    private int count;
    private boolean applying;

    /** A node that is not built yet; used again for the next one on its level. */
    private static final class Open {
        final @Nullable Open parent;

        @Nullable
        Open below;

        @Nullable
        Shape shape;

        @Nullable
        Object note;

        int base;

        Open(@Nullable Open parent) {
            this.parent = parent;
        }
    }

    /** A result is not of the class of its leaf. */
    private static final class Differs extends RuntimeException {
        private static final long serialVersionUID = 1;

        Differs() {
            super("a result of another class", null, false, false);
        }
    }

    private Mapping(UnaryOperator<Object> f, int expected) {
        this.f = f;
        this.results = new Object[expected];
    }

    /** {@return a new tree of the results of {@code f}, which is called once a leaf, in order} Null only where the tree is. */
    static <T> @Nullable Object map(TreeType<? super T> type, T tree, UnaryOperator<Object> f) {
        TreeType<?> sized = type.sized(tree);
        var mapping = new Mapping(f, sized.leafCount);
        try {
            Walker.visit(type, tree, mapping);
            sized.leafCount = Math.max(1, mapping.count);
            return mapping.stack[0];
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
    public void leaf(@Nullable Object value) {
        push(value == null ? null : apply(value));
    }

    private Object apply(Object value) {
        applying = true;
        Object result = f.apply(value);
        applying = false;
        if (count == results.length) {
            results = Arrays.copyOf(results, count * 2);
        }
        results[count++] = result;
        if (result == null || result.getClass() != value.getClass()) {
            throw new Differs();
        }
        return result;
    }

    @Override
    public void fixed(@Nullable Object value) {
        boolean same =
                open.shape instanceof NodeShape node && node.type().ordered[top - open.base].role == Field.Role.SAME;
        push(same ? value : Statics.frozen(value));
    }

    @Override
    public @Nullable TreeType<?> enter(TreeType<?> declared, @Nullable Object child) {
        if (child == null) {
            push(null);
            return null;
        }
        TreeType<?> exact = declared.resolve(child);
        if (exact instanceof LeafType<?>) {
            push(apply(child));
            return null;
        }
        if (exact instanceof FixedType<?>) {
            push(child);
            return null;
        }
        Open next = open.below == null ? open.below = new Open(open) : open.below;
        next.shape = Children.shape(exact, child);
        next.note = Children.note(exact, child);
        next.base = top;
        open = next;
        return exact;
    }

    @Override
    public void leave() {
        Open done = open;
        Shape shape = done.shape;
        if (shape == null || done.parent == null) {
            throw new AssertionError("the root is left");
        }
        Object node = shape instanceof NodeShape fields
                ? builder.build(fields, stack, done.base, top)
                : shape.build(shape.arity() == 0 ? NONE : Arrays.copyOfRange(stack, done.base, top), done.note);
        top = done.base;
        open = done.parent;
        push(node);
    }

    private void push(@Nullable Object value) {
        if (top == stack.length) {
            stack = Arrays.copyOf(stack, top * 2);
        }
        stack[top++] = value;
    }
}
