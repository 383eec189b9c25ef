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
    /** Whether there are nodes already, {@link #early} or those in {@link #made}, which are filled again and stay. */
    private boolean refills;

    private boolean located;
    private boolean blamed;

    private Builder(Structure structure, @Nullable Object[] leaves, @Nullable Object @Nullable [] made) {
        this.structure = structure;
        this.codes = structure.codes;
        this.leaves = leaves;
        this.made = made;
    }

    /** Belongs to no structure. */
    Builder() {
        this(Structure.EMPTY, Structure.EMPTY.codes, null);
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
        return new Builder(structure, leaves, made).root();
    }

    /** {@return the same as {@link #build(Structure, Object[])}, with what it made at each place of the structure in {@code made}} */
    static @Nullable Object build(Structure structure, @Nullable Object[] leaves, @Nullable Object[] made) {
        structure.requireBound("merge");
        return new Builder(structure, leaves, made).root();
    }

    /** {@return a tree of elements that were just met in one, so that they need no check} */
    static @Nullable Object sketched(@Nullable Object[] codes, @Nullable Object[] notes, @Nullable Object[] leaves) {
        return new Builder(new Structure(codes, notes, leaves.length, false), leaves, null).root();
    }

    /** Gives the graph of {@code structure} whose objects are {@code made} the leaves {@code leaves}, which then are among those. */
    static void refill(Structure structure, @Nullable Object[] leaves, @Nullable Object[] made) {
        var builder = new Builder(structure, leaves, made);
        builder.refills = true;
        builder.root();
    }

    /** {@return the graph of {@code structure} with the numbers of {@code vector} from {@code offset} on; in doubt an exception} */
    static @Nullable Object unravel(Structure structure, Route route, Segments segments, Object vector, int offset) {
        @Nullable Object[] made = structure.refs ? new Object[structure.codes.length] : null;
        var in = new Builder(structure, segments.kept(), made);
        in.codes = route.codes;
        in.vector = vector;
        in.number = offset;
        in.numbers = route.scalars ? (double[]) vector : null;
        Object graph = in.root();
        if (in.number != offset + segments.size || in.leaf != segments.kept().length) {
            throw new Raveling.Doubt();
        }
        return graph;
    }

    private @Nullable Object root() {
        if (made != null) {
            remember(made);
        }
        try {
            return next(TreeType.any());
        } catch (Throwable e) {
            if (depth > 0) {
                locate(e, innermost());
            }
            throw e;
        }
    }

    /** The leaves are known before anything is made, so nobody has to remember them one by one. */
    private void remember(@Nullable Object[] made) {
        if (vector == null) {
            int[] places = structure.leafPlaces();
            for (int i = 0; i < places.length; i++) {
                made[places[i]] = leaves[i];
            }
        } else {
            for (int i = 0, kept = 0; kept < leaves.length; i++) {
                if (codes[i] instanceof LeafSpec spec && !isNumber(spec.type())) {
                    made[i] = leaves[kept++];
                }
            }
        }
    }

    /** {@return whether a field of the type {@code type} gets its value from the vector itself} */
    private boolean isNumber(Class<?> type) {
        return numbers != null && (type == double.class || type == float.class);
    }

    /** The place of the innermost element that is open. */
    private int innermost() {
        int[] ends = structure.ends();
        int here = 0;
        for (int level = 1; level < depth; level++) {
            here++;
            while (ends[here] < place) {
                here = ends[here];
            }
        }
        return here;
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
        this.refills = early != null;
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
        if (refills) {
            return (T) Objects.requireNonNull(early == null && made != null ? made[place - 1] : early);
        }
        T node = type.make();
        if (made != null) {
            made[place - 1] = node;
        }
        return node;
    }

    /** {@return the leaf of the field, or null} */
    @SuppressWarnings("unchecked")
    public <L> L leaf(Class<L> type) {
        int here = place;
        if (codes[here] instanceof LeafSpec) {
            Object value = leaves[leaf];
            if (type.isInstance(value)) {
                leaf++;
                place = here + 1;
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
            return value;
        }
        if (code instanceof NodeShape node && depth < Walker.LEVELS) {
            place = here;
            return node.type().next(this);
        }
        return other(code, here);
    }

    /** Opens the next element, if it is a node of exactly {@code type}; returns its place for {@link #close}, or -1 */
    public final int open(NodeType<?> type) {
        int here = place;
        if (codes[here] != type.shape || depth == Walker.LEVELS) {
            return -1;
        }
        place = here + 1;
        depth++;
        return here;
    }

    /** {@return {@code node}, made of the element that was opened at {@code here}} */
    public final <T> T close(NodeType<T> type, int here, T node) {
        depth--;
        if (made != null && !(type instanceof ObjectType<?>)) {
            made[here] = node;
        }
        return exact(type, node, here);
    }

    /** {@return a node of an adapter written by hand, which may not take what it should} */
    <T> T checked(NodeType<T> type, int here) {
        T node;
        try {
            node = type.build(this);
        } catch (Throwable e) {
            if (place > end(here) && !blamed) {
                place = here;
                throw broken(type);
            }
            locate(e, here);
            throw e;
        }
        if (place != end(here)) {
            place = here;
            throw broken(type);
        }
        if (made != null) {
            if (refills && made[here] != node) {
                throw problem(nodePath(here), Misbuilt.another(type));
            }
            made[here] = node;
        }
        return close(type, here, node);
    }

    private int end(int here) {
        return structure.ends()[here];
    }

    /** {@return the type of the next element if it is a node, otherwise null} */
    public final @Nullable TreeType<?> type() {
        return codes[place] instanceof NodeShape node ? node.type() : null;
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
        if (how == ListType.Kept.ARRAY_LIST && early == null) {
            var list = new ArrayList<@Nullable Object>(shape.arity());
            for (int i = shape.arity(); i > 0; i--) {
                list.add(next(TreeType.any()));
            }
            depth--;
            made(here, list);
            return list;
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

    private <N> N exact(NodeType<?> type, @Nullable N node, int here) {
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
