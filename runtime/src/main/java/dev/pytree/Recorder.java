package dev.pytree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Records the structure and the leaves of a tree, or of a graph: then an object that is met again is a {@link Structure.Ref}.
 * Problems are collected with their paths, so that all are told at once.
 */
final class Recorder implements Visit {
    private final @Nullable Sharing sharing;
    private final List<PytreeException.Problem> problems = new ArrayList<>();
    private final List<@Nullable Object> notes = new ArrayList<>();
    private @Nullable Object[] codes = new Object[64];
    private int size;
    private @Nullable Object[] leaves = new Object[16];
    private LeafSpec[] specs = new LeafSpec[16];
    private int leafCount;
    private Frame top = new Frame(null, null, 0, Kind.NONE, 0);

    /** An open node: how many of its children were met, and the kind that its leaves inherit from the place {@code origin}. */
    static final class Frame {
        final @Nullable Frame parent;
        final @Nullable Shape shape;
        final int place;
        final Kind kind;
        final int origin;
        int met;

        Frame(@Nullable Frame parent, @Nullable Shape shape, int place, Kind kind, int origin) {
            this.parent = parent;
            this.shape = shape;
            this.place = place;
            this.kind = kind;
            this.origin = origin;
        }

        @Nullable
        Field field(int i) {
            return shape instanceof NodeShape node && i < node.type().fields.size()
                    ? node.type().fields.get(i)
                    : null;
        }
    }

    /** A structure and its leaves. */
    record Recording(Structure structure, @Nullable Object[] leaves) {}

    private Recorder(@Nullable Sharing sharing) {
        this.sharing = sharing;
    }

    /** {@return the structure and leaves of {@code tree}; a shared object is simply met at each place} */
    static <T> Recording tree(TreeType<T> type, @Nullable T tree) {
        try {
            return new Recorder(null).record("flatten", type, tree);
        } catch (DeepWalk.Cycle cycle) {
            // As a graph the cycle closes where it first comes back.
            var graph = new Recorder(new Sharing(true));
            try {
                graph.record("flatten", type, tree);
            } catch (DeepWalk.Cycle unmarked) {
                graph.problem(Sharing.CONTAINER_CYCLE);
            }
            throw new PytreeException("flatten", graph.problems);
        }
    }

    /** {@return the structure and leaves of {@code graph}; each shared object is met once} */
    static <T> Recording graph(String what, TreeType<T> type, @Nullable T graph) {
        var recorder = new Recorder(new Sharing(false));
        try {
            return recorder.record(what, type, graph);
        } catch (DeepWalk.Cycle cycle) {
            recorder.problem(Sharing.CONTAINER_CYCLE);
            throw new PytreeException(what, recorder.problems);
        }
    }

    private <T> Recording record(String what, TreeType<T> type, @Nullable T tree) {
        Walker.visit(type, tree, this);
        var structure = new Structure(
                Arrays.copyOf(codes, size),
                notes.toArray(),
                Arrays.copyOf(specs, leafCount),
                sharing != null && sharing.met());
        if (sharing != null) {
            problems.addAll(sharing.kindConflicts(structure));
        }
        if (!problems.isEmpty()) {
            throw new PytreeException(what, problems);
        }
        return new Recording(structure, Arrays.copyOf(leaves, leafCount));
    }

    @Override
    public void leaf(@Nullable Object value) {
        int i = top.met++;
        Field field = top.field(i);
        if (field == null) {
            return; // one call too many; told by leave
        }
        if (field.isStatic()) {
            problem("the adapter calls leaf for the static field " + field.name
                    + "; walk must visit the fields in order");
        }
        leaf(field.type, field, value);
    }

    private void leaf(Class<?> declared, @Nullable Field field, @Nullable Object value) {
        if (value == null) {
            code(Structure.Null.NULL);
            return;
        }
        if (!LeafType.isLeaf(value.getClass())) {
            problem(
                    "found a leaf of type " + value.getClass().getTypeName()
                            + ", which no leaf type is known for; leaves are primitive arrays, boxed numbers, Boolean and Character");
        }
        Kind own = field == null ? Kind.NONE : field.kind;
        Kind kind = own == Kind.NONE ? top.kind : own;
        int shared = sharing == null || !Leaves.shareable(value) ? -1 : sharing.leaf(value, size, this);
        if (shared >= 0) {
            code(new Structure.Ref(shared));
            LeafSpec first = (LeafSpec) codes[shared];
            if (first != null && !first.kind().equals(kind)) {
                problem(Sharing.twoKinds("array", first.kind(), pathOf(shared), kind));
            }
            return;
        }
        if (sharing != null && own == Kind.NONE) {
            sharing.inherits(size, top.origin);
        }
        LeafSpec spec = field != null && kind == field.kind && field.role == Field.Role.LEAF
                ? field.spec
                : new LeafSpec(kind, declared);
        code(spec);
        if (leafCount == leaves.length) {
            leaves = Arrays.copyOf(leaves, leafCount * 2);
            specs = Arrays.copyOf(specs, leafCount * 2);
        }
        specs[leafCount] = spec;
        leaves[leafCount++] = value;
    }

    @Override
    public void fixed(@Nullable Object value) {
        int i = top.met++;
        Field field = top.field(i);
        if (field != null) {
            if (!field.isStatic()) {
                problem("the adapter calls fixed for the field " + field.name
                        + ", which is not static; walk must visit the fields in order");
            }
            code(field.role == Field.Role.SAME ? new Structure.Same(value) : Statics.frozen(value));
        }
    }

    @Override
    public @Nullable TreeType<?> enter(TreeType<?> declared, @Nullable Object child) {
        int i = top.met++;
        Field field = top.field(i);
        if (child == null) {
            code(Structure.Null.NULL);
            return null;
        }
        try {
            return enter(field, declared.resolve(child), child);
        } catch (PytreeException e) {
            e.problems().forEach(problem -> problem(problem.message()));
            code(Structure.Null.NULL);
            return null;
        }
    }

    private @Nullable TreeType<?> enter(@Nullable Field field, TreeType<?> exact, Object child) {
        if (exact instanceof LeafType<?> type) {
            leaf(type.leafClass(), field, child);
            return null;
        }
        if (exact instanceof FixedType<?>) {
            code(new Structure.Fixed(child));
            return null;
        }
        Shape shape = Children.shape(exact, child);
        Kind written = field == null ? Kind.NONE : field.kind;
        Kind kind = written == Kind.NONE ? top.kind : written;
        int origin = written == Kind.NONE ? top.origin : top.place;
        if (sharing != null && shape.identity()) {
            int shared = sharing.node(child, size, kind, origin, this);
            if (shared >= 0) {
                code(new Structure.Ref(shared));
                return null;
            }
        }
        Object note = Children.note(exact, child);
        top = new Frame(top, shape, size, kind, origin);
        code(shape);
        if (shape.noted()) {
            notes.add(note);
        }
        return exact;
    }

    @Override
    public void leave() {
        Frame done = top;
        if (done.shape != null && done.met != done.shape.arity()) {
            problem("the adapter of " + done.shape.opening().replace("(", "") + " visits " + done.met
                    + " fields and declares " + done.shape.arity() + "; walk makes one call for each field");
            while (done.met < done.shape.arity()) {
                done.met++;
                code(null);
            }
        }
        if (done.parent != null) {
            top = done.parent;
        }
    }

    /** The open nodes, innermost first. */
    Frame open() {
        return top;
    }

    Shape shapeAt(int place) {
        return (Shape) Objects.requireNonNull(codes[place]);
    }

    void problem(String message) {
        problems.add(new PytreeException.Problem(path(), message));
    }

    /** The path of what was met last. */
    KeyPath path() {
        var keys = new ArrayList<Key>();
        for (Frame frame = top; frame != null; frame = frame.parent) {
            int i = frame.met - 1;
            Key key = frame.shape == null || i < 0 || i >= frame.shape.arity() ? null : frame.shape.key(i);
            if (key != null) {
                keys.add(0, key);
            }
        }
        return KeyPath.of(keys);
    }

    KeyPath pathOf(int place) {
        return Decoder.pathOf(new Structure(Arrays.copyOf(codes, size), new Object[0], new LeafSpec[0], true), place);
    }

    private void code(@Nullable Object code) {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, size * 2);
        }
        codes[size++] = code;
    }
}
