package dev.pytree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Records the structure and the leaves of a tree, or of a graph: then an object that is met again is a {@link Structure.Ref}.
 * Problems are collected with their paths, so that all are told at once.
 */
final class Recorder extends PartsVisit {
    private static final Object[] NONE = {};

    private final Findings findings = new Findings();
    private final @Nullable Sharing sharing;
    /** The places of the open nodes, where a cycle is to be found; otherwise null. */
    private final @Nullable Map<Object, Integer> open;

    private final List<@Nullable Object> notes = new ArrayList<>();
    private @Nullable Object[] codes;
    /** Of a graph: the leaf, node or container at each place. */
    private @Nullable Object[] objects;

    /** For each node, the place after it and all below it. */
    private int[] ends;

    private int size;
    private @Nullable Object[] leaves;
    private int leafCount;
    private Frame top = Frame.root();
    /** The place of the node whose fields are being read. */
    private int here = -1;

    /** A structure, its leaves, and of a graph the leaf, node or container at each place. */
    record Recording(
            Structure structure,
            @Nullable Object[] leaves,
            @Nullable Object[] objects) {}

    private Recorder(boolean graph, boolean careful, TreeType<?> sized) {
        this.sharing = graph ? new Sharing(findings, careful, sized.elements) : null;
        this.open = careful ? new IdentityHashMap<>() : null;
        this.codes = new Object[sized.elements];
        this.ends = new int[sized.elements];
        this.objects = graph ? new Object[sized.elements] : NONE;
        this.leaves = new Object[sized.leafCount];
    }

    /** {@return the structure and leaves of {@code tree}; a shared object is simply met at each place} */
    static <T> Recording tree(TreeType<T> type, @Nullable T tree) {
        return record("flatten", type, tree, false);
    }

    /** {@return the structure and leaves of {@code graph}; each shared object is met once} */
    static <T> Recording graph(String what, TreeType<T> type, @Nullable T graph) {
        return record(what, type, graph, true);
    }

    private static <T> Recording record(String what, TreeType<T> type, @Nullable T tree, boolean graph) {
        TreeType<?> sized = type.sized(tree);
        Hint hint = graph ? sized.graphs : sized.trees;
        Recording recording = hint.recording(type, tree, graph);
        if (recording != null) {
            return recording;
        }
        try {
            recording = new Recorder(graph, false, sized).record(what, type, tree);
        } catch (DeepWalk.Cycle | Sharing.Doubt e) {
            recording = new Recorder(graph, true, sized).record(what, type, tree);
        }
        hint.remember(recording.structure);
        sized.elements = Math.max(1, recording.structure.codes.length);
        sized.leafCount = Math.max(1, recording.leaves.length);
        return recording;
    }

    private <T> Recording record(String what, TreeType<T> type, @Nullable T tree) {
        try {
            Walker.visit(type, tree, this);
        } catch (DeepWalk.Cycle | Sharing.Doubt e) {
            throw e;
        } catch (Throwable e) {
            AtPath.add(e, here < 0 ? KeyPath.ROOT : Decoder.pathOf(structure(), here));
            throw e;
        }
        Structure structure = structure();
        if (sharing != null) {
            sharing.findKindConflicts(structure);
            sharing.findCrossings(structure);
        }
        if (!findings.isEmpty()) {
            throw new PytreeException(what, findings.problems(structure));
        }
        return new Recording(structure, first(leaves, leafCount), first(objects, sharing == null ? 0 : size));
    }

    private Structure structure() {
        boolean refs = sharing != null && sharing.met();
        return new Structure(first(codes, size), notes.toArray(), ends, leafCount, refs);
    }

    private static <E extends @Nullable Object> E[] first(E[] array, int count) {
        return array.length == count ? array : Arrays.copyOf(array, count);
    }

    @Override
    void leaf(@Nullable Object value) {
        Frame top = this.top;
        int i = top.met++;
        Field[] fields = top.fields;
        if (value != null && i < fields.length && fields[i].leafClass == value.getClass()) {
            leaf(fields[i], value);
        } else {
            doubtful(i, value);
        }
    }

    private void doubtful(int i, @Nullable Object value) {
        Field field = top.has(i) ? top.field(i) : null;
        if (field == null || misused(field, "leaf", field.role == Field.Role.LEAF)) {
            return;
        }
        if (value == null) {
            code(Structure.Null.NULL);
            return;
        }
        if (!field.spec.accepts(value)) {
            problem("expected a leaf of type " + field.type.getTypeName() + ", found "
                    + value.getClass().getTypeName());
        } else if (!LeafType.isLeaf(value.getClass())) {
            problem(LeafIndex.missing(value.getClass()));
        }
        leaf(field, value);
    }

    private void leaf(Field field, Object value) {
        Kind own = field.kind;
        if (own == Kind.NONE && top.kind != Kind.NONE) {
            leaf(new LeafSpec(top.kind, field.type), true, value);
        } else {
            leaf(field.spec, own == Kind.NONE, value);
        }
    }

    private void leaf(LeafSpec spec, boolean inherits, Object value) {
        if (sharing != null) {
            object(value);
            int shared = Leaves.shareable(value) ? sharing.leaf(value, size, objects) : -1;
            if (inherits) {
                sharing.inherits(size, top.origin);
            }
            if (shared >= 0) {
                sharing.again(
                        value, size, spec.kind(), shared, ((LeafSpec) Objects.requireNonNull(codes[shared])).kind());
                code(new Structure.Ref(shared));
                return;
            }
        }
        code(spec);
        if (leafCount == leaves.length) {
            leaves = Arrays.copyOf(leaves, Math.max(16, leafCount * 2));
        }
        leaves[leafCount++] = value;
    }

    @Override
    void fixed(@Nullable Object value) {
        Frame top = this.top;
        int i = top.met++;
        Field field = top.has(i) ? top.field(i) : null;
        if (field == null || misused(field, "fixed", field.isStatic())) {
            return;
        }
        code(field.role == Field.Role.SAME ? new Structure.Same(value) : Statics.frozen(value));
    }

    /** Whether {@code verb} is not that of the field, which then is null; one call too many is told when the node ends. */
    private boolean misused(Field field, String verb, boolean right) {
        if (!right) {
            problem("the adapter calls " + verb + " for " + field.name + ", which is declared as "
                    + field.role.name().toLowerCase(Locale.ROOT) + "; walk visits the fields in their order, each with"
                    + " the verb of its role");
            code(field.isStatic() ? null : Structure.Null.NULL);
        }
        return !right;
    }

    @Override
    @Nullable
    TreeType<?> enter(TreeType<?> declared, @Nullable Object child) {
        int i = top.met++;
        if (!top.has(i)) {
            return null;
        }
        Field field = top.field(i);
        if (field != null && misused(field, "node", field.role == Field.Role.NODE)) {
            return null;
        }
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
        if (exact instanceof NodeType<?> type) {
            return open(field, type.shape, type.identity, child) ? exact : null;
        }
        if (exact instanceof LeafType<?> type) {
            element(type, field, child);
            return null;
        }
        if (exact instanceof FixedType<?>) {
            code(new Structure.Fixed(child));
            return null;
        }
        Shape shape = Children.shape(exact, child);
        if (!open(field, shape, shape.identity(), child)) {
            return null;
        }
        if (shape.noted()) {
            notes.add(Children.note(exact, child));
        }
        return exact;
    }

    /** Whether {@code child} is new, and so open. */
    private boolean open(@Nullable Field field, Shape shape, boolean identity, Object child) {
        Frame top = this.top;
        Kind written = field == null ? Kind.NONE : field.kind;
        boolean inherits = written == Kind.NONE;
        Kind kind = inherits ? top.kind : written;
        int origin = inherits ? top.origin : top.place;
        if (sharing != null) {
            object(child);
            if (identity) {
                int shared = sharing.node(child, shape, size, kind, objects);
                if (shared >= 0) {
                    if (inherits) {
                        sharing.inherits(size, origin);
                    }
                    code(new Structure.Ref(shared));
                    return false;
                }
            }
        }
        if (open != null && closes(open, child)) {
            code(Structure.Null.NULL);
            return false;
        }
        this.top = top.open(shape, child, size, kind, origin);
        code(shape);
        return true;
    }

    /** A leaf that stands where nodes stand. */
    private void element(LeafType<?> type, @Nullable Field field, Object value) {
        if (!type.accepts(value)) {
            problem(type.refusal(value));
        }
        Kind own = field == null ? Kind.NONE : field.kind;
        Kind kind = own == Kind.NONE ? top.kind : own;
        leaf(kind == Kind.NONE ? type.spec : new LeafSpec(kind, type.leafClass()), own == Kind.NONE, value);
    }

    /** Whether {@code child} is one of the open nodes, which is told. */
    private boolean closes(Map<Object, Integer> open, Object child) {
        Integer known = open.putIfAbsent(child, size);
        if (known == null) {
            return false;
        }
        findings.add(
                size,
                sharing == null
                        ? "a cycle: this is what is at %s again, and a tree has no end there. Graphs.split takes cycles"
                                + " through classes that are filled after creation"
                        : "a cycle closes here at the value of %s, and nothing on the way is a class that is filled after"
                                + " creation, so it cannot be rebuilt",
                known);
        return true;
    }

    @Override
    void leave() {
        Frame done = top;
        if (done.shape == null || done.parent == null) {
            throw new AssertionError("the root is left");
        }
        if (done.met != done.arity) {
            findings.add(done.place, miscounted(done.shape, done.met));
            while (done.met++ < done.arity) {
                code(null);
            }
        }
        if (sharing != null) {
            sharing.left(done.place);
        }
        ended(done.place);
        if (open != null && done.node != null) {
            open.remove(done.node);
        }
        top = done.parent;
    }

    @Override
    int node(Walker out, int at, TreeType<?> declared, @Nullable Object child) {
        TreeType<?> exact = enter(declared, child);
        if (exact == null || child == null) {
            return at;
        }
        int around = here;
        here = top.place;
        int after = out.descend(at, exact, child);
        here = around;
        if (after == DeepWalk.LATER) {
            out.leaveLater();
        } else {
            leave();
        }
        return after;
    }

    @Override
    void resume() {
        here = top.place;
    }

    private static String miscounted(Shape shape, int met) {
        return shape instanceof NodeShape node
                ? "the adapter of " + node.type() + " visits " + met + (met == 1 ? " field" : " fields")
                        + " and declares " + shape.arity() + "; walk makes one call for each field"
                : "the container had " + shape.arity() + " elements and then " + met
                        + "; it changed while it was visited";
    }

    private void ended(int place) {
        if (place >= ends.length) {
            ends = Arrays.copyOf(ends, codes.length);
        }
        ends[place] = size;
    }

    private void problem(String message) {
        findings.add(size, message);
    }

    private void code(@Nullable Object code) {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, size * 2);
        }
        codes[size++] = code;
    }

    /** Remembers the object of the place that {@link #code} takes next. */
    private void object(Object object) {
        if (size >= objects.length) {
            objects = Arrays.copyOf(objects, size * 2);
        }
        objects[size] = object;
    }
}
