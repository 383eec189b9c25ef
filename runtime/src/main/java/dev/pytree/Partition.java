package dev.pytree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Parts of a tree, of the same structure, each with some of its leaves and a {@link Hole} for every other; and the tree of its parts. */
final class Partition {
    private Partition() {}

    static <T> List<Tree<T, Object>> of(Tree<T, Object> tree, Filter... filters) {
        List<Object> rest = new ArrayList<>(tree.leaves());
        List<Tree<T, Object>> parts = new ArrayList<>();
        State all = new State(tree.treeDef().structure.layout(), rest.toArray());
        for (State taken : Plan.select(all, filters)) {
            List<Object> part = new ArrayList<>(Collections.nCopies(rest.size(), Hole.HOLE));
            for (int i = 0; i < taken.size(); i++) {
                part.set(taken.layout.leaf(i), taken.leaf(i));
                rest.set(taken.layout.leaf(i), Hole.HOLE);
            }
            parts.add(new Tree<>(tree.treeDef(), part));
        }
        parts.add(new Tree<>(tree.treeDef(), rest));
        return List.copyOf(parts);
    }

    static <T> Tree<T, Object> combined(List<? extends Tree<T, ?>> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("combine needs at least one tree, found none");
        }
        TreeDef<T> treeDef = parts.get(0).treeDef();
        var problems = new ArrayList<PytreeException.Problem>();
        for (Tree<T, ?> part : parts) {
            if (!part.treeDef().equals(treeDef)) {
                problems.addAll(Difference.of(treeDef.structure, part.treeDef().structure));
            }
        }
        refuse(problems);
        List<Object> all = new ArrayList<>(Collections.nCopies(treeDef.leafCount(), Hole.HOLE));
        int[] owners = new int[all.size()];
        Arrays.fill(owners, -1);
        for (int p = 0; p < parts.size(); p++) {
            for (int i = 0; i < owners.length; i++) {
                Object leaf = parts.get(p).leaves().get(i);
                if (leaf == Hole.HOLE) {
                    continue;
                }
                if (owners[i] >= 0) {
                    problems.add(new PytreeException.Problem(
                            treeDef.structure.layout().path(i),
                            "trees " + owners[i] + " and " + p + " both have this leaf; one of them must have a hole"));
                } else {
                    owners[i] = p;
                    all.set(i, leaf);
                }
            }
        }
        refuse(problems);
        return new Tree<>(treeDef, all);
    }

    private static void refuse(List<PytreeException.Problem> problems) {
        if (!problems.isEmpty()) {
            throw new PytreeException("combine", problems);
        }
    }
}
