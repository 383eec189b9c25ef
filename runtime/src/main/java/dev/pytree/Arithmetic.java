package dev.pytree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What a {@link State} computes with its numbers, leaf by leaf. What is no number, or of another shape, is told all at once. */
abstract sealed class Arithmetic permits State {
    private State self() {
        return (State) this;
    }

    /** {@return the results of {@code f}, computed in double, on each number, in new leaves of the same types} */
    public State mapNumbers(DoubleUnaryOperator f) {
        requireNumbers();
        return self().map(leaf -> Numbers.map(leaf, f));
    }

    /** {@return the results of {@code f}, computed in double, on each pair of numbers, in new leaves of the same types} */
    public State zipNumbers(State other, DoubleBinaryOperator f) {
        State first = self();
        State second = paired(other);
        return Results.of(first, i -> Numbers.zip(first.leaf(i), second.leaf(i), f));
    }

    /** {@return the results of {@code f}, computed in double, on each three numbers, in new leaves of the same types} */
    public State zipNumbers(State second, State third, State.NumbersOfThree f) {
        State a = self();
        State b = Results.aligned(a, second, "the second state");
        State c = Results.aligned(a, third, "the third state");
        require(i -> {
            String refusal = Numbers.refusal(a.leaf(i), b.leaf(i));
            return refusal == null ? Numbers.refusal(a.leaf(i), c.leaf(i)) : refusal;
        });
        return Results.of(a, i -> Numbers.zip(a.leaf(i), b.leaf(i), c.leaf(i), f));
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
        requireNumbers();
        return pairwise(new Pairwise.Scale(factor), self());
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
        State first = self();
        if (!isParallel()) {
            return Results.of(first, i -> operation.of(first.leaf(i), second.leaf(i)));
        }
        @Nullable Object[] results = new Object[first.size()];
        operation.parallel(first.values, second.values, results);
        return new State(first.layout, results);
    }

    /** Whether several threads should compute, which never call code of a user: that of registered leaves stays with the caller. */
    private boolean isParallel() {
        long numbers = 0;
        for (Object leaf : self().values) {
            long count = Numbers.primitives(leaf);
            if (count < 0) {
                return false;
            }
            numbers += count;
        }
        return Blocks.pays(numbers);
    }

    /** {@return zeros of the same types and shapes} */
    public State zerosLike() {
        requireNumbers();
        return self().map(Numbers::zeros);
    }

    /**
     * {@return the sum of the products, computed in double; 0 without leaves} The sum goes in order through blocks of 16,384 numbers of a
     * row, over the blocks, over the rows, over the leaves, so that it is the same bits however many threads compute it.
     */
    public double dot(State other) {
        State first = self();
        State second = paired(other);
        return Dot.of(first.values, second.values, isParallel());
    }

    /** {@return the Euclidean norm of all numbers, computed in double; 0 without leaves} */
    public double norm() {
        return Math.sqrt(dot(self()));
    }

    /** {@return this State scaled down to the norm {@code max}, or this State if its norm is not greater, or NaN} */
    public State clipByNorm(double max) {
        if (!(max >= 0)) {
            throw new IllegalArgumentException("a norm is at least 0, found " + max);
        }
        double norm = norm();
        return norm > max ? scale(max / norm) : self();
    }

    /** {@return whether no float or double is infinite or NaN; leaves of other types are always finite} */
    public boolean allFinite() {
        return Arrays.stream(self().values).allMatch(Numbers::finite);
    }

    /** {@return {@code other} with its leaves in the order of this, if both have numbers of the same shapes} */
    private State paired(State other) {
        State first = self();
        State second = Results.aligned(first, other, "the second state");
        require(i -> Numbers.refusal(first.leaf(i), second.leaf(i)));
        return second;
    }

    private void requireNumbers() {
        require(i -> Numbers.refusal(self().leaf(i)));
    }

    private void require(IntFunction<@Nullable String> refusal) {
        State state = self();
        var problems = new ArrayList<PytreeException.Problem>();
        for (int i = 0; i < state.size(); i++) {
            String message = refusal.apply(i);
            if (message != null) {
                problems.add(new PytreeException.Problem(state.layout.path(i), message));
            }
        }
        if (!problems.isEmpty()) {
            throw new PytreeException("arithmetic", problems);
        }
    }
}
