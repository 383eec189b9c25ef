package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;

/** The laws of trees and graphs, checked for one value. They use what users can use and nothing else. */
public final class Laws {
    private static final Filter[][] FILTERS = {
        {Filter.rest()},
        {Filter.kind(Kind.PARAM), Filter.rest()},
        {Filter.kind(Kind.NONE), Filter.kind(BatchStat.class), Filter.rest()},
        {Filter.glob("*[*].**"), Filter.type(float[].class), Filter.not(Filter.containsField("next")), Filter.rest()},
    };

    private Laws() {}

    /** Checks every law for {@code tree}, which has no cycle. */
    public static <T> void check(T tree) {
        checkTree(tree);
        checkGraph(tree);
    }

    /** Checks the laws of trees: flatten, map, paths, get and set. */
    public static <T> void checkTree(T tree) {
        Tree<T, Object> flat = Trees.flatten(tree);
        TreeDef<T> def = flat.treeDef();

        Tree<T, Object> again = Trees.flatten(flat.unflatten());
        assertEquals(def, again.treeDef());
        assertEquals(def.hashCode(), again.treeDef().hashCode());
        assertEquals(def.toString(), again.treeDef().toString());
        assertSameElements(flat.leaves(), again.leaves());
        assertEquals(List.of(), Trees.differences(tree, again.unflatten()));

        List<Object> others = flat.leaves().stream().map(Laws::other).toList();
        Tree<T, Object> filled = Trees.flatten(def.unflatten(others));
        assertEquals(def, filled.treeDef());
        assertSameElements(others, filled.leaves());

        UnaryOperator<Object> f = Laws::other;
        UnaryOperator<Object> g = Laws::turned;
        assertTrue(Trees.same(tree, Trees.map(tree, UnaryOperator.identity())));
        assertTrue(Trees.same(Trees.map(tree, leaf -> f.apply(g.apply(leaf))), Trees.map(Trees.map(tree, g), f)));

        assertSameElements(flat.leaves(), Trees.leaves(tree));
        assertSameElements(flat.leaves(), def.flatten(tree).leaves());
        assertEquals(flat.leaves().size(), def.leafCount());
        assertEquals(flat.leaves().size(), def.kinds().size());
        checkPaths(tree, flat);
    }

    /** Every path of a tree of up to a thousand leaves, and ten of a larger one: each costs as much as the whole tree. */
    private static <T> void checkPaths(T tree, Tree<T, Object> flat) {
        List<KeyPath> paths = flat.paths();
        assertEquals(flat.leaves().size(), paths.size());
        assertEquals(paths.size(), new HashSet<>(paths).size());
        int step = paths.size() <= 1_000 ? 1 : paths.size() / 10;
        for (int i = 0; i < paths.size(); i += step) {
            KeyPath path = paths.get(i);
            Object leaf = flat.leaves().get(i);
            assertLeaf(leaf, flat.get(path));
            assertLeaf(leaf, Trees.get(tree, path));
            assertEquals(path, KeyPath.parse(path.toString()));

            Object value = other(leaf);
            T changed = Trees.set(tree, path, value);
            var expected = new ArrayList<>(flat.leaves());
            expected.set(i, value);
            assertLeaf(value, Trees.get(changed, path));
            assertSameElements(expected, Trees.leaves(changed));
            assertEquals(flat.treeDef(), Trees.structure(changed));
        }
    }

    /** Checks the laws of graphs, cycles included: split, merge and snapshot. */
    public static <T> void checkGraph(T graph) {
        for (Filter[] filters : FILTERS) {
            Split<T> split = Graphs.split(graph, filters);
            T merged = Graphs.merge(split.graphDef(), split.states().toArray(State[]::new));
            assertSplit(split, Graphs.split(merged, filters), true);
            List<State> reversed = new ArrayList<>(split.states());
            Collections.reverse(reversed);
            T again = Graphs.merge(split.graphDef(), reversed.toArray(State[]::new));
            assertSplit(split, Graphs.split(again, filters), true);
        }
        Split<T> split = Graphs.split(graph);
        assertSplit(split, Graphs.split(Graphs.snapshot(graph)), false);
        assertSplit(split, Graphs.split(Graphs.proxy(graph).module()), false);
        List<KeyPath> paths = split.state().paths();
        assertEquals(paths, split.graphDef().paths());
        for (int i = 0; i < paths.size(); i++) {
            assertLeaf(split.state().leaves().get(i), split.state().get(paths.get(i)));
        }
    }

    private static <T> void assertSplit(Split<T> expected, Split<T> found, boolean shared) {
        assertEquals(expected.graphDef(), found.graphDef());
        assertEquals(expected.graphDef().hashCode(), found.graphDef().hashCode());
        assertEquals(expected.graphDef().toString(), found.graphDef().toString());
        assertEquals(expected.states(), found.states());
        for (int i = 0; i < expected.states().size(); i++) {
            List<Object> a = expected.state(i).leaves();
            List<Object> b = found.state(i).leaves();
            for (int j = 0; j < a.size(); j++) {
                if (shared) {
                    assertLeaf(a.get(j), b.get(j));
                } else if (hasIdentity(a.get(j))) {
                    assertNotSame(a.get(j), b.get(j));
                }
            }
        }
    }

    private static void assertSameElements(List<Object> expected, List<Object> found) {
        assertEquals(expected.size(), found.size());
        for (int i = 0; i < expected.size(); i++) {
            assertLeaf(expected.get(i), found.get(i));
        }
    }

    /** Arrays and the like are shared; scalars have no identity. */
    private static void assertLeaf(Object expected, Object found) {
        if (hasIdentity(expected)) {
            assertSame(expected, found);
        } else {
            assertEquals(expected, found);
        }
    }

    /** Whether a leaf is an array, or of a class that is neither a box nor a record. */
    private static boolean hasIdentity(Object leaf) {
        boolean box = leaf instanceof Number || leaf instanceof Boolean || leaf instanceof Character;
        return !box && !leaf.getClass().isRecord();
    }

    /** {@return another leaf of the same type, another object where leaves have identity} */
    static Object other(Object leaf) {
        Object other = changed(leaf, 1);
        assertSame(leaf.getClass(), other.getClass());
        return other;
    }

    private static Object turned(Object leaf) {
        return changed(leaf, -3);
    }

    private static Object changed(Object leaf, int by) {
        if (leaf instanceof Double x) {
            return x + by;
        }
        if (leaf instanceof Float x) {
            return x + by;
        }
        if (leaf instanceof Integer x) {
            return x + by;
        }
        if (leaf instanceof Long x) {
            return x + by;
        }
        if (leaf instanceof Short x) {
            return (short) (x + by);
        }
        if (leaf instanceof Byte x) {
            return (byte) (x + by);
        }
        if (leaf instanceof Character x) {
            return (char) (x + by);
        }
        if (leaf instanceof Boolean x) {
            return !x;
        }
        if (leaf instanceof float[] x) {
            float[] result = x.clone();
            for (int i = 0; i < x.length; i++) {
                result[i] += by;
            }
            return result;
        }
        if (leaf instanceof double[] x) {
            double[] result = x.clone();
            for (int i = 0; i < x.length; i++) {
                result[i] += by;
            }
            return result;
        }
        if (leaf instanceof int[] x) {
            int[] result = x.clone();
            for (int i = 0; i < x.length; i++) {
                result[i] += by;
            }
            return result;
        }
        if (leaf instanceof Object[] x) {
            Object[] result = x.clone();
            for (int i = 0; i < x.length; i++) {
                result[i] = x[i] == null ? null : changed(x[i], by);
            }
            return result;
        }
        if (leaf instanceof long[] x) {
            return x.clone();
        }
        if (leaf instanceof short[] x) {
            return x.clone();
        }
        if (leaf instanceof byte[] x) {
            return x.clone();
        }
        if (leaf instanceof char[] x) {
            return x.clone();
        }
        if (leaf instanceof boolean[] x) {
            return x.clone();
        }
        return Graphs.state(List.of(leaf)).mapNumbers(x -> x + by).leaves().get(0);
    }
}
