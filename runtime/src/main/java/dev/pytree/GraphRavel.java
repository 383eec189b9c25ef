package dev.pytree;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** The way between models of one structure and vectors. */
final class GraphRavel<T> extends Ravel<T> {
    private final TreeType<? super T> type;
    private final Structure structure;
    private final @Nullable Route route;

    private GraphRavel(
            TreeType<? super T> type, Structure structure, Segments segments, @Nullable Route route, boolean rounding) {
        super(segments, rounding);
        this.type = type;
        this.structure = structure;
        this.route = route;
    }

    /** {@return the way of {@code graph}; with all numbers that {@code filter} takes, or the real ones} */
    static <T> Ravel<T> of(TreeType<? super T> type, T graph, @Nullable Filter filter) {
        Recorder.Recording recording = Recorder.graph("ravel", type, graph);
        Structure structure = recording.structure();
        var segments = Segments.of(new State(structure.layout(), recording.leaves()), filter);
        Route route = Route.of(structure, segments, recording.leaves());
        return new GraphRavel<>(type, structure, segments, route, false);
    }

    @Override
    public Ravel<T> rounding() {
        return new GraphRavel<>(type, structure, segments, route, true);
    }

    @Override
    boolean walked(T graph, Object vector, int offset) {
        return route != null && new Raveling(route, vector, offset).walked(type, graph, offset + segments.size);
    }

    @Override
    @Nullable
    Object[] leaves(T graph) {
        Recorder.Recording now = Recorder.graph("ravel", type, graph);
        requireSame("ravel", now.structure());
        return now.leaves();
    }

    private void requireSame(String what, Structure found) {
        if (!structure.equals(found)) {
            throw new PytreeException(what, Difference.of(structure, found));
        }
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // null only where the graph was null
    T made(Object vector, int offset) {
        if (route != null && !(route.scalars && vector instanceof float[])) {
            try {
                return (T) Builder.unravel(structure, route, segments, vector, offset);
            } catch (RuntimeException e) {
                // Told below, or thrown again.
            }
        }
        return (T) TreeDef.build("unravel", structure, segments.unravel(vector, offset));
    }

    @Override
    void copy(Object vector, T graph) {
        Places at = Places.of("copyInto", type, graph);
        requireSame("copyInto", at.structure);
        boolean[] inProxies = at.inProxies();
        var problems = new ArrayList<PytreeException.Problem>();
        for (int i = 0; i < at.leaves.length; i++) {
            Form form = segments.form(i);
            String refusal = form == null ? null : refusal(form, at.object(at.leaves[i]), inProxies[at.leaves[i]]);
            if (refusal != null) {
                problems.add(new PytreeException.Problem(structure.paths()[i], refusal));
            }
        }
        Segments.tell("copyInto", problems);
        for (int i = 0; i < at.leaves.length; i++) {
            Form form = segments.form(i);
            if (form != null) {
                form.copyInto(vector, segments.offset(i), at.object(at.leaves[i]));
            }
        }
    }

    private static @Nullable String refusal(Form form, Object leaf, boolean inProxy) {
        if (!form.type.isArray()) {
            return "a scalar has no elements to write; use Graphs.update with a State that is unraveled";
        }
        return !form.fits(leaf) ? Segments.misfit(form, leaf) : inProxy ? Rewrite.IN_PROXY : null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof GraphRavel<?> ravel
                        && structure.equals(ravel.structure)
                        && segments.same(ravel.segments);
    }

    @Override
    public int hashCode() {
        return structure.hashCode();
    }

    @Override
    String what() {
        return structure.toString();
    }
}
