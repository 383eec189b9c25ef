package dev.pytree;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes apart a tree or graph that is expected to have a known structure. Of a graph, each object is looked for among those met
 * before, which is to happen just where the structure refers to one.
 */
final class Matching extends Comparison {
    private static final Object[] NONE = {};
    private static final NodeType<?>[] NO_TYPES = {};

    private final @Nullable Object[] leaves;
    /** The object at each place; null of a tree. */
    private final @Nullable Object @Nullable [] objects;

    private final @Nullable Identities known;
    /** Whether the structure is to rebuild what is met exactly, down to what its comparison leaves out. */
    private final boolean exactly;

    private int leaf;

    private Matching(Structure structure, boolean graph, boolean exactly) {
        super(structure);
        this.leaves = new Object[structure.leafCount()];
        this.objects = graph ? new Object[codes.length] : null;
        this.known = graph ? new Identities(codes.length) : null;
        this.exactly = exactly;
    }

    /** {@return the leaves of {@code tree}, or null if its structure is not {@code structure}} */
    static <T> @Nullable Object @Nullable [] leaves(TreeType<? super T> type, T tree, Structure structure) {
        var matching = new Matching(structure, false, false);
        try {
            return matching.walked(type, tree) ? matching.leaves : null;
        } catch (RuntimeException e) {
            return null; // taking it apart in full tells where
        }
    }

    /**
     * {@return what recording {@code root} would give, or null if its structure may be another than {@code structure}} What its
     * classes throw passes through, with the path added.
     */
    static <T> Recorder.@Nullable Recording recording(
            TreeType<? super T> type, @Nullable T root, Structure structure, boolean graph) {
        var matching = new Matching(structure, graph, true);
        try {
            if (!matching.walked(type, root) || structure.expected().rows && matching.sharesRows()) {
                return null;
            }
        } catch (PytreeException | DeepWalk.Cycle e) {
            return null; // recording it tells where
        } catch (Throwable e) {
            AtPath.add(e, matching.fault(structure));
            throw e;
        }
        return new Recorder.Recording(structure, matching.leaves, matching.objects == null ? NONE : matching.objects);
    }

    private <T> boolean walked(TreeType<? super T> type, @Nullable T root) {
        return Walker.comparing(this, NONE, NO_TYPES).node(0, type, root) == codes.length;
    }

    @Override
    int compareLeaf(int at, @Nullable Object value) {
        Object code = codes[at];
        if (value == null) {
            return then(at, code == Structure.Null.NULL);
        }
        if (code instanceof LeafSpec spec) {
            if (spec.type() != value.getClass() && !(spec.accepts(value) && LeafType.isLeaf(value.getClass()))
                    || objects != null && !isNew(at, value, Leaves.shareable(value))) {
                return FAILED;
            }
            leaves[leaf++] = value;
            return at + 1;
        }
        return then(at, code instanceof Structure.Ref ref && refersTo(at, ref, value));
    }

    private boolean isNew(int at, Object object, boolean identity) {
        if (objects == null || known == null) {
            return true;
        }
        objects[at] = object;
        return !identity || known.putIfAbsent(object, at, objects) < 0;
    }

    /** Whether a row of an array of a graph is another row or a leaf as well. */
    private boolean sharesRows() {
        var rows = new IdentityTable();
        boolean shared = false;
        for (int i = 0; objects != null && !shared && i < leaves.length; i++) {
            shared = leaves[i] instanceof Object[] array && sharesRows(array, rows);
        }
        return shared;
    }

    private boolean sharesRows(@Nullable Object[] array, IdentityTable rows) {
        for (Object row : array) {
            if (row != null
                    && Leaves.shareable(row)
                    && (isLeaf(row)
                            || rows.putIfAbsent(row, 0) >= 0
                            || row instanceof Object[] nested && sharesRows(nested, rows))) {
                return true;
            }
        }
        return false;
    }

    private boolean isLeaf(Object row) {
        return objects != null && known != null && known.get(row, objects) >= 0;
    }

    @Override
    boolean refersTo(int at, Structure.Ref ref, Object child) {
        if (objects == null || objects[ref.place()] != child) {
            return false;
        }
        objects[at] = child;
        return true;
    }

    @Override
    boolean isSame(int at, Object child, boolean identity) {
        return isNew(at, child, identity);
    }

    @Override
    boolean isEqual(@Nullable Object code, @Nullable Object value) {
        return exactly ? isSame(code, value) : Objects.equals(code, value);
    }

    /** Whether nobody can tell the static value {@code code} from {@code value}. */
    private static boolean isSame(@Nullable Object code, @Nullable Object value) {
        if (code == null || value == null || code == value) {
            return code == value;
        }
        if (code instanceof List<?> a && value instanceof List<?> b) {
            boolean same = a.size() == b.size();
            for (Iterator<?> x = a.iterator(), y = b.iterator(); same && x.hasNext() && y.hasNext(); ) {
                same = isSame(x.next(), y.next());
            }
            return same;
        }
        return Statics.isConstant(code) && code.equals(value);
    }

    @Override
    boolean matches(TreeType<?> exact, Object child, Shape shape, @Nullable Object note) {
        return exactly
                ? Children.matches(exact, child, shape, note) && hasMetadata(child, shape)
                : Children.hasShape(exact, child, shape);
    }

    /** Whether nobody can tell the metadata of a variable from that of {@code shape}, which are equal. */
    private static boolean hasMetadata(Object child, Shape shape) {
        return !(child instanceof Variable<?> variable && shape instanceof VariableType.VariableShape known)
                || variable.metadata().entrySet().stream()
                        .allMatch(entry -> isSame(known.metadata().get(entry.getKey()), entry.getValue()));
    }

    @Override
    boolean isOf(LeafType<?> type, @Nullable Object code) {
        return !exactly || !(code instanceof LeafSpec spec) || spec.type() == type.leafClass();
    }
}
