package dev.pytree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Operations on graphs of objects with identity: a class instance, {@link Variable} or array that is met twice stays one
 * object, and cycles are followed. {@code split} and {@code merge} are inverses.
 */
public final class Graphs {
    private static final Filter[] ALL = {Filter.rest()};

    private Graphs() {}

    /**
     * {@return the structure of {@code graph} and one State for each filter} The first filter that matches takes a leaf;
     * leaves that none takes are an error, so the last filter is often {@link Filter#rest}. Without filters there is one
     * State of all leaves. The leaves are shared with the graph, not copied.
     */
    public static <T> Split<T> split(T graph, Filter... filters) {
        return split(TreeType.any(), graph, filters);
    }

    /** {@return the structure of {@code graph} and one State for each filter} See {@link #split(Object, Filter...)}. */
    public static <T> Split<T> split(TreeType<? super T> type, T graph, Filter... filters) {
        Recorder.Recording recording = Recorder.graph("split", type, graph);
        State all = new State(recording.structure().layout(), recording.leaves());
        return new Split<>(new GraphDef<>(recording.structure()), all.split(filters.length == 0 ? ALL : filters));
    }

    /**
     * {@return a new graph of the structure {@code graphDef} that holds the leaves of {@code states}} Its nodes and variables
     * are new, its leaves shared. Leaves go by path, never by position: missing, unknown, duplicate and mistyped ones are all
     * told at once, before anything is built.
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // null only where the graph was null
    public static <T> T merge(GraphDef<T> graphDef, State... states) {
        Structure structure = graphDef.structure;
        return (T) TreeDef.build("merge", structure, assemble(structure, states));
    }

    /** {@return a copy of {@code graph} that shares nothing mutable with it: new nodes, variables and arrays, tied as they were} */
    public static <T> T snapshot(T graph) {
        return snapshot(TreeType.any(), graph);
    }

    static <T> T snapshot(TreeType<? super T> type, T graph) {
        Split<T> split = split(type, graph);
        return merge(split.graphDef(), split.state().copied());
    }

    /** {@return a copy of {@code graph} with new nodes and variables around the same leaves} */
    public static <T> T copy(T graph) {
        Split<T> split = split(graph);
        return merge(split.graphDef(), split.state());
    }

    /** {@return a proxy of a copy of {@code model}, for a type that is known only at run time} */
    public static <T> Pytree<T> proxy(T model) {
        Core<T> core = Core.snapshot(TreeType.any(), model);
        return core.type().proxyOf(core);
    }

    private static @Nullable Object[] assemble(Structure structure, State... states) {
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
            throw new PytreeException("merge", problems);
        }
        return leaves;
    }

    private static void problem(List<PytreeException.Problem> problems, KeyPath path, String message) {
        problems.add(new PytreeException.Problem(path, message));
    }
}
