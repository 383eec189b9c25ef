package dev.pytree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What takes its kind from a node above it, and the nodes that are shared under another kind: then a leaf would have two. A
 * kind reaches a leaf through every shared node between them.
 */
final class Inheritance {
    private final List<Again> again = new ArrayList<>();
    private int[] places = new int[16];
    private int[] origins = new int[16];
    private int size;

    /** The node of the element {@code node} is met again at {@code place}, where its leaves inherit {@code kind}. */
    private record Again(int node, int place, Kind kind) {}

    /** What is told of each place where a leaf that is known gets another kind. */
    interface Conflict {
        void at(int place, int leaf, Kind kind);
    }

    /** The element {@code place}, a leaf or a shared one, inherits the kind that was written at the node {@code origin}. */
    void add(int place, int origin) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
            origins = Arrays.copyOf(origins, size * 2);
        }
        places[size] = place;
        origins[size++] = origin;
    }

    void again(int node, int place, Kind kind) {
        again.add(new Again(node, place, kind));
    }

    /** Tells one leaf for each place where a node is shared under another kind. */
    void conflicts(Structure structure, Conflict conflict) {
        for (Again shared : again) {
            Set<Integer> known = new HashSet<>();
            Deque<Integer> nodes = new ArrayDeque<>();
            nodes.push(shared.node);
            while (!nodes.isEmpty()) {
                int leaf = other(structure, nodes.pop(), shared.kind, known, nodes);
                if (leaf >= 0) {
                    conflict.at(shared.place, leaf, shared.kind);
                    break;
                }
            }
        }
    }

    /** {@return a leaf that {@code kind} would reach through {@code node} and that has another one, or -1} */
    private int other(Structure structure, int node, Kind kind, Set<Integer> known, Deque<Integer> nodes) {
        if (!known.add(node)) {
            return -1;
        }
        int end = structure.ends()[node];
        int i = Arrays.binarySearch(places, 0, size, node);
        for (i = i < 0 ? -i - 1 : i; i < size && places[i] < end; i++) {
            if (origins[i] >= node) {
                continue;
            }
            Object code = structure.codes[places[i]];
            int at = code instanceof Structure.Ref ref ? ref.place() : places[i];
            if (!(structure.codes[at] instanceof LeafSpec spec)) {
                nodes.push(at);
            } else if (!spec.kind().equals(kind)) {
                return at;
            }
        }
        return -1;
    }
}
