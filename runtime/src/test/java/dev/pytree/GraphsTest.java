package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.pytree.Layers.Linear;
import dev.pytree.Nodes.Cell;
import dev.pytree.Nodes.Kinds;
import dev.pytree.Nodes.Pair;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GraphsTest {
    @Test
    void splitSharesLeavesAndMergeMakesNewNodes() {
        var linear = new Linear(1, 2);
        Split<Linear> split = Graphs.split(linear);
        Linear merged = Graphs.merge(split.graphDef(), split.state());
        assertNotSame(linear, merged);
        assertSame(linear.kernel, merged.kernel);
        assertNotSame(linear.calls, merged.calls);
    }

    @Test
    void copySharesArraysAndSnapshotDoesNot() {
        var linear = new Linear(1, 2);
        assertSame(linear.bias, Graphs.copy(linear).bias);
        Linear snapshot = Graphs.snapshot(linear);
        assertNotSame(linear.kernel, snapshot.kernel);
        assertNotSame(linear.kernel[0], snapshot.kernel[0]);
        assertEquals(Graphs.split(linear).state(), Graphs.split(snapshot).state());
    }

    @Test
    void statesMergeByPathInAnyOrder() {
        Split<Kinds> split = Graphs.split(new Kinds(1, 2, 3, 4), Filter.kind(Kind.BATCH_STAT), Filter.rest());
        assertEquals(new Kinds(1, 2, 3, 4), Graphs.merge(split.graphDef(), split.state(1), split.state(0)));
    }

    @Test
    void statesOfAnotherGraphMergeByPath() {
        GraphDef<Pair> def = Graphs.split(new Pair(1, 2)).graphDef();
        State other = Graphs.split(new Pair(5, 6)).state();
        assertEquals(new Pair(5, 6), Graphs.merge(def, other));
    }

    @Test
    void everyLeafThatDoesNotFitIsToldAtOnce() {
        GraphDef<Map<String, Object>> def = Graphs.split(Map.<String, Object>of("a", 1, "b", 2, "c", 3, "d", 4))
                .graphDef();
        State first = Graphs.split(Map.of("a", 1, "b", "x".length() * 2.0)).state();
        State second = Graphs.split(Map.of("a", 1, "e", 5)).state();
        assertEquals(
                """
                merge: 5 problems
                  at ['b']: expected a leaf of type Integer, found Double
                  at ['a']: duplicate: more than one state has this leaf
                  at ['e']: unknown: there is no leaf here; did you mean ['a']?
                  at ['c']: missing: no state has this leaf (Integer)
                  at ['d']: missing: no state has this leaf (Integer)""",
                assertThrows(PytreeException.class, () -> Graphs.merge(def, first, second))
                        .getMessage());
    }

    @Test
    void mergeOfNoStateTellsEveryLeaf() {
        GraphDef<Pair> def = Graphs.split(new Pair(1, 2)).graphDef();
        assertEquals(
                2,
                assertThrows(PytreeException.class, () -> Graphs.merge(def))
                        .problems()
                        .size());
    }

    @Test
    void aGraphMayBeNull() {
        Split<Object> split = Graphs.split((Object) null);
        assertNull(Graphs.merge(split.graphDef(), split.state()));
        assertEquals("null", split.graphDef().toString());
    }

    @Test
    void theOnlyStateIsThatOfOneFilter() {
        Split<Kinds> split = Graphs.split(new Kinds(1, 2, 3, 4), Filter.kind(Kind.PARAM), Filter.rest());
        assertEquals(
                "state() is for a split with one filter, found 2; use state(i) for the i-th filter",
                assertThrows(IllegalStateException.class, split::state).getMessage());
    }

    @Test
    void leavesInheritTheKindOfTheNearestFieldAbove() {
        var kinds = new Kinds(List.of(1, new Kinds(2, 3, 4, 5)), null, null, null);
        Split<Kinds> split = Graphs.split(kinds);
        assertEquals(
                "[Param, Param, BatchStat, Lora, Param]",
                split.state().paths().stream().map(split.state()::kind).toList().toString());
    }

    @Test
    void structuresAreEqualByKindTypeStaticsAndMetadata() {
        GraphDef<?> def = Graphs.split(new Cell(1, Variable.of(2))).graphDef();
        assertEquals(def, Graphs.split(new Cell(5, Variable.of(6))).graphDef());
        var named = new Cell(1, Variable.of(2));
        named.name = "x";
        for (Object other : List.of(
                new Cell(1.0, Variable.of(2)),
                new Cell(1, Variable.of(2, Map.of("a", 1))),
                new Cell(1, 2),
                new Cell(1, null),
                named)) {
            assertEquals(false, def.equals(Graphs.split(other).graphDef()), other.toString());
        }
        assertEquals(
                Graphs.split(List.of(new float[1])).graphDef(),
                Graphs.split(List.of(new float[2])).graphDef());
    }

    @Test
    void exceptionsOfConstructorsPassThroughWithThePath() {
        var type = new ThrowingType();
        var tree = List.of(new Throwing(new float[] {1}), new Throwing(new float[] {2}), new Throwing(new float[] {3}));
        Split<List<Throwing>> split = Graphs.split(type.list(), tree);
        for (int k = 0; k < 3; k++) {
            type.left = k;
            var e = assertThrows(IllegalStateException.class, () -> Graphs.merge(split.graphDef(), split.state()));
            assertEquals("constructor", e.getMessage());
            assertEquals("at [" + k + "]", e.getSuppressed()[0].getMessage());
            assertEquals(1, e.getSuppressed().length);
        }
        type.left = -1;
        assertEquals(3, Graphs.merge(split.graphDef(), split.state()).size());
    }

    @Test
    void exceptionsOfWalkPassThroughWithThePath() {
        var type = new ThrowingType();
        var tree = List.of(new Throwing(new float[] {1}), new Throwing(null));
        for (Runnable walk : List.<Runnable>of(
                () -> Graphs.split(type.list(), tree),
                () -> Trees.flatten(type.list(), tree),
                () -> Trees.leaves(type.list(), tree))) {
            var e = assertThrows(NullPointerException.class, walk::run);
            assertEquals("at [1]", e.getSuppressed()[0].getMessage());
        }
    }

    record Throwing(float[] xs) {}

    static final class ThrowingType extends NodeType<Throwing> {
        int left = -1;

        ThrowingType() {
            super(Throwing.class, Field.leaf("xs", float[].class));
        }

        @Override
        public int walk(Throwing node, Walker out, int at) {
            return out.leaf(at, node.xs().clone());
        }

        @Override
        public Throwing build(Builder in) {
            if (left-- == 0) {
                throw new IllegalStateException("constructor");
            }
            return new Throwing(in.leaf(float[].class));
        }
    }
}
