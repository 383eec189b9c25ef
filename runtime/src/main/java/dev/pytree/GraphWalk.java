package dev.pytree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;

/** Looks at the objects of a graph: each once, and those that are met several times. */
final class GraphWalk {
    private GraphWalk() {}

    static <T> void iterate(TreeType<? super T> type, T graph, BiConsumer<? super KeyPath, Object> visitor) {
        Places at = Places.of("iterate", type, graph);
        Deque<Integer> open = new ArrayDeque<>();
        for (int place = 0; place < at.size(); place++) {
            while (!open.isEmpty() && place >= at.end(open.element())) {
                visit(at, open.pop(), visitor);
            }
            if (at.origin(place) == place && !at.isStatic(place) && at.objects[place] != null) {
                open.push(place);
            }
        }
        while (!open.isEmpty()) {
            visit(at, open.pop(), visitor);
        }
    }

    private static void visit(Places at, int place, BiConsumer<? super KeyPath, Object> visitor) {
        try {
            visitor.accept(at.path(place), at.object(place));
        } catch (Throwable e) {
            AtPath.add(e, at.path(place));
            throw e;
        }
    }

    static <T> List<List<KeyPath>> shared(TreeType<? super T> type, T graph) {
        Places at = Places.of("findShared", type, graph);
        var groups = new ArrayList<List<KeyPath>>();
        for (int place = 0; place < at.size(); place++) {
            if (at.origin(place) == place && at.next(place) >= 0) {
                var group = new ArrayList<KeyPath>();
                for (int q = place; q >= 0; q = at.next(q)) {
                    group.add(at.path(q));
                }
                groups.add(List.copyOf(group));
            }
        }
        return List.copyOf(groups);
    }
}
