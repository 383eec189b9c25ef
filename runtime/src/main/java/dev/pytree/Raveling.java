package dev.pytree;

import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Writes the numbers of a model into a vector in one walk, and compares all else with what the route expects. Where anything is
 * different, or lies too deep, it ends without a word; taking the model apart tells what it is.
 */
final class Raveling extends Visit {
    private final @Nullable Object[] codes;
    private final @Nullable Object[] notes;
    private final Object vector;
    private final int offset;
    /** The objects that were met, at their places in the route, if there may be the same one twice. */
    private final @Nullable IdentityTable objects;

    private int place;
    private int note;
    private int depth;

    /** The model is not as expected. */
    static final class Doubt extends RuntimeException {
        private static final long serialVersionUID = 1;

        Doubt() {
            super("in doubt", null, false, false);
        }
    }

    Raveling(Route route, Object vector, int offset) {
        this.codes = route.met;
        this.notes = route.notes;
        this.vector = vector;
        this.offset = offset;
        this.objects = route.tracked ? new IdentityTable() : null;
    }

    /** {@return whether {@code model} was as expected, and its numbers end at {@code end}} */
    <T> boolean walked(TreeType<? super T> type, T model, int end) {
        try {
            Walker out = vector instanceof double[] doubles
                    ? new NumberWalker(this, doubles)
                    : new NumberWalker.OfFloats(this, (float[]) vector);
            return out.node(offset, type, model) == end && place == codes.length;
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** Any other leaf. */
    @Override
    int leaf(int at, @Nullable Object value) {
        int here = place++;
        Object code = codes[here];
        if (value == null || code instanceof Structure.Ref) {
            require(value == null ? code == Structure.Null.NULL : isAgain(code, value));
            return at;
        }
        if (objects != null && Leaves.shareable(value)) {
            require(objects.putIfAbsent(value, here) < 0);
        }
        if (code instanceof Route.Piece piece) {
            require(piece.offset() + offset == at
                    && piece.form().fits(value)
                    && piece.form().ravel(value, vector, at));
            return at + piece.size();
        }
        require(code instanceof LeafSpec spec && spec.accepts(value));
        return at;
    }

    private boolean isAgain(@Nullable Object code, Object object) {
        return objects != null && code instanceof Structure.Ref ref && objects.get(object) == ref.place();
    }

    private static void require(boolean expected) {
        if (!expected) {
            throw new Doubt();
        }
    }

    @Override
    int fixed(int at, @Nullable Object value) {
        Object code = codes[place++];
        require(code == value
                || (code instanceof Structure.Same same ? same.value() == value : Objects.equals(code, value)));
        return at;
    }

    /** A node, container or leaf, whose numbers begin at {@code at}. */
    @Override
    int node(Walker out, int at, TreeType<?> declared, @Nullable Object child) {
        if (child != null && codes[place] instanceof NodeShape shape) {
            NodeType<?> type = shape.type();
            require(child.getClass() == type.nodeClass());
            if (type.identity) {
                first(child);
            }
            place++;
            require(depth++ < Walker.LEVELS);
            int next = walk(type, child, out, at);
            depth--;
            return next;
        }
        return other(out, at, declared, child, codes[place]);
    }

    @SuppressWarnings("unchecked")
    private static int walk(NodeType<?> type, Object node, Walker out, int at) {
        return ((NodeType<Object>) type).walk(node, out, at);
    }

    private int other(Walker out, int at, TreeType<?> declared, @Nullable Object child, @Nullable Object code) {
        if (child == null) {
            require(code == Structure.Null.NULL);
            place++;
            return at;
        }
        TreeType<?> exact = declared.resolve(child);
        if (exact instanceof LeafType<?>) {
            return leaf(at, child);
        }
        if (code instanceof Shape shape) {
            return container(out, at, exact, child, shape);
        }
        require(
                exact instanceof FixedType<?>
                        ? code instanceof Structure.Fixed fixed && fixed.value().equals(child)
                        : isAgain(code, child));
        place++;
        return at;
    }

    private int container(Walker out, int at, TreeType<?> exact, Object child, Shape shape) {
        require(Children.isNode(exact) && Children.matches(exact, child, shape, shape.noted() ? notes[note++] : null));
        if (shape.identity()) {
            first(child);
        }
        place++;
        require(depth++ < Walker.LEVELS);
        int next = child instanceof List<?> list && place < codes.length && codes[place] instanceof Route.Run run
                ? run(out, at, list, run.type())
                : TreeType.exact(exact).visit(child, out, at);
        depth--;
        return next;
    }

    /** All elements are of one class and have primitive scalars only. */
    @SuppressWarnings("unchecked")
    private int run(Walker out, int at, List<?> list, NodeType<?> type) {
        place++;
        var exact = (NodeType<Object>) type;
        if (vector instanceof double[] numbers && list instanceof RandomAccess) {
            return run(numbers, at, list, exact);
        }
        for (Object element : list) {
            at = element(exact, exact.nodeClass(), element, out, at);
        }
        return at;
    }

    /**
     * The walker is made here: where HotSpot compiles {@code walk} into this loop, as it does in a program of one or two such classes, it
     * sees what the walker does with a number, and keeps it in registers.
     */
    private int run(double[] numbers, int at, List<?> list, NodeType<Object> type) {
        var out = new NumberWalker(this, numbers);
        Class<?> nodeClass = type.nodeClass();
        for (int i = 0; i < list.size(); i++) {
            at = element(type, nodeClass, list.get(i), out, at);
        }
        return at;
    }

    private static int element(
            NodeType<Object> type, Class<?> nodeClass, @Nullable Object element, Walker out, int at) {
        if (element == null || element.getClass() != nodeClass) {
            throw new Doubt();
        }
        return type.walk(element, out, at);
    }

    private void first(Object object) {
        require(objects == null || objects.putIfAbsent(object, place) < 0);
    }
}
