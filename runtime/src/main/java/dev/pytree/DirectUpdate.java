package dev.pytree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a few scalars into a graph and looks only at the nodes on their paths. A scalar is never shared, so it has no other
 * place to be found; where anything is not as simple as that, nothing is written and the graph has to be walked.
 */
final class DirectUpdate {
    private static final int FEW = 64;

    private final Map<Object, Target> targets = new IdentityHashMap<>();
    private final List<Target> order = new ArrayList<>();

    /** A node that is assigned, with the path of the first leaf that is put there. */
    private record Target(KeyPath path, Object node, InPlace.Content before, InPlace.Content after, boolean[] taken) {}

    private DirectUpdate() {}

    /** {@return whether the leaves of {@code states} were written} */
    static <T> boolean done(TreeType<? super T> type, T graph, State... states) {
        int count = 0;
        for (State state : states) {
            count += state.size();
        }
        if (count > FEW) {
            return false;
        }
        var update = new DirectUpdate();
        for (State state : states) {
            for (int i = 0; i < state.size(); i++) {
                Object value = state.leaf(i);
                if (Leaves.hasIdentity(value) || !update.put(type, graph, state.layout.path(i), value)) {
                    return false;
                }
            }
        }
        var writes = new Writes(i -> update.order.get(i).path);
        for (int i = 0; i < update.order.size(); i++) {
            Target target = update.order.get(i);
            writes.add(i, target.node, target.before, target.after);
        }
        writes.run();
        return true;
    }

    private boolean put(TreeType<?> type, @Nullable Object graph, KeyPath path, Object value) {
        try {
            return descend(type, graph, path, value);
        } catch (PytreeException e) {
            return false; // walking the graph tells where
        }
    }

    private boolean descend(TreeType<?> type, @Nullable Object graph, KeyPath path, Object value) {
        Deque<Key> keys = new ArrayDeque<>(path.keys());
        TreeType<?> declared = type;
        Object here = graph;
        Object holder = null;
        Shape shape = null;
        int child = -1;
        int keyless = 0;
        while (here != null) {
            TreeType<?> exact = declared == null ? null : declared.resolve(here);
            if (exact == null || exact instanceof LeafType<?>) {
                return holder != null
                        && shape != null
                        && keys.isEmpty()
                        && here.getClass() == value.getClass()
                        && assign(path, holder, shape, child, value);
            }
            if (!Children.isNode(exact) || exact instanceof ProxyType) {
                return false;
            }
            shape = Children.shape(exact, here);
            boolean through = shape.arity() == 1 && shape.key(0) == null;
            if (through ? ++keyless > FEW : keys.isEmpty()) {
                return false;
            }
            child = through ? 0 : position(shape, keys.remove());
            if (child < 0) {
                return false;
            }
            holder = here;
            Children.Child part = Children.of(exact, here).get(child);
            if (part.isStatic()) {
                return false;
            }
            declared = part.type();
            here = part.value();
        }
        return false;
    }

    private static int position(Shape shape, Key key) {
        for (int i = 0; i < shape.arity(); i++) {
            if (key.equals(shape.key(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean assign(KeyPath path, Object holder, Shape shape, int child, Object value) {
        Target target = targets.get(holder);
        if (target == null) {
            if (!InPlace.possible(holder, shape, true)) {
                return false;
            }
            InPlace.Content before = InPlace.Content.of(holder, shape);
            var after = new InPlace.Content(shape, before.children().clone(), before.note());
            target = new Target(path, holder, before, after, new boolean[shape.arity()]);
            targets.put(holder, target);
            order.add(target);
        }
        boolean first = !target.taken[child];
        target.taken[child] = true;
        target.after.children()[child] = value;
        return first;
    }
}
