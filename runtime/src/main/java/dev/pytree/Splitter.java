package dev.pytree;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits one graph again and again. It remembers the objects it met last, so an unchanged graph costs a comparison of
 * references and gives the very same {@link Split}, and a graph whose leaves changed keeps its GraphDef. {@link Graphs#split}
 * and {@link Graphs#merge} do the same without remembering.
 *
 * <p>It holds on to the graph and its leaves, and is for one thread.
 *
 * @param <T> the type of the graph
 */
public final class Splitter<T> {
    private final TreeType<? super T> type;
    private @Nullable Certificate certificate;
    private @Nullable Split<T> last;
    private @Nullable Certificate lastOf;
    private Filter[] filters = {};

    private Splitter(TreeType<? super T> type) {
        this.type = type;
    }

    /** {@return a splitter of graphs whose adapters are found in the index} */
    public static <T> Splitter<T> of() {
        return new Splitter<>(TreeType.any());
    }

    /** {@return a splitter of graphs of the type {@code type}} */
    public static <T> Splitter<T> of(TreeType<? super T> type) {
        return new Splitter<>(type);
    }

    /**
     * {@return the structure of {@code graph} and one State for each filter} As {@link Graphs#split}: leaves are shared, and
     * without filters there is one State. The same Split as last time if nothing changed and the filters are equal.
     */
    public Split<T> split(T graph, Filter... filters) {
        Certificate now = renewed("split", graph);
        Split<T> known = last;
        if (known != null && now == lastOf && Arrays.equals(filters, this.filters)) {
            certificate = now;
            return known;
        }
        GraphDef<T> graphDef = known != null && known.graphDef().structure == now.structure
                ? known.graphDef()
                : new GraphDef<>(now.structure);
        State all = new State(now.structure.layout(), now.leaves);
        Split<T> split = new Split<>(graphDef, filters.length == 0 ? List.of(all) : all.split(filters));
        certificate = now;
        last = split;
        lastOf = now;
        this.filters = filters.clone();
        return split;
    }

    /**
     * {@return a new graph of the structure {@code graphDef} that holds the leaves of {@code states}} As {@link Graphs#merge}.
     * Splitting it next costs a comparison only.
     */
    @SuppressWarnings({"unchecked", "NullAway"}) // null only where the graph was null
    public T merge(GraphDef<T> graphDef, State... states) {
        Structure structure = graphDef.structure;
        @Nullable Object[] leaves = Placement.all("merge", structure, states);
        TreeDef.check("merge", structure, leaves);
        @Nullable Object[] made = new Object[structure.codes.length];
        Object graph = Builder.build(structure, leaves, made);
        certificate = new Certificate(structure, leaves, made);
        last = null;
        return (T) graph;
    }

    /**
     * Writes {@code states} into {@code graph} in place, as {@link Graphs#update} does. In a graph that is as it was last, no
     * object is looked up; one State of every leaf, where all are held by classes that are filled, then allocates next to nothing.
     */
    public void update(T graph, State... states) {
        if (!DirectUpdate.done(type, graph, states)) {
            certificate = renewed("update", graph).update(states);
        }
    }

    private Certificate renewed(String what, T graph) {
        Certificate before = certificate;
        Certificate now = before == null ? null : before.renew(type, graph);
        return now == null ? Certificate.of(what, type, graph) : now;
    }
}
