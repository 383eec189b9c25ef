package dev.pytree;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
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
 * the results are those of a plain loop and the same everywhere.
 *
 * <p>A State serialises its paths, kinds, declared types and leaves, without its {@link GraphDef}. Leaves are copied; each has to
 * be a primitive array of any rank or a boxed scalar, others are told by path in a {@link PytreeException}. One array at two paths
 * is two arrays when it is read. No class that the bytes name is loaded, and bytes that are not right are an
 * {@link java.io.InvalidObjectException}.
 */
public final class State implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    static final State EMPTY = new State(Structure.EMPTY.layout(), new Object[0]);

    final transient Layout layout;
    final transient @Nullable Object[] values;

    State(Layout layout, @Nullable Object[] values) {
        this.layout = layout;
        this.values = values;
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

    /** {@return the number of leaves} */
    public int size() {
        return values.length;
    }

    /** {@return the paths of the leaves, in visit order} */
    public List<KeyPath> paths() {
        return List.of(layout.paths());
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
        return layout.position(path) >= 0;
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
        for (int i = 0; i < values.length; i++) {
            try {
                action.accept(layout.path(i), layout.spec(i).kind(), leaf(i));
            } catch (Throwable e) {
                AtPath.add(e, layout.path(i));
                throw e;
            }
        }
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
        Plan plan = Plan.of(this, filters);
        plan.requireAllTaken();
        var states = new ArrayList<State>(filters.length);
        for (int f = 0; f < filters.length; f++) {
            states.add(plan.pick(this, f));
        }
        return states;
    }

    /** {@return the leaves of this and of {@code later}, whose leaf it is where both have one} The leaves are shared. */
    public State overlay(State later) {
        int[] positions = later.layout.positionsIn(layout);
        @Nullable Object[] all = values.clone();
        for (int i = 0; i < positions.length; i++) {
            int at = positions[i];
            if (at < 0 || !layout.spec(at).equals(later.layout.spec(i))) {
                return Union.of(true, this, later);
            }
            all[at] = later.values[i];
        }
        return new State(layout, all);
    }

    /** {@return the leaves whose paths {@code other} does not have} */
    public State minus(State other) {
        return pick(other, false);
    }

    /** {@return the leaves whose paths {@code other} has too} */
    public State intersect(State other) {
        return pick(other, true);
    }

    private State pick(State other, boolean known) {
        int[] positions = layout.positionsIn(other.layout);
        int[] picks = new int[size()];
        int count = 0;
        for (int i = 0; i < picks.length; i++) {
            if (positions[i] >= 0 == known) {
                picks[count++] = i;
            }
        }
        if (count == picks.length) {
            return this;
        }
        Layout some = layout.pick(Arrays.copyOf(picks, count));
        @Nullable Object[] leaves = new Object[count];
        Arrays.setAll(leaves, i -> values[picks[i]]);
        return new State(some, leaves);
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
        return results(i -> f.apply(leaf(i)));
    }

    /** {@return the results of {@code f} on each path and leaf} */
    public State mapWithPath(BiFunction<? super KeyPath, Object, Object> f) {
        return results(i -> f.apply(layout.path(i), leaf(i)));
    }

    /** {@return the results of {@code f} on each pair of leaves} The paths must be the same; every difference is told. */
    public State zip(State other, BiFunction<Object, Object, Object> f) {
        State second = aligned(other, "the second state");
        return results(i -> f.apply(leaf(i), second.leaf(i)));
    }

    /** {@return the results of {@code f} on each three leaves} The paths must be the same; every difference is told. */
    public State zip(State second, State third, OfThree f) {
        State b = aligned(second, "the second state");
        State c = aligned(third, "the third state");
        return results(i -> f.apply(leaf(i), b.leaf(i), c.leaf(i)));
    }

    @SuppressWarnings("NullAway") // a leaf is never null
    Object leaf(int i) {
        return values[i];
    }

    private State results(IntFunction<@Nullable Object> f) {
        @Nullable Object[] results = new Object[values.length];
        for (int i = 0; i < results.length; i++) {
            try {
                results[i] = f.apply(i);
            } catch (Throwable e) {
                AtPath.add(e, layout.path(i));
                throw e;
            }
            if (results[i] == null) {
                throw new PytreeException(
                        "map",
                        List.of(new PytreeException.Problem(
                                layout.path(i), "the function returned null; a leaf is never null")));
            }
        }
        return new State(layout, results);
    }

    /** {@return {@code other} with its leaves in the order of this} */
    private State aligned(State other, String name) {
        if (layout.samePaths(other.layout)) {
            return other;
        }
        var problems = new ArrayList<PytreeException.Problem>();
        missing(problems, layout, other.layout, name);
        missing(problems, other.layout, layout, "the first state");
        if (!problems.isEmpty()) {
            throw new PytreeException("zip", problems);
        }
        int[] positions = layout.positionsIn(other.layout);
        @Nullable Object[] leaves = new Object[positions.length];
        Arrays.setAll(leaves, i -> other.values[positions[i]]);
        return new State(layout, leaves);
    }

    private static void missing(List<PytreeException.Problem> problems, Layout of, Layout in, String where) {
        for (KeyPath path : of.paths()) {
            if (in.position(path) < 0) {
                problems.add(new PytreeException.Problem(path, where + " has no such leaf"));
            }
        }
    }

    /** {@return the leaves folded from the left} An exception of {@code f} passes through, with the path added. */
    public <R> R reduce(R start, BiFunction<? super R, Object, ? extends R> f) {
        R result = start;
        for (int i = 0; i < values.length; i++) {
            try {
                result = f.apply(result, leaf(i));
            } catch (Throwable e) {
                AtPath.add(e, layout.path(i));
                throw e;
            }
        }
        return result;
    }

    /** {@return the results of {@code f}, computed in double, on each number, in new leaves of the same types} */
    public State mapNumbers(DoubleUnaryOperator f) {
        requireNumbers(i -> Numbers.refusal(leaf(i)));
        return map(leaf -> Numbers.map(leaf, f));
    }

    /** {@return the results of {@code f}, computed in double, on each pair of numbers, in new leaves of the same types} */
    public State zipNumbers(State other, DoubleBinaryOperator f) {
        State second = paired(other);
        return results(i -> Numbers.zip(leaf(i), second.leaf(i), f));
    }

    /** {@return the results of {@code f}, computed in double, on each three numbers, in new leaves of the same types} */
    public State zipNumbers(State second, State third, NumbersOfThree f) {
        State b = aligned(second, "the second state");
        State c = aligned(third, "the third state");
        requireNumbers(i -> {
            String refusal = Numbers.refusal(leaf(i), b.leaf(i));
            return refusal == null ? Numbers.refusal(leaf(i), c.leaf(i)) : refusal;
        });
        return results(i -> Numbers.zip(leaf(i), b.leaf(i), c.leaf(i), f));
    }

    /** {@return the sum, number by number} */
    public State add(State other) {
        return pairwise(new Pairwise.Add(), paired(other));
    }

    /** {@return the difference, number by number} */
    public State subtract(State other) {
        return pairwise(new Pairwise.Subtract(), paired(other));
    }

    /** {@return every number times {@code factor}} */
    public State scale(double factor) {
        requireNumbers(i -> Numbers.refusal(leaf(i)));
        return pairwise(new Pairwise.Scale(factor), this);
    }

    /** {@return {@code factor * other + this}, number by number} */
    public State axpy(double factor, State other) {
        return pairwise(new Pairwise.Axpy(factor), paired(other));
    }

    /** {@return {@code this + share * (other - this)}, number by number: 0 is this, 1 is the other but for rounding} */
    public State lerp(State other, double share) {
        return pairwise(new Pairwise.Lerp(share), paired(other));
    }

    private State pairwise(Pairwise operation, State second) {
        @Nullable Object[] results = new Object[values.length];
        for (int i = 0; i < results.length; i++) {
            results[i] = operation.of(leaf(i), second.leaf(i));
        }
        return new State(layout, results);
    }

    /** {@return zeros of the same types and shapes} */
    public State zerosLike() {
        requireNumbers(i -> Numbers.refusal(leaf(i)));
        return map(Numbers::zeros);
    }

    /** {@return the sum of the products, computed in double: within a row, over the rows, over the leaves; 0 without leaves} */
    public double dot(State other) {
        State second = paired(other);
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += Numbers.dot(leaf(i), second.leaf(i));
        }
        return sum;
    }

    /** {@return the Euclidean norm of all numbers, computed in double; 0 without leaves} */
    public double norm() {
        return Math.sqrt(dot(this));
    }

    /** {@return this State scaled down to the norm {@code max}, or this State if its norm is not greater, or NaN} */
    public State clipByNorm(double max) {
        if (!(max >= 0)) {
            throw new IllegalArgumentException("a norm is at least 0, found " + max);
        }
        double norm = norm();
        return norm > max ? scale(max / norm) : this;
    }

    /** {@return whether no float or double is infinite or NaN; leaves of other types are always finite} */
    public boolean allFinite() {
        return Arrays.stream(values).allMatch(Numbers::finite);
    }

    /** {@return the number of elements: 1 for a scalar} */
    public long count() {
        return Arrays.stream(values).mapToLong(Leaves::count).sum();
    }

    /** {@return the number of elements of each kind, in the order the kinds are met} */
    public Map<Kind, Long> countByKind() {
        return byKind(Leaves::count);
    }

    /** {@return the size of the elements in bytes, without the headers of arrays; a leaf that is no primitive counts 0} */
    public long bytes() {
        return Arrays.stream(values).mapToLong(State::bytes).sum();
    }

    /** {@return the size of the elements of each kind in bytes, in the order the kinds are met} */
    public Map<Kind, Long> bytesByKind() {
        return byKind(State::bytes);
    }

    private static long bytes(@Nullable Object leaf) {
        return leaf == null ? 0 : LeafShape.of(leaf).bytes();
    }

    private Map<Kind, Long> byKind(ToLongFunction<Object> measure) {
        var sums = new LinkedHashMap<Kind, Long>();
        for (int i = 0; i < values.length; i++) {
            sums.merge(layout.spec(i).kind(), measure.applyAsLong(leaf(i)), Long::sum);
        }
        return sums;
    }

    private State paired(State other) {
        State second = aligned(other, "the second state");
        requireNumbers(i -> Numbers.refusal(leaf(i), second.leaf(i)));
        return second;
    }

    private void requireNumbers(IntFunction<@Nullable String> refusal) {
        var problems = new ArrayList<PytreeException.Problem>();
        for (int i = 0; i < values.length; i++) {
            String message = refusal.apply(i);
            if (message != null) {
                problems.add(new PytreeException.Problem(layout.path(i), message));
            }
        }
        if (!problems.isEmpty()) {
            throw new PytreeException("arithmetic", problems);
        }
    }

    State copied() {
        return map(Leaves::copy);
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
