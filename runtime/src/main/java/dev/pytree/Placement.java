package dev.pytree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which leaf of a structure each leaf of some States is for. They go by path, and any path of a shared leaf names it. What does
 * not fit is told all at once.
 */
final class Placement {
    private final Layout layout;
    /** What each leaf of the structure is given, or null. */
    final @Nullable Object[] given;

    private final boolean[] taken;
    /** The paths of leaves that were not given under their first. */
    private final Map<Integer, KeyPath> others = new HashMap<>();

    final List<PytreeException.Problem> problems = new ArrayList<>();

    Placement(Layout layout, State... states) {
        this.layout = layout;
        this.given = new Object[layout.size()];
        this.taken = new boolean[given.length];
        for (State state : states) {
            boolean own = state.layout.structure.equals(layout.structure);
            for (int i = 0; i < state.size(); i++) {
                int leaf = own ? state.layout.leaf(i) : layout.find(state.layout.path(i));
                if (leaf < 0) {
                    problems.add(layout.unknown(state.layout.path(i)));
                } else {
                    give(leaf, state, i, own);
                }
            }
        }
    }

    /** {@return the leaves of {@code structure} from {@code states}} Missing, unknown, duplicate and mistyped ones are told at once. */
    static @Nullable Object[] all(String what, Structure structure, State... states) {
        Layout layout = structure.layout();
        if (states.length == 1 && states[0].layout == layout) {
            return states[0].values;
        }
        var placement = new Placement(layout, states);
        placement.requireAll();
        placement.refuse(what);
        return placement.given;
    }

    private void give(int leaf, State state, int i, boolean own) {
        if (taken[leaf]) {
            KeyPath path = state.layout.path(i);
            KeyPath first = others.getOrDefault(leaf, layout.path(leaf));
            problem(
                    path,
                    path.equals(first)
                            ? "duplicate: more than one state has this leaf"
                            : "duplicate: this is the leaf at " + first.described() + ", which is given too");
            return;
        }
        taken[leaf] = true;
        if (!own && !state.layout.path(i).equals(layout.path(leaf))) {
            others.put(leaf, state.layout.path(i));
        }
        if (layout.accepts(leaf, state.values[i], problems)) {
            given[leaf] = state.values[i];
        }
    }

    /** Adds each leaf that no State has. */
    void requireAll() {
        for (int leaf = 0; leaf < taken.length; leaf++) {
            if (!taken[leaf]) {
                problem(layout.path(leaf), "missing: no state has this leaf (" + layout.spec(leaf) + ")");
            }
        }
    }

    void problem(KeyPath path, String message) {
        problems.add(new PytreeException.Problem(path, message));
    }

    /** Tells the problems if there are any. */
    void refuse(String what) {
        if (!problems.isEmpty()) {
            throw new PytreeException(what, problems);
        }
    }
}
