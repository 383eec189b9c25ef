package dev.pytree;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gives the fields of a node that is rebuilt, one call a field in the order of the fields:
 * {@code new Linear(in.leaf(float[][].class), in.leaf(float[].class))}.
 */
public sealed class Builder permits NumberBuilder {
    private final Structure structure;
    private final int @Nullable [] ends;
    private final @Nullable Object @Nullable [] made;
    /** The elements: those of the structure, or of the one node whose fields are given. */
    private @Nullable Object[] codes;
    /** The leaves of the structure, or all fields of the one node. */
    private @Nullable Object[] leaves;

    /** The shape of the one node whose fields are given, or null where the structure is read. */
    private @Nullable NodeShape given;
    /** The node that gets them, where there is one. */
    private @Nullable Object early;

    /** The vector that is unraveled, otherwise null. */
    private @Nullable Object vector;
    /** The vector, where it has primitive scalars, otherwise null. */
    private double @Nullable [] numbers;

    private int number;

    private int place;
    private int leaf;
    private int note;
    private int depth;
    /** Whether {@link #made} has the nodes, which are filled again and stay. */
    private boolean refills;

    private boolean located;
    private boolean blamed;

    private Builder(
            Structure structure, int @Nullable [] ends, @Nullable Object[] leaves, @Nullable Object @Nullable [] made) {
        this.structure = structure;
        this.codes = structure.codes;
        this.ends = ends;
        this.leaves = leaves;
        this.made = made;
    }

    /** Belongs to no structure. */
    Builder() {
        this(Structure.EMPTY, null, Structure.EMPTY.codes, null);
    }

    /** What stands for a field that is given, and is no leaf. */
    enum Given implements Structure.Element {
        NODE,
        FIXED
    }

    /** {@return the tree or graph of {@code structure} with {@code leaves}, of which there are as many as it has} */
    static @Nullable Object build(Structure structure, @Nullable Object[] leaves) {
        structure.requireBound("merge");
        @Nullable Object[] made = structure.refs ? new Object[structure.codes.length] : null;
        return new Builder(structure, structure.ends(), leaves, made).next(TreeType.any());
    }

    /** {@return the same as {@link #build(Structure, Object[])}, with what it made at each place of the structure in {@code made}} */
    static @Nullable Object build(Structure structure, @Nullable Object[] leaves, @Nullable Object[] made) {
        structure.requireBound("merge");
        return new Builder(structure, structure.ends(), leaves, made).next(TreeType.any());
    }

    /** {@return a tree of elements that were just met in one, so that they need no check} */
    static @Nullable Object sketched(@Nullable Object[] codes, @Nullable Object[] notes, @Nullable Object[] leaves) {
        return new Builder(new Structure(codes, notes, leaves.length, false), null, leaves, null).next(TreeType.any());
    }

    /** Gives the graph of {@code structure} whose objects are {@code made} the leaves {@code leaves}, which then are among those. */
    static void refill(Structure structure, @Nullable Object[] leaves, @Nullable Object[] made) {
        var builder = new Builder(structure, structure.ends(), leaves, made);
        builder.refills = true;
        builder.next(TreeType.any());
    }

    /** {@return the graph of {@code structure} with the numbers of {@code vector} from {@code offset} on; in doubt an exception} */
    static @Nullable Object unravel(Structure structure, Route route, Segments segments, Object vector, int offset) {
        @Nullable Object[] made = structure.refs ? new Object[structure.codes.length] : null;
        var in = new Builder(structure, structure.ends(), segments.kept(), made);
        in.codes = route.codes;
        in.vector = vector;
        in.number = offset;
        in.numbers = route.scalars ? (double[]) vector : null;
        Object graph = in.next(TreeType.any());
        if (in.number != offset + segments.size || in.leaf != segments.kept().length) {
            throw new Raveling.Doubt();
        }
        return graph;
    }

    /** {@return a builder that belongs to no structure and gives what it is given, to one node after the other} */
    static Builder ofFields() {
        return new Builder();
    }

    /** {@return the node of {@code shape} with the fields {@code children}, which belongs to no structure} */
    static Object build(NodeShape shape, @Nullable Object[] children) {
        return ofFields().build(shape, null, children, 0);
    }

    /** Gives {@code node}, of a class that is filled, the fields {@code children}. */
    static void fill(NodeShape shape, Object node, @Nullable Object[] children) {
        ofFields().build(shape, node, children, 0);
    }

    /** {@return the node of {@code shape} with {@code fields} from {@code from} on} */
    private Object build(NodeShape shape, @Nullable Object early, @Nullable Object[] fields, int from) {
        NodeType<?> type = shape.type();
        this.given = shape;
        this.early = early;
        this.codes = type.given;
        this.leaves = fields;
        this.place = 0;
        this.leaf = from;
        Object node;
        try {
            node = type.build(this);
        } catch (ArrayIndexOutOfBoundsException e) {
            throw place > codes.length ? broken(type) : e;
        }
        if (place != codes.length || leaf - from != codes.length) {
            throw broken(type);
        }
        if (early != null && node != early) {
            throw problem(nodePath(0), Misbuilt.another(type));
        }
        return exact(type, node, 0);
    }

    /**
     * {@return the new node of the type {@code type}, to which what is below may refer, or the one that is filled again} The
     * first call of {@link ObjectType}'s {@code build}.
     */
    @SuppressWarnings("unchecked")
    public <T> T made(ObjectType<T> type) {
        if (early != null) {
            return (T) early;
        }
        if (made == null) {
            return type.make();
        }
        if (refills) {
            return (T) Objects.requireNonNull(made[place - 1]);
        }
        T node = type.make();
        made[place - 1] = node;
        return node;
    }

    /** {@return the leaf of the field, or null} */
    @SuppressWarnings("unchecked")
    public <L> L leaf(Class<L> type) {
        if (codes[place] instanceof LeafSpec) {
            Object value = leaves[leaf];
            if (type.isInstance(value)) {
                if (made != null) {
                    made[place] = value;
                }
                leaf++;
                place++;
                return (L) value;
            }
        }
        return rareLeaf(type);
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // null where the structure has it: the field is nullable
    private <L> L rareLeaf(Class<L> type) {
        Object value = next(null);
        if (value != null && !type.isInstance(value)) {
            throw problem(path(), Misbuilt.leaf(type, value));
        }
        return (L) value;
    }

    /** {@return the scalar leaf of the field} */
    public boolean booleanLeaf() {
        return scalar(Boolean.class);
    }

    /** {@return the scalar leaf of the field} */
    public byte byteLeaf() {
        return scalar(Byte.class);
    }

    /** {@return the scalar leaf of the field} */
    public char charLeaf() {
        return scalar(Character.class);
    }

    /** {@return the scalar leaf of the field} */
    public short shortLeaf() {
        return scalar(Short.class);
    }

    /** {@return the scalar leaf of the field} */
    public int intLeaf() {
        return scalar(Integer.class);
    }

    /** {@return the scalar leaf of the field} */
    public long longLeaf() {
        return scalar(Long.class);
    }

    /** {@return the scalar leaf of the field} */
    public float floatLeaf() {
        double[] numbers = this.numbers;
        if (numbers != null) {
            int at = number;
            place++;
            number = at + 1;
            return (float) numbers[at];
        }
        return scalar(Float.class);
    }

    /** {@return the scalar leaf of the field} */
    public double doubleLeaf() {
        double[] numbers = this.numbers;
        if (numbers != null) {
            int at = number;
            place++;
            number = at + 1;
            return numbers[at];
        }
        return scalar(Double.class);
    }

    private <L> L scalar(Class<L> type) {
        L value = leaf(type);
        if (value == null) {
            throw problem(path(), Misbuilt.leaf(type, null));
        }
        return value;
    }

    /** {@return the node or container of the field, or null} */
    @SuppressWarnings({"unchecked", "NullAway"}) // null where the structure has it: the field is nullable
    public <C> C node(TreeType<? super C> type) {
        return (C) next(type);
    }

    /** {@return the value of a field that belongs to the structure} */
    @SuppressWarnings({"unchecked", "NullAway"}) // null where the structure has it: the field is nullable
    public <S> S fixed() {
        Object value = codes[place++];
        if (value instanceof Integer || value instanceof String || value instanceof Boolean) {
            return (S) value;
        }
        return (S) otherFixed(value);
    }

    private @Nullable Object otherFixed(@Nullable Object value) {
        if (value == Given.FIXED) {
            return leaves[leaf++];
        }
        if (value instanceof Structure.Element) {
            throw problem(path(), Misbuilt.verb("a static value", value));
        }
        return value instanceof Structure.Same same ? same.value() : value;
    }

    private @Nullable Object next(@Nullable TreeType<?> expected) {
        int here = place;
        Object code = codes[place++];
        if (code instanceof LeafSpec spec) {
            Object value = leaves[leaf++];
            if (given == null && (value == null || expected != null && !spec.accepts(value))) {
                throw problem(path(), Misbuilt.leaf(spec.type(), value));
            }
            if (made != null) {
                made[here] = value;
            }
            return value;
        }
        if (code instanceof NodeShape node && depth < Walker.LEVELS) {
            return node(node.type(), here);
        }
        return other(code, here);
    }

    private Object node(NodeType<?> type, int here) {
        depth++;
        Object node;
        try {
            node = type.build(this);
        } catch (Throwable e) {
            if (ends != null && place > ends[here] && !blamed) {
                place = here;
                throw broken(type);
            }
            locate(e, here);
            throw e;
        }
        if (ends != null && place != ends[here]) {
            place = here;
            throw broken(type);
        }
        depth--;
        if (refills && made != null && made[here] != node) {
            throw problem(nodePath(here), Misbuilt.another(type));
        }
        made(here, node);
        return exact(type, node, here);
    }

    private @Nullable Object other(@Nullable Object code, int here) {
        if (code instanceof Structure.Ref ref && made != null) {
            Object shared = made[ref.place()];
            if (shared == null) {
                throw problem(path(), Misbuilt.tooEarly(nodePath(ref.place())));
            }
            return made[here] = shared;
        }
        if (code instanceof Route.Piece piece && vector != null) {
            number += piece.size();
            Object leaf = piece.form().make(vector, number - piece.size());
            made(here, leaf);
            return leaf;
        }
        if (code instanceof Structure.Fixed fixed) {
            return fixed.value();
        }
        if (code == Structure.Null.NULL) {
            return null;
        }
        if (code == Given.NODE) {
            return leaves[leaf++];
        }
        if (!(code instanceof Shape shape)) {
            throw problem(path(), Misbuilt.verb("a leaf or node", code));
        }
        if (depth == Walker.LEVELS) {
            if (numbers != null) {
                throw new Raveling.Doubt();
            }
            place = here;
            return new DeepBuild(this).build(shape);
        }
        return container(shape, here);
    }

    private Object container(Shape shape, int here) {
        depth++;
        Object how = noteOf(shape);
        Object early = refills && made != null ? made[here] : early(shape, here);
        if (shape.arity() > 0 && codes[place] instanceof Route.Run run) {
            depth--;
            List<Object> nodes = run(run, shape.arity());
            return how == ListType.Kept.ARRAY_LIST ? nodes : finish(shape, here, null, nodes.toArray(), how);
        }
        @Nullable Object[] children = new Object[shape.arity()];
        for (int i = 0; i < children.length; i++) {
            children[i] = next(TreeType.any());
        }
        depth--;
        return finish(shape, here, early, children, how);
    }

    /**
     * Builds nodes of one type that have primitive scalars and nothing else, with a builder that is made here: where HotSpot compiles their
     * {@code build} into this loop, it keeps that one in registers.
     */
    private List<Object> run(Route.Run run, int count) {
        NodeType<?> type = run.type();
        var in = new NumberBuilder(Objects.requireNonNull(numbers), number);
        var nodes = new ArrayList<Object>(count);
        try {
            for (int i = 0; i < count; i++) {
                nodes.add(exact(type, type.build(in), place));
            }
        } catch (Throwable e) {
            locate(e, place + nodes.size() * (1 + run.arity()));
            throw e;
        }
        place = run.end();
        if (in.at() != number + count * run.arity()) {
            throw new Raveling.Doubt();
        }
        number = in.at();
        return nodes;
    }

    /** {@return the next rebuild note if {@code shape} has one} */
    @Nullable
    Object noteOf(Shape shape) {
        return shape.noted() ? structure.notes[note++] : null;
    }

    /** Makes what can be made before its children; returns the new object, remembered for cycles, or null */
    @Nullable
    Object early(Shape shape, int here) {
        Object early = null;
        if (shape instanceof VariableType.VariableShape variable) {
            early = variable.make();
        } else if (shape instanceof NodeShape node && node.type() instanceof ObjectType<?> type) {
            try {
                early = type.make();
            } catch (Throwable e) {
                locate(e, here);
                throw e;
            }
        }
        if (early != null) {
            made(here, early);
        }
        return early;
    }

    /** {@return the object of {@code shape} with its children, which {@link #early} may have made} */
    @SuppressWarnings("unchecked")
    Object finish(Shape shape, int here, @Nullable Object early, @Nullable Object[] children, @Nullable Object how) {
        try {
            if (early instanceof Variable<?> variable) {
                ((Variable<Object>) variable).put(children[0]);
                return early;
            }
            if (refills && early != null) {
                return early;
            }
            Object built = shape instanceof NodeShape node
                    ? ofFields().build(node, early, children, 0)
                    : shape.build(children, how);
            made(here, built);
            return built;
        } catch (Throwable e) {
            locate(e, here);
            throw e;
        }
    }

    /** {@return the same of a node whose fields are {@code children} from {@code from} on, made with {@code fields}} */
    Object finish(
            NodeShape shape, int here, @Nullable Object early, Builder fields, @Nullable Object[] children, int from) {
        if (refills && early != null) {
            return early;
        }
        try {
            Object built = fields.build(shape, early, children, from);
            made(here, built);
            return built;
        } catch (Throwable e) {
            locate(e, here);
            throw e;
        }
    }

    /** {@return the next element, which stays} */
    @Nullable
    Object peek() {
        return codes[place];
    }

    /** {@return the place of the next element, a shape, which is taken} */
    int open() {
        return place++;
    }

    /** {@return the next element, which is not a shape} */
    @Nullable
    Object small() {
        return next(TreeType.any());
    }

    /** Remembers the object of the place {@code here} for those that refer to it. */
    void made(int here, Object object) {
        if (made != null) {
            made[here] = object;
        }
    }

    private Object exact(NodeType<?> type, @Nullable Object node, int here) {
        if (node == null || node.getClass() != type.nodeClass()) {
            throw problem(nodePath(here), Misbuilt.type(type, node));
        }
        return node;
    }

    /** Adds the path of the node that could not be rebuilt, once; a problem of its own has it. */
    private void locate(Throwable e, int here) {
        if (!located && !(e instanceof StackOverflowError)) {
            located = true;
            AtPath.add(e, Decoder.pathOf(structure, here));
        }
    }

    /** The path of the element taken last, or of the field given last. */
    private KeyPath path() {
        int last = Math.max(0, place - 1);
        if (given == null) {
            return Decoder.pathOf(structure, last);
        }
        return last < given.arity() ? KeyPath.ROOT.then(given.key(last)) : KeyPath.ROOT;
    }

    private KeyPath nodePath(int here) {
        return given == null ? Decoder.pathOf(structure, here) : KeyPath.ROOT;
    }

    private PytreeException broken(NodeType<?> type) {
        blamed = true;
        return problem(nodePath(place), Misbuilt.fields(type));
    }

    private PytreeException problem(KeyPath path, String message) {
        located = true;
        return new PytreeException("build", List.of(new PytreeException.Problem(path, message)));
    }
}
