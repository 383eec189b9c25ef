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
    private @Nullable Object[] lastLeaves = {};
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
        Split<T> known = last != null && last.graphDef().structure == now.structure ? last : null;
        if (known != null && now.leaves == lastLeaves && Arrays.equals(filters, this.filters)) {
            return known;
        }
        GraphDef<T> graphDef = known == null ? new GraphDef<>(now.structure) : known.graphDef();
        State all = new State(now.structure.layout(), now.leaves);
        Split<T> split = new Split<>(graphDef, filters.length == 0 ? List.of(all) : all.split(filters));
        last = split;
        lastLeaves = now.leaves;
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
            Certificate now = renewed("update", graph);
            if (!now.update(states)) {
                certificate = null;
            }
        }
    }

    private Certificate renewed(String what, T graph) {
        Certificate now = certificate;
        certificate = null; // of no use if this fails
        if (now == null || !now.renew(type, graph)) {
            now = Certificate.of(what, type, graph);
        }
        return certificate = now;
    }
}
