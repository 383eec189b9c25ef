package dev.pytree;

import java.util.ArrayList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Puts States together by path. Those of one structure keep it; others get one of their own. */
final class Union {
    private Union() {}

    /** {@return the leaves of all {@code states}} With {@code later} the later one wins where a path is in two, else it is an error. */
    static State of(boolean later, State... states) {
        State[] some = Arrays.stream(states).filter(state -> state.size() > 0).toArray(State[]::new);
        if (some.length == 0) {
            return states.length == 0 ? State.EMPTY : states[0];
        }
        if (some.length == 1) {
            return some[0];
        }
        Structure structure = some[0].layout.structure;
        var problems = new ArrayList<PytreeException.Problem>();
        boolean one = Arrays.stream(some).allMatch(state -> state.layout.structure.equals(structure));
        State all = one ? placed(structure, problems, some) : joined(problems, some);
        if (!later && !problems.isEmpty()) {
            throw new PytreeException("merge", problems);
        }
        return all;
    }

    private static State placed(Structure structure, ArrayList<PytreeException.Problem> problems, State... states) {
        boolean[] taken = new boolean[structure.leafCount()];
        @Nullable Object[] all = new Object[taken.length];
        for (State state : states) {
            for (int i = 0; i < state.size(); i++) {
                int leaf = state.layout.leaf(i);
                if (taken[leaf]) {
                    problems.add(duplicate(state.layout.path(i)));
                }
                taken[leaf] = true;
                all[leaf] = state.values[i];
            }
        }
        Layout layout = Layout.of(structure, taken);
        @Nullable Object[] values = new Object[layout.size()];
        Arrays.setAll(values, i -> all[layout.leaf(i)]);
        return new State(layout, values);
    }

    private static State joined(ArrayList<PytreeException.Problem> problems, State... states) {
        var paths = new PathTrie();
        var found = new ArrayList<@Nullable Object>();
        for (State state : states) {
            for (int i = 0; i < state.size(); i++) {
                int leaf = paths.put(state.layout.path(i), state.layout.spec(i));
                if (leaf == found.size()) {
                    found.add(state.values[i]);
                } else {
                    problems.add(duplicate(state.layout.path(i)));
                    found.set(leaf, state.values[i]);
                }
            }
        }
        PathTrie.Combined combined = paths.combined();
        @Nullable Object[] values = new Object[found.size()];
        for (int i = 0; i < values.length; i++) {
            values[combined.order()[i]] = found.get(i);
        }
        return new State(combined.structure().layout(), values);
    }

    private static PytreeException.Problem duplicate(KeyPath path) {
        return new PytreeException.Problem(path, "duplicate: more than one state has this leaf");
    }
}
