package dev.pytree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The way between States with the same paths and vectors. */
final class StateRavel extends Ravel<State> {
    private final Layout layout;

    StateRavel(Segments segments, boolean rounding) {
        super(segments, rounding);
        this.layout = segments.layout;
    }

    @Override
    public Ravel<State> rounding() {
        return new StateRavel(segments, true);
    }

    @Override
    boolean walked(State state, Object vector, int offset) {
        return false;
    }

    @Override
    @Nullable
    Object[] leaves(State state) {
        if (layout.samePaths(state.layout)) {
            return state.values;
        }
        var problems = new ArrayList<PytreeException.Problem>();
        Results.missing(problems, layout, state.layout, "the state");
        Results.missing(problems, state.layout, layout, "the raveled state");
        Segments.tell("ravel", problems);
        int[] positions = layout.positionsIn(state.layout);
        @Nullable Object[] leaves = new Object[positions.length];
        Arrays.setAll(leaves, i -> state.values[positions[i]]);
        return leaves;
    }

    @Override
    State made(Object vector, int offset) {
        return new State(layout, segments.unravel(vector, offset));
    }

    @Override
    void copy(Object vector, State state) {
        throw new PytreeException(
                "copyInto",
                List.of(new PytreeException.Problem(
                        KeyPath.ROOT, "a State is immutable; unravel makes a new one, and Graphs.copyInto writes it")));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof StateRavel ravel && layout.samePaths(ravel.layout) && segments.same(ravel.segments);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(layout.paths());
    }

    @Override
    String what() {
        return "a State";
    }
}
