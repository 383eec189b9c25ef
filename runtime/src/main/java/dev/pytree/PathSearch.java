package dev.pytree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the leaves that have a path of some form, by any way from the root. A shared element is walked again only from
 * positions in the pattern that it was not reached in before, so cycles end and the cost is at most structure times pattern.
 */
final class PathSearch {
    private final Structure structure;
    private final PathPattern pattern;
    private final int[] ends;
    private final long[] reached;
    private final Deque<Integer> todo = new ArrayDeque<>();

    private PathSearch(Structure structure, PathPattern pattern) {
        this.structure = structure;
        this.pattern = pattern;
        this.ends = structure.ends();
        this.reached = new long[structure.codes.length];
    }

    /** What is done with a child that is no static value, under its key, or null where it stands under the node's own path. */
    private interface Step {
        void to(@Nullable Key key, int place);
    }

    /** {@return for each leaf of {@code structure}, whether a path of it fits {@code pattern}} */
    static boolean[] leaves(Structure structure, PathPattern pattern) {
        return structure.codes.length == 0 ? new boolean[0] : new PathSearch(structure, pattern).leaves();
    }

    private boolean[] leaves() {
        Set<Integer> places = Set.of(0);
        for (Key key : pattern.keys()) {
            places = after(places, key);
        }
        places.forEach(place -> reach(place, pattern.start()));
        while (!todo.isEmpty()) {
            int node = todo.pop();
            long from = reached[node];
            children(node, (key, place) -> reach(place, key == null ? from : pattern.after(from, key)));
        }
        boolean[] found = new boolean[structure.leafCount()];
        int leaf = 0;
        for (var at = new Decoder(structure); at.next(); ) {
            if (!at.isStatic() && at.element() instanceof LeafSpec) {
                found[leaf++] = pattern.accepts(reached[at.place()]);
            }
        }
        return found;
    }

    private void reach(int place, long positions) {
        if ((positions & ~reached[place]) != 0) {
            reached[place] |= positions;
            todo.push(place);
        }
    }

    private Set<Integer> after(Set<Integer> places, Key key) {
        var found = new LinkedHashSet<Integer>();
        var known = new HashSet<>(places);
        var open = new ArrayDeque<>(places);
        while (!open.isEmpty()) {
            children(open.pop(), (step, place) -> {
                if (step == null && known.add(place)) {
                    open.push(place);
                } else if (key.equals(step)) {
                    found.add(place);
                }
            });
        }
        return found;
    }

    private void children(int node, Step step) {
        if (!(structure.codes[node] instanceof Shape shape)) {
            return;
        }
        int place = node + 1;
        for (int i = 0; i < shape.arity(); i++) {
            if (!shape.isStatic(i)) {
                step.to(shape.key(i), structure.codes[place] instanceof Structure.Ref ref ? ref.place() : place);
            }
            place = ends[place];
        }
    }
}
