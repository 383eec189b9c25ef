package dev.pytree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The leaves of a graph, or some of them, by path and kind. Immutable: every operation makes a new State. The leaves
 * themselves are shared with what they came from, so they are not to be written; the arithmetic makes new arrays.
 *
 * <p>A leaf may change its type here; it must have its own again when the State is merged.
 */
public final class State {
    final Layout layout;
    final @Nullable Object[] values;

    State(Layout layout, @Nullable Object[] values) {
        this.layout = layout;
        this.values = values;
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
    @SuppressWarnings("NullAway") // a leaf is never null
    public Object get(KeyPath path) {
        return values[layout.require(path)];
    }

    /** {@return the kind of the leaf at {@code path}} */
    public Kind kind(KeyPath path) {
        return layout.spec(layout.require(path)).kind();
    }

    /** {@return the leaves that pass {@code filter}} */
    public State filter(Filter filter) {
        int[] picks = new int[size()];
        int count = 0;
        for (int i = 0; i < size(); i++) {
            if (filter.test(layout.spec(i).kind())) {
                picks[count++] = i;
            }
        }
        return pick(Arrays.copyOf(picks, count));
    }

    /** {@return one State for each filter} The first that matches takes a leaf; leaves that none takes are an error. */
    public List<State> split(Filter... filters) {
        int[][] picks = new int[filters.length][size()];
        int[] counts = new int[filters.length];
        var problems = new ArrayList<PytreeException.Problem>();
        for (int i = 0; i < filters.length - 1; i++) {
            if (filters[i] instanceof Filter.Rest) {
                throw new IllegalArgumentException("rest() is filter " + i + " of " + filters.length
                        + "; it takes what is left, so it comes last");
            }
        }
        for (int i = 0; i < size(); i++) {
            int f = 0;
            while (f < filters.length && !filters[f].test(layout.spec(i).kind())) {
                f++;
            }
            if (f == filters.length) {
                problems.add(new PytreeException.Problem(
                        layout.path(i),
                        "no filter takes this leaf (" + layout.spec(i) + "); end the filters with Filter.rest()"));
            } else {
                picks[f][counts[f]++] = i;
            }
        }
        if (!problems.isEmpty()) {
            throw new PytreeException("split", problems);
        }
        var states = new ArrayList<State>();
        for (int f = 0; f < filters.length; f++) {
            states.add(counts[f] == size() ? this : pick(Arrays.copyOf(picks[f], counts[f])));
        }
        return states;
    }

    private State pick(int[] positions) {
        @Nullable Object[] some = new Object[positions.length];
        for (int i = 0; i < some.length; i++) {
            some[i] = values[positions[i]];
        }
        return new State(layout.pick(positions), some);
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
        requireSamePaths(other);
        return results(i -> f.apply(leaf(i), other.leaf(i)));
    }

    @SuppressWarnings("NullAway") // a leaf is never null
    private Object leaf(int i) {
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

    private void requireSamePaths(State other) {
        if (layout.samePaths(other.layout)) {
            return;
        }
        var problems = new ArrayList<PytreeException.Problem>();
        missing(problems, layout, other.layout, "the second state");
        missing(problems, other.layout, layout, "the first state");
        if (problems.isEmpty()) {
            problems.add(new PytreeException.Problem(KeyPath.ROOT, "the states have the same paths in another order"));
        }
        throw new PytreeException("zip", problems);
    }

    private static void missing(List<PytreeException.Problem> problems, Layout of, Layout in, String where) {
        for (KeyPath path : of.paths()) {
            if (in.position(path) < 0) {
                problems.add(new PytreeException.Problem(path, where + " has no such leaf"));
            }
        }
    }

    /** {@return the leaves folded from the left} */
    @SuppressWarnings("NullAway") // a leaf is never null
    public <R> R reduce(R start, BiFunction<? super R, Object, ? extends R> f) {
        R result = start;
        for (Object leaf : values) {
            result = f.apply(result, leaf);
        }
        return result;
    }

    /** {@return the results of {@code f} on each number, in new leaves of the same types} Integers are refused. */
    public State mapNumbers(DoubleUnaryOperator f) {
        requireNumbers(i -> Numbers.refusal(leaf(i)));
        return map(leaf -> Numbers.map(leaf, f));
    }

    /** {@return the results of {@code f} on each pair of numbers, in new leaves of the first types} Shapes must be equal. */
    public State zipNumbers(State other, DoubleBinaryOperator f) {
        requireSamePaths(other);
        requireNumbers(i -> Numbers.refusal(leaf(i), other.leaf(i)));
        return zip(other, (a, b) -> Numbers.zip(a, b, f));
    }

    /** {@return the sum, number by number} */
    public State add(State other) {
        return zipNumbers(other, (a, b) -> a + b);
    }

    /** {@return the difference, number by number} */
    public State subtract(State other) {
        return zipNumbers(other, (a, b) -> a - b);
    }

    /** {@return every number times {@code factor}} */
    public State scale(double factor) {
        return mapNumbers(a -> factor * a);
    }

    /** {@return {@code factor * other + this}} */
    public State axpy(double factor, State other) {
        return zipNumbers(other, (a, b) -> factor * b + a);
    }

    /** {@return the point {@code share} of the way to {@code other}: 0 is this, 1 is the other} */
    public State lerp(State other, double share) {
        return zipNumbers(other, (a, b) -> a + share * (b - a));
    }

    /** {@return zeros of the same types and shapes} */
    public State zerosLike() {
        return mapNumbers(a -> 0);
    }

    /** {@return the sum of the products, in the order of the leaves} */
    public double dot(State other) {
        requireSamePaths(other);
        requireNumbers(i -> Numbers.refusal(leaf(i), other.leaf(i)));
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += Numbers.dot(leaf(i), other.leaf(i));
        }
        return sum;
    }

    /** {@return the Euclidean norm of all numbers} */
    public double norm() {
        return Math.sqrt(dot(this));
    }

    /** {@return the number of elements: 1 for a scalar} */
    public long count() {
        return reduce(0L, (sum, leaf) -> sum + Leaves.count(leaf));
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

    /** {@return whether {@code other} has the same paths, kinds and leaves, bit by bit} */
    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof State state) || !layout.equals(state.layout)) {
            return false;
        }
        for (int i = 0; i < values.length; i++) {
            if (!Leaves.same(values[i], state.values[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return layout.hashCode();
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
}
