package dev.pytree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The leaves of a State, one after the other, through a function of the user, and those of several States side by side. */
final class Results {
    private Results() {}

    static void each(State state, State.Each action) {
        for (int i = 0; i < state.size(); i++) {
            try {
                action.accept(state.layout.path(i), state.layout.spec(i).kind(), state.leaf(i));
            } catch (Throwable e) {
                AtPath.add(e, state.layout.path(i));
                throw e;
            }
        }
    }

    static <R> R folded(State state, R start, BiFunction<? super R, Object, ? extends R> f) {
        R result = start;
        for (int i = 0; i < state.size(); i++) {
            try {
                result = f.apply(result, state.leaf(i));
            } catch (Throwable e) {
                AtPath.add(e, state.layout.path(i));
                throw e;
            }
        }
        return result;
    }

    /** {@return a State with what {@code f} returns for each position of {@code state}} */
    static State of(State state, IntFunction<@Nullable Object> f) {
        @Nullable Object[] results = new Object[state.size()];
        for (int i = 0; i < results.length; i++) {
            try {
                results[i] = f.apply(i);
            } catch (Throwable e) {
                AtPath.add(e, state.layout.path(i));
                throw e;
            }
            if (results[i] == null) {
                throw new PytreeException(
                        "map",
                        List.of(new PytreeException.Problem(
                                state.layout.path(i), "the function returned null; a leaf is never null")));
            }
        }
        return new State(state.layout, results);
    }

    /** {@return {@code other}, which is called {@code name}, with its leaves in the order of {@code first}} */
    static State aligned(State first, State other, String name) {
        Layout layout = first.layout;
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

    /** Adds each path of {@code of} that {@code in}, which is called {@code where}, does not have. */
    static void missing(List<PytreeException.Problem> problems, Layout of, Layout in, String where) {
        for (KeyPath path : of.paths()) {
            if (in.position(path) < 0) {
                problems.add(new PytreeException.Problem(path, where + " has no such leaf"));
            }
        }
    }
}
