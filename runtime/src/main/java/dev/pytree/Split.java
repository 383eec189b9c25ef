package dev.pytree;

import java.util.List;

/**
 * A graph taken apart: its structure and one {@link State} for each filter.
 *
 * @param graphDef the structure
 * @param states the leaves, one state a filter
 * @param <T> the type of the graph
 */
public record Split<T>(GraphDef<T> graphDef, List<State> states) {
    /** A structure and its states. */
    public Split {
        states = List.copyOf(states);
    }

    /** {@return the only state} */
    public State state() {
        if (states.size() != 1) {
            throw new IllegalStateException("state() is for a split with one filter, found " + states.size()
                    + "; use state(i) for the i-th filter");
        }
        return states.get(0);
    }

    /** {@return the state of the filter at {@code position}} */
    public State state(int position) {
        return states.get(position);
    }
}
