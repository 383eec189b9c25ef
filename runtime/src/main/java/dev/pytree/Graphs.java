package dev.pytree;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Operations on graphs of objects with identity: a class instance, {@link Variable} or array that is met twice stays one
 * object, and cycles are followed. {@code split} and {@code merge} are inverses.
 *
 * <p>The adapter of the root is found by its class in the index; the variants with a {@link TreeType} need no index, and take
 * containers of models: {@code Graphs.update(LayerPytree.TYPE.list(), layers, state)}.
 */
public final class Graphs {
    private Graphs() {}

    /**
     * {@return the structure of {@code graph} and one State for each filter} The first filter that matches takes a leaf;
     * leaves that none takes are an error, so the last filter is often {@link Filter#rest}. Without filters there is one
     * State of all leaves. The leaves are shared with the graph, not copied.
     */
    public static <T> Split<T> split(T graph, Filter... filters) {
        return split(TreeType.any(), graph, filters);
    }

    /** {@return the structure of {@code graph} and one State for each filter} As {@link #split(Object, Filter...)}, by type. */
    public static <T> Split<T> split(TreeType<? super T> type, T graph, Filter... filters) {
        Recorder.Recording recording = Recorder.graph("split", type, graph);
        State all = new State(recording.structure().layout(), recording.leaves());
        return new Split<>(
                new GraphDef<>(recording.structure()), filters.length == 0 ? List.of(all) : all.split(filters));
    }

    /**
     * {@return a new graph of the structure {@code graphDef} that holds the leaves of {@code states}} Its nodes and variables
     * are new, its leaves shared. Leaves go by path, never by position, a shared one by any of its paths: missing, unknown,
     * duplicate and mistyped ones are all told at once, before anything is built.
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // null only where the graph was null
    public static <T> T merge(GraphDef<T> graphDef, State... states) {
        Structure structure = graphDef.structure;
        return (T) TreeDef.build("merge", structure, Placement.all("merge", structure, states));
    }

    /** {@return a copy of {@code graph} that shares nothing mutable with it: new nodes, variables and arrays, tied as they were} */
    public static <T> T snapshot(T graph) {
        return snapshot(TreeType.any(), graph);
    }

    /** {@return a copy of {@code graph} that shares nothing mutable with it} As {@link #snapshot(Object)}, by type. */
    public static <T> T snapshot(TreeType<? super T> type, T graph) {
        Split<T> split = split(type, graph);
        return merge(split.graphDef(), split.state().snapshot());
    }

    /** {@return a copy of {@code graph} with new nodes and variables around the same leaves} */
    public static <T> T copy(T graph) {
        return copy(TreeType.any(), graph);
    }

    /** {@return a copy of {@code graph} around the same leaves} As {@link #copy(Object)}, by type. */
    public static <T> T copy(TreeType<? super T> type, T graph) {
        Split<T> split = split(type, graph);
        return merge(split.graphDef(), split.state());
    }

    /** {@return the structure of {@code graph}} Costs a walk; nothing is copied. */
    public static <T> GraphDef<T> graphDef(T graph) {
        return graphDef(TreeType.any(), graph);
    }

    /** {@return the structure of {@code graph}} As {@link #graphDef(Object)}, by type. */
    public static <T> GraphDef<T> graphDef(TreeType<? super T> type, T graph) {
        return new GraphDef<>(Recorder.graph("graphDef", type, graph).structure());
    }

    /** {@return the leaves of {@code graph}, shared with it} */
    public static State state(Object graph) {
        return state(TreeType.any(), graph);
    }

    /** {@return the leaves of {@code graph}, shared with it} As {@link #state(Object)}, by type. */
    public static <T> State state(TreeType<? super T> type, T graph) {
        return split(type, graph).state();
    }

    /** {@return the leaves of {@code graph} that pass {@code filter}, shared with it} */
    public static State state(Object graph, Filter filter) {
        return state(TreeType.any(), graph, filter);
    }

    /** {@return the leaves of {@code graph} that pass {@code filter}} As {@link #state(Object, Filter)}, by type. */
    public static <T> State state(TreeType<? super T> type, T graph, Filter filter) {
        return state(type, graph).filter(filter);
    }

    /** {@return one State for each filter, shared with {@code graph}} The first filter that matches takes a leaf; others are left. */
    public static List<State> state(Object graph, Filter... filters) {
        return state(TreeType.any(), graph, filters);
    }

    /** {@return one State for each filter, shared with {@code graph}} As {@link #state(Object, Filter...)}, by type. */
    public static <T> List<State> state(TreeType<? super T> type, T graph, Filter... filters) {
        return Plan.select(state(type, graph), filters);
    }

    /**
     * Puts the leaves of {@code states} into {@code graph}, by path; a shared leaf may be named by any of its paths and goes to all
     * of its places. References are replaced, so the arrays are shared with the States from then on; nodes and variables
     * keep their identity, and what no State names is not touched. Where a leaf stands in a record, optional value, unmodifiable
     * container or class that its constructor completes, that is rebuilt, up to a filled class, variable, array or mutable
     * container, which is assigned. The structure stays the same.
     *
     * <p>Unknown, duplicate and mistyped leaves, and those that nothing holds that could be assigned, are all told at once, before
     * anything is written; if a class throws while it is filled, what was written is put back. Costs what is written, and a walk of the
     * graph, which finds all places of an array; a few scalars cost only the nodes on their paths.
     */
    public static void update(Object graph, State... states) {
        update(TreeType.any(), graph, states);
    }

    /** Puts the leaves of {@code states} into {@code graph}. As {@link #update(Object, State...)}, by type. */
    public static <T> void update(TreeType<? super T> type, T graph, State... states) {
        GraphUpdate.update(type, graph, states);
    }

    /**
     * Copies the elements of the arrays of {@code states} into the arrays of {@code graph}, by path, so that nothing is shared
     * and no reference changes. Shapes must be the same, and a scalar has no elements: all that does not fit is told before
     * anything is written. A State may hold arrays of the graph itself, in another order.
     */
    public static void copyInto(Object graph, State... states) {
        copyInto(TreeType.any(), graph, states);
    }

    /** Copies elements of {@code states} into {@code graph}. As {@link #copyInto(Object, State...)}, by type. */
    public static <T> void copyInto(TreeType<? super T> type, T graph, State... states) {
        GraphUpdate.copyInto(type, graph, states);
    }

    /** {@return the way between models like {@code graph} and vectors of their float and double numbers} Costs a walk; see {@link Ravel}. */
    public static <T> Ravel<T> ravel(T graph) {
        return ravel(TreeType.any(), graph);
    }

    /** {@return the way between models like {@code graph} and vectors} As {@link #ravel(Object)}, by type. */
    public static <T> Ravel<T> ravel(TreeType<? super T> type, T graph) {
        return GraphRavel.of(type, graph, null);
    }

    /**
     * {@return the way between models like {@code graph} and vectors of the numbers that {@code filter} takes, integers too} Other leaves
     * it takes, and all that it does not take, are kept as they are in {@code graph}.
     */
    public static <T> Ravel<T> ravel(T graph, Filter filter) {
        return ravel(TreeType.any(), graph, filter);
    }

    /** {@return the way between models like {@code graph} and vectors} As {@link #ravel(Object, Filter)}, by type. */
    public static <T> Ravel<T> ravel(TreeType<? super T> type, T graph, Filter filter) {
        return GraphRavel.of(type, graph, filter);
    }

    /** {@return the leaves of {@code graph} that pass {@code filter}, which are taken out} See {@link #pop(Object, Filter...)}. */
    public static State pop(Object graph, Filter filter) {
        return pop(TreeType.any(), graph, filter);
    }

    /** {@return the leaves of {@code graph} that are taken out} As {@link #pop(Object, Filter...)}, by type. */
    public static <T> State pop(TreeType<? super T> type, T graph, Filter filter) {
        return GraphPop.pop(type, graph, filter).get(0);
    }

    /**
     * {@return one State for each filter, with the leaves that are taken out of {@code graph}} A field or variable becomes null,
     * an optional value empty, the entry of a map is removed; a shared leaf goes at all its places. Primitive fields, record
     * components, fields of a class that its constructor completes, and elements of lists and arrays are an error; all are told
     * before anything changes.
     */
    public static List<State> pop(Object graph, Filter... filters) {
        return pop(TreeType.any(), graph, filters);
    }

    /** {@return one State for each filter, taken out of {@code graph}} As {@link #pop(Object, Filter...)}, by type. */
    public static <T> List<State> pop(TreeType<? super T> type, T graph, Filter... filters) {
        return GraphPop.pop(type, graph, filters);
    }

    /**
     * Hands each node, container and leaf of {@code graph} to {@code visitor} with its path, what a node is made of before the node
     * itself. An object with identity comes once, under its first path; null and static values do not come. The graph is
     * walked before the first call, so a visitor may change it.
     */
    public static void iterate(Object graph, BiConsumer<? super KeyPath, Object> visitor) {
        iterate(TreeType.any(), graph, visitor);
    }

    /** Hands each object of {@code graph} to {@code visitor}. As {@link #iterate(Object, BiConsumer)}, by type. */
    public static <T> void iterate(TreeType<? super T> type, T graph, BiConsumer<? super KeyPath, Object> visitor) {
        GraphWalk.iterate(type, graph, visitor);
    }

    /** {@return for each node, variable and array that is met more than once, the paths that reach it directly, in visit order} */
    public static List<List<KeyPath>> findShared(Object graph) {
        return findShared(TreeType.any(), graph);
    }

    /** {@return the paths of each object that is met more than once} As {@link #findShared(Object)}, by type. */
    public static <T> List<List<KeyPath>> findShared(TreeType<? super T> type, T graph) {
        return GraphWalk.shared(type, graph);
    }

    /** {@return every place at which two graphs differ in structure or sharing, or both have a leaf and it differs} */
    public static List<PytreeException.Problem> diff(Object expected, Object found) {
        return diff(TreeType.any(), expected, found);
    }

    /** {@return every place at which two graphs differ} As {@link #diff(Object, Object)}, by type. */
    public static <T> List<PytreeException.Problem> diff(TreeType<? super T> type, T expected, T found) {
        Recorder.Recording a = Recorder.graph("diff", type, expected);
        Recorder.Recording b = Recorder.graph("diff", type, found);
        return Difference.of(a.structure(), a.leaves(), b.structure(), b.leaves());
    }

    /**
     * {@return what {@code f} returns for a graph of {@code graphDef} and {@code state}, and that graph taken apart again} It works
     * on copies, arrays included, so {@code state} never changes; if {@code f} throws, its exception passes through.
     */
    public static <T, R> Outcome<T, R> call(
            GraphDef<T> graphDef, State state, Function<? super T, ? extends @Nullable R> f) {
        return call(TreeType.any(), graphDef, state, f);
    }

    /** {@return what {@code f} returns for a graph of {@code graphDef}} As {@link #call(GraphDef, State, Function)}, by type. */
    public static <T, R> Outcome<T, R> call(
            TreeType<? super T> type, GraphDef<T> graphDef, State state, Function<? super T, ? extends @Nullable R> f) {
        T graph = merge(graphDef, state.snapshot());
        R result = f.apply(graph);
        Split<T> split = split(type, graph);
        return new Outcome<>(result, split.graphDef(), split.state());
    }

    /** {@return a copy of {@code graph}, new nodes around the same arrays, whose changes can be carried back to it} */
    public static <T> Branch<T> branch(T graph) {
        return branch(TreeType.any(), graph);
    }

    /** {@return a copy of {@code graph} whose changes can be carried back to it} As {@link #branch(Object)}, by type. */
    public static <T> Branch<T> branch(TreeType<? super T> type, T graph) {
        return new Branch<>(type, graph);
    }

    /** {@return a proxy of a copy of {@code model}, for a type that is known only at run time; neither sees the other's changes} */
    public static <T> Pytree<T> proxy(T model) {
        return proxy(TreeType.any(), model);
    }

    /** {@return a proxy of a copy of {@code model}} As {@link #proxy(Object)}, by type. */
    public static <T> Pytree<T> proxy(TreeType<? super T> type, T model) {
        return Core.snapshot(type, model).proxy();
    }

    /**
     * {@return a proxy of the structure {@code graphDef} with the leaves of {@code states}} Nothing is built before it is used, but
     * everything is checked: missing, unknown, duplicate and mistyped leaves are all told at once. The leaves are shared,
     * and copied before the model writes.
     */
    public static <T> Pytree<T> proxy(GraphDef<T> graphDef, State... states) {
        return Core.parts(TreeType.any(), graphDef, states).proxy();
    }

    /**
     * {@return a proxy with new nodes and variables around the arrays of {@code model}} Elements that a call writes in place are
     * seen on both sides, as {@link Pytree#share} says; all else is the proxy's own.
     */
    public static <T> Pytree<T> shareProxy(T model) {
        return shareProxy(TreeType.any(), model);
    }

    /** {@return a proxy around the arrays of {@code model}} As {@link #shareProxy(Object)}, by type. */
    public static <T> Pytree<T> shareProxy(TreeType<? super T> type, T model) {
        return Core.share(type, model).proxy();
    }

    /**
     * {@return a proxy of a model of {@code graphDef} around the arrays of {@code states}} Unlike {@link #proxy(GraphDef,
     * State...)} it builds the model at once, and calls write into these very arrays, as {@link Pytree#share} says.
     */
    public static <T> Pytree<T> shareProxy(GraphDef<T> graphDef, State... states) {
        return Core.share(graphDef, states).proxy();
    }

    /** {@return a proxy that takes {@code model} over without a copy; nothing else may hold it} */
    public static <T> Pytree<T> adoptProxy(T model) {
        return adoptProxy(TreeType.any(), model);
    }

    /** {@return a proxy that takes {@code model} over} As {@link #adoptProxy(Object)}, by type. */
    public static <T> Pytree<T> adoptProxy(TreeType<? super T> type, T model) {
        return Core.adopt(type, model).proxy();
    }

    /**
     * {@return the structure {@code graphDef} with each {@link Mode} field {@code name} set to {@code value}} Leaves and their
     * paths are as before. Throws {@link PytreeException} that lists the modes there are if none has the name, and each place
     * that takes no such value.
     */
    public static <T> GraphDef<T> withMode(GraphDef<T> graphDef, String name, Object value) {
        return new GraphDef<>(Modes.with(graphDef.structure, name, value));
    }

    /**
     * Sets each {@link Mode} field {@code name} of {@code graph} to {@code value}, in place. What cannot be assigned, such as a record,
     * is rebuilt up to what can, as {@link #update} does; everything else keeps its identity. Throws {@link PytreeException}
     * before anything is set: the modes there are if none has the name, and each place that takes no such value or that
     * nothing holds that could be assigned. If a class throws while it is filled, what was written is put back.
     */
    public static void setMode(Object graph, String name, Object value) {
        setMode(TreeType.any(), graph, name, value);
    }

    /** Sets each {@link Mode} field {@code name} of {@code graph}. As {@link #setMode(Object, String, Object)}, by type. */
    public static <T> void setMode(TreeType<? super T> type, T graph, String name, Object value) {
        Modes.set(type, graph, name, value);
    }
}
