package dev.pytree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Paths and specs of leaves from several structures, which become a structure of their own: one that is never built. */
final class PathTrie {
    private final Branch root = new Branch();
    private int size;

    private static final class Branch {
        final Map<Key, Branch> below = new LinkedHashMap<>();

        @Nullable
        LeafSpec spec;

        int leaf = -1;
    }

    /** The keys below a path; a leaf at the path itself comes first, without a key. */
    private record Keys(boolean leaf, List<Key> keys) implements Shape {
        @Override
        public int arity() {
            return keys.size() + (leaf ? 1 : 0);
        }

        @Override
        public @Nullable Key key(int i) {
            int at = leaf ? i - 1 : i;
            return at < 0 ? null : keys.get(at);
        }

        @Override
        public Object build(@Nullable Object[] children, @Nullable Object note) {
            throw new AssertionError("only leaves are taken from a combined State");
        }

        @Override
        public String opening() {
            return "(";
        }

        @Override
        public String closing() {
            return ")";
        }

        @Override
        public String label(int i) {
            Key key = key(i);
            return key == null ? "" : key + "=";
        }
    }

    /** Adds a leaf, or gives the leaf that is known at {@code path} another spec; returns the number it was added as. */
    int put(KeyPath path, LeafSpec spec) {
        Branch at = root;
        for (Key key : path.keys()) {
            at = at.below.computeIfAbsent(key, k -> new Branch());
        }
        at.spec = spec;
        if (at.leaf < 0) {
            at.leaf = size++;
        }
        return at.leaf;
    }

    /** A structure, and which leaf of it each one is that was added. */
    record Combined(Structure structure, int[] order) {}

    /** {@return the structure of all leaves: paths with the same beginning stand together, in the order they were added} */
    Combined combined() {
        var codes = new ArrayList<Object>();
        int leafCount = 0;
        int[] order = new int[size];
        Deque<Branch> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            Branch at = open.pop();
            LeafSpec spec = at.spec;
            if (spec == null || !at.below.isEmpty() || at == root) {
                codes.add(new Keys(spec != null, List.copyOf(at.below.keySet())));
            }
            if (spec != null) {
                codes.add(spec);
                order[at.leaf] = leafCount++;
            }
            var below = new ArrayList<>(at.below.values());
            for (int i = below.size() - 1; i >= 0; i--) {
                open.push(below.get(i));
            }
        }
        return new Combined(new Structure(codes.toArray(), new Object[0], leafCount, false), order);
    }
}
