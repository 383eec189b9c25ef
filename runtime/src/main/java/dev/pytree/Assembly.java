package dev.pytree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The leaves of a structure, put together from States by path. */
final class Assembly {
    private Assembly() {}

    /** {@return the leaves of {@code structure} from {@code states}} Missing, unknown, duplicate and mistyped ones are told at once. */
    static @Nullable Object[] of(String what, Structure structure, State... states) {
        Layout layout = structure.layout();
        if (states.length == 1 && states[0].layout == layout) {
            return states[0].values;
        }
        @Nullable Object[] leaves = new Object[layout.size()];
        boolean[] taken = new boolean[leaves.length];
        var problems = new ArrayList<PytreeException.Problem>();
        for (State state : states) {
            for (int i = 0; i < state.size(); i++) {
                boolean own = state.layout.structure == structure;
                int place = own ? state.layout.leaf(i) : layout.position(state.layout.path(i));
                if (place < 0) {
                    problems.add(layout.unknown(state.layout.path(i)));
                } else if (taken[place]) {
                    problem(problems, layout.path(place), "duplicate: more than one state has this leaf");
                } else if (layout.accepts(place, state.values[i], problems)) {
                    leaves[place] = state.values[i];
                }
                if (place >= 0) {
                    taken[place] = true;
                }
            }
        }
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                problem(problems, layout.path(i), "missing: no state has this leaf (" + layout.spec(i) + ")");
            }
        }
        if (!problems.isEmpty()) {
            throw new PytreeException(what, problems);
        }
        return leaves;
    }

    private static void problem(List<PytreeException.Problem> problems, KeyPath path, String message) {
        problems.add(new PytreeException.Problem(path, message));
    }
}
