package dev.pytree;

import java.util.ArrayList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Puts States together by path, and takes one from another. Those of one structure keep it; others get one of their own. */
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

    /** {@return the leaves of {@code first} and {@code later}, whose leaf it is where both have one} */
    static State overlay(State first, State later) {
        int[] positions = later.layout.positionsIn(first.layout);
        @Nullable Object[] all = first.values.clone();
        for (int i = 0; i < positions.length; i++) {
            int at = positions[i];
            if (at < 0 || !first.layout.spec(at).equals(later.layout.spec(i))) {
                return of(true, first, later);
            }
            all[at] = later.values[i];
        }
        return new State(first.layout, all);
    }

    /** {@return the leaves of {@code state} whose paths {@code other} has, or has not} */
    static State pick(State state, State other, boolean has) {
        int[] positions = state.layout.positionsIn(other.layout);
        int[] picks = new int[state.size()];
        int count = 0;
        for (int i = 0; i < picks.length; i++) {
            if (positions[i] >= 0 == has) {
                picks[count++] = i;
            }
        }
        if (count == picks.length) {
            return state;
        }
        Layout some = state.layout.pick(Arrays.copyOf(picks, count));
        @Nullable Object[] leaves = new Object[count];
        Arrays.setAll(leaves, i -> state.values[picks[i]]);
        return new State(some, leaves);
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
