package dev.pytree;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes leaves out of a graph: what held them holds null, or nothing, afterwards. */
final class GraphPop {
    private final Places at;
    private final Rewrite rewrite;
    private final Findings findings = new Findings();

    private GraphPop(Places at) {
        this.at = at;
        this.rewrite = new Rewrite(at);
    }

    static <T> List<State> pop(TreeType<? super T> type, T graph, Filter... filters) {
        if (filters.length == 0) {
            throw new IllegalArgumentException(
                    "pop needs at least one filter, found none; Filter.rest() takes every leaf");
        }
        Recorder.Recording recording = Recorder.graph("pop", type, graph);
        List<State> states = Plan.select(new State(recording.structure().layout(), recording.leaves()), filters);
        var pop = new GraphPop(Places.of(recording));
        for (State state : states) {
            for (int i = 0; i < state.size(); i++) {
                pop.take(pop.at.leaves[state.layout.leaf(i)]);
            }
        }
        pop.rewrite.plan(pop.findings);
        if (!pop.findings.isEmpty()) {
            throw new PytreeException("pop", pop.findings.problems(recording.structure()));
        }
        pop.rewrite.run();
        return states;
    }

    private void take(int leaf) {
        for (int place = leaf; place >= 0; place = at.next(place)) {
            String refusal = empty(place);
            if (refusal != null) {
                findings.add(place, refusal);
            }
        }
    }

    /** Empties {@code place}; returns why that cannot be, or null */
    private @Nullable String empty(int place) {
        int holder = at.holders[place];
        Object object = holder < 0 ? null : at.object(holder);
        if (object == null) {
            return "the root itself cannot be popped";
        }
        if (object instanceof Optional<?>) {
            rewrite.set(holder, Optional.empty());
        } else if (at.shape(holder) instanceof MapType.MapShape) {
            rewrite.set(place, Rewrite.REMOVED);
        } else if (at.shape(holder) instanceof NodeShape shape) {
            return empty(place, shape);
        } else if (at.shape(holder) instanceof VariableType.VariableShape) {
            rewrite.set(place, null);
        } else if (at.shape(holder) instanceof ProxyType.ProxyShape) {
            return Rewrite.IN_PROXY;
        } else {
            return "an element of a list or array cannot be popped, for the others would move; use a map, or a Variable";
        }
        return null;
    }

    private @Nullable String empty(int place, NodeShape shape) {
        Field field = shape.type().fields.get(at.positions[place]);
        if (field.type.isPrimitive()) {
            return "a primitive " + field.type + " cannot be popped, for it is never null; use "
                    + LeafSpec.boxed(field.type).getSimpleName() + ", or a Variable";
        }
        if (shape.type().nodeClass().isRecord()) {
            return "a component of the record " + shape.type() + " cannot be popped; use an Optional, or a Variable";
        }
        if (!shape.fillable()) {
            return "a field of " + shape.type()
                    + ", which its constructor completes, cannot be popped; use an Optional, or a Variable";
        }
        rewrite.set(place, null);
        return null;
    }
}
