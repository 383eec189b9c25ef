package dev.pytree;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The leaves of a graph, or some of them, by path and kind. Immutable: every operation makes a new State. The leaves
 * themselves are shared with what they came from, so they are not to be written; the arithmetic makes new arrays.
 *
 * <p>States of different graphs combine by path, whatever the order of their leaves. A leaf may change its type here; it must
 * have its own again when the State is merged into a graph.
 *
 * <p>The arithmetic takes float and double numbers, in arrays of any rank and scalars, and refuses others, and shapes that
 * differ, with their paths. It computes float leaves in float, with factors rounded to float, and double leaves in double, so
 * the results are those of a plain loop and the same everywhere. From 262,144 numbers on, the common pool helps; the results are the
 * same bits with any number of threads. Code of a user or of an array library is called by the caller alone. In a {@link
 * java.util.concurrent.ForkJoinPool} of one thread the arithmetic keeps to that thread.
 *
 * <p>A State serialises its paths, kinds, declared types and leaves, without its {@link GraphDef}. Leaves are copied; each has to
 * be a primitive array of any rank or a boxed scalar, others are told by path in a {@link PytreeException}. One array at two paths
 * is two arrays when it is read. No class that the bytes name is loaded, and bytes that are not right are an
 * {@link java.io.InvalidObjectException}.
 */
public final class State extends Arithmetic implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    static final State EMPTY = new State(Structure.EMPTY.layout(), new Object[0]);

    final transient Layout layout;
    final transient @Nullable Object[] values;
    private transient volatile @Nullable Boolean fits;

    State(Layout layout, @Nullable Object[] values) {
        this.layout = layout;
        this.values = values;
    }

    /** {@return whether each leaf is of its own type, and none is there twice; computed once} */
    boolean fits() {
        Boolean known = fits;
        if (known == null) {
            known = true;
            var met = new IdentityTable(values.length);
            for (int i = 0; i < values.length; i++) {
                Object leaf = values[i];
                known &= leaf != null
                        && layout.spec(i).accepts(leaf)
                        && LeafType.isLeaf(leaf.getClass())
                        && !(Leaves.shareable(leaf) && met.putIfAbsent(leaf, i) >= 0);
            }
            fits = known;
        }
        return known;
    }

    /** What is done with each leaf. */
    @FunctionalInterface
    public interface Each {
        /** Takes the {@code leaf} of the kind {@code kind} at {@code path}. */
        void accept(KeyPath path, Kind kind, Object leaf);
    }

    /** A leaf made of three. */
    @FunctionalInterface
    public interface OfThree {
        /** {@return the result for {@code a}, {@code b} and {@code c}, never null} */
        Object apply(Object a, Object b, Object c);
    }

    /** A number made of three. */
    @FunctionalInterface
    public interface NumbersOfThree {
        /** {@return the result for {@code a}, {@code b} and {@code c}} */
        double apply(double a, double b, double c);
    }

    /**
     * {@return the leaves of all {@code states}} A path that is in two is an error. What was split from one structure is in the
     * order of that structure again; of several, each beginning of a path stands where it is met first. The leaves are shared.
     */
    public static State merge(State... states) {
        return Union.of(false, states);
    }

    /**
     * {@return a State with the paths and kinds of {@code like} and the leaves of {@code nested}} The inverse of {@link #toNested}:
     * maps of maps with keys of type {@link Key}. Leaves may have other types than those of {@code like}. Missing and unknown
     * paths, other keys and nulls are all told at once. The leaves are shared, the maps are not kept.
     */
    public static State fromNested(Map<?, ?> nested, State like) {
        return Nested.read(nested, like);
    }

    /**
     * {@return one State of the leaves of several, side by side, as of the members of an ensemble} Each leaf is an array with one more
     * dimension in front, which counts the States: {@code float[3]} becomes {@code float[K][3]}, a scalar {@code double} {@code
     * double[K]}. Paths, kinds and declared types are those of the first State, so the result does everything that a State does,
     * and merges into a graph again once it is {@link #unstack unstacked}. The rows are the leaves themselves, shared; arrays of scalars are
     * new.
     *
     * <p>All States must have the same paths, kinds, types and shapes; every disagreement is told. So is a leaf that is neither a
     * primitive array nor a boxed scalar, whatever library it is of: map it to an array first.
     */
    public static State stack(State... states) {
        return Stack.of(states);
    }

    /**
     * {@return the States that {@link #stack} put side by side, bit by bit} Each leaf must be an array of the same length, the
     * number of States; what is not is told by path. The first dimension is taken off whatever made it: rows are shared, elements become scalars.
     */
    public List<State> unstack() {
        return Stack.split(this);
    }

    /** {@return the number of leaves} */
    public int size() {
        return values.length;
    }

    /** {@return the paths of the leaves, in visit order} */
    public List<KeyPath> paths() {
        return Collections.unmodifiableList(Arrays.asList(layout.paths()));
    }

    /** {@return the leaves, in visit order} */
    @SuppressWarnings("unchecked") // a leaf is never null
    public List<Object> leaves() {
        return (List<Object>) (List<?>) List.of(values);
    }

    /** {@return the leaf at {@code path}} Throws {@link PytreeException} that names the nearest path if there is none. */
    public Object get(KeyPath path) {
        return leaf(layout.require(path));
    }

    /** {@return whether there is a leaf at {@code path}} */
    public boolean contains(KeyPath path) {
        return layout.find(path) >= 0;
    }

    /** {@return the kind of the leaf at {@code path}} */
    public Kind kind(KeyPath path) {
        return layout.spec(layout.require(path)).kind();
    }

    /** {@return type, shape and size of the leaf at {@code path}} */
    public LeafShape describe(KeyPath path) {
        return LeafShape.of(get(path));
    }

    /** Calls {@code action} for each leaf, in visit order. An exception passes through, with the path added. */
    public void forEach(Each action) {
        Results.each(this, action);
    }

    /** {@return the leaves that pass {@code filter}; this State if all do} */
    public State filter(Filter filter) {
        return Plan.of(this, filter).pick(this, 0);
    }

    /**
     * {@return one State for each filter} The first that matches takes a leaf. Leaves that none takes are an error, and so is a
     * filter that can never take one because those before it do: after {@link Filter#rest}, the same filter again, a sub-kind
     * after its parent kind. The structure remembers the last filters, so that splitting by equal ones again costs a copy of
     * references.
     */
    public List<State> split(Filter... filters) {
        return Plan.split(this, filters);
    }

    /** {@return the same with copies of the leaves, for somebody who writes into them} Costs their memory. */
    public State snapshot() {
        return map(Leaves::copy);
    }

    /** {@return the leaves of this and of {@code later}, whose leaf it is where both have one} The leaves are shared. */
    public State overlay(State later) {
        return Union.overlay(this, later);
    }

    /** {@return the leaves whose paths {@code other} does not have} */
    public State minus(State other) {
        return Union.pick(this, other, false);
    }

    /** {@return the leaves whose paths {@code other} has too} */
    public State intersect(State other) {
        return Union.pick(this, other, true);
    }

    /**
     * {@return the leaves as a map of maps, a level for each key of their paths} The keys are of type {@link Key}, so that a field,
     * a position, and an integer and a string key of a map stay apart. The maps cannot be changed, the leaves are shared. A leaf
     * without a key, or one above another, is an error.
     */
    public Map<Key, Object> toNested() {
        return Nested.of(this);
    }

    /** {@return the results of {@code f} on each leaf, never null} An exception of {@code f} passes through, with the path added. */
    public State map(UnaryOperator<Object> f) {
        return Results.of(this, i -> f.apply(leaf(i)));
    }

    /** {@return the results of {@code f} on each path and leaf} */
    public State mapWithPath(BiFunction<? super KeyPath, Object, Object> f) {
        return Results.of(this, i -> f.apply(layout.path(i), leaf(i)));
    }

    /** {@return the results of {@code f} on each pair of leaves} The paths must be the same; every difference is told. */
    public State zip(State other, BiFunction<Object, Object, Object> f) {
        State second = Results.aligned(this, other, "the second state");
        return Results.of(this, i -> f.apply(leaf(i), second.leaf(i)));
    }

    /** {@return the results of {@code f} on each three leaves} The paths must be the same; every difference is told. */
    public State zip(State second, State third, OfThree f) {
        State b = Results.aligned(this, second, "the second state");
        State c = Results.aligned(this, third, "the third state");
        return Results.of(this, i -> f.apply(leaf(i), b.leaf(i), c.leaf(i)));
    }

    /** {@return the leaves folded from the left} An exception of {@code f} passes through, with the path added. */
    public <R> R reduce(R start, BiFunction<? super R, Object, ? extends R> f) {
        return Results.folded(this, start, f);
    }

    /**
     * {@return the way between States with these paths and vectors of their float and double numbers} See {@link Ravel}. Other leaves are
     * kept as they are here. What is unraveled goes by path into a model: {@code Graphs.update(model, ravel.unravel(vector))}.
     */
    public Ravel<State> ravel() {
        return new StateRavel(Segments.of(this, null), false);
    }

    /** {@return the way between States with these paths and vectors of the numbers that {@code filter} takes, integers too} */
    public Ravel<State> ravel(Filter filter) {
        return new StateRavel(Segments.of(this, filter), false);
    }

    /** {@return the number of elements: 1 for a scalar} */
    public long count() {
        return Sizes.count(this);
    }

    /** {@return the number of elements of each kind, in the order the kinds are met} */
    public Map<Kind, Long> countByKind() {
        return Sizes.countByKind(this);
    }

    /** {@return the size of the elements in bytes, without the headers of arrays; a leaf that is no primitive counts 0} */
    public long bytes() {
        return Sizes.bytes(this);
    }

    /** {@return the size of the elements of each kind in bytes, in the order the kinds are met} */
    public Map<Kind, Long> bytesByKind() {
        return Sizes.bytesByKind(this);
    }

    @SuppressWarnings("NullAway") // a leaf is never null
    Object leaf(int i) {
        return values[i];
    }

    /** {@return whether {@code other} has the same paths, kinds and leaves, bit by bit, in any order} */
    @Override
    public boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof State state) || size() != state.size()) {
            return false;
        }
        boolean sameOrder = layout.samePaths(state.layout);
        for (int i = 0; i < values.length; i++) {
            int at = sameOrder ? i : state.layout.position(layout.path(i));
            if (at < 0
                    || !layout.spec(i).kind().equals(state.layout.spec(at).kind())
                    || !Leaves.same(values[i], state.values[at])) {
                return false;
            }
        }
        return true;
    }

    /** {@return a hash of the paths and kinds, not of the leaves} */
    @Override
    public int hashCode() {
        int hash = 0;
        for (int i = 0; i < values.length; i++) {
            hash += 31 * layout.path(i).hashCode() + layout.spec(i).kind().hashCode();
        }
        return hash;
    }

    /** {@return one line for each leaf: its path, kind, and value or shape} */
    @Override
    public String toString() {
        var text = new StringBuilder("State");
        for (int i = 0; i < values.length; i++) {
            text.append("\n  ")
                    .append(layout.path(i).described())
                    .append(" ")
                    .append(layout.spec(i).kind())
                    .append(" ");
            text.append(Leaves.describe(values[i]));
        }
        return text.toString();
    }

    @Serial
    private Object writeReplace() {
        return SerialForm.of(this);
    }

    /** A stream has the serial form in place of a State, and one that has the State itself was not written by it. */
    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialInput.invalid("the serial form of a State", "a State without it");
    }
}
