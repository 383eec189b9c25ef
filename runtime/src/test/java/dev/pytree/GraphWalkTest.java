package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.pytree.Layers.Linear;
import dev.pytree.Nodes.Cell;
import dev.pytree.Nodes.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GraphWalkTest {
    private static List<String> visited(Object graph) {
        var visited = new ArrayList<String>();
        Graphs.iterate(
                graph,
                (path, object) ->
                        visited.add(path.described() + " " + object.getClass().getSimpleName()));
        return visited;
    }

    private static List<String> texts(List<PytreeException.Problem> problems) {
        return problems.stream().map(Object::toString).toList();
    }

    @Test
    void iterateComesFromTheLeavesToTheRoot() {
        assertEquals(
                List.of(
                        ".value[0] Integer",
                        ".value[1] Integer",
                        ".value ListN".replace("ListN", List.of(1, 2).getClass().getSimpleName()),
                        ".next.first float[]",
                        ".next Pair",
                        "the root Cell"),
                visited(new Cell(List.of(1, 2), new Pair(new float[1], null))));
    }

    @Test
    void iterateMeetsNodesVariablesAndArraysOnceAndValuesAtEachPlace() {
        float[] array = {1};
        var variable = Variable.of(2);
        var shared = new Cell(array, variable);
        var pair = new Pair(7, Optional.of(8));
        assertEquals(
                List.of(
                        ".value.value float[]",
                        ".value.next Integer",
                        ".value.next Variable",
                        ".value Cell",
                        ".next[2].first Integer",
                        ".next[2].second Integer",
                        ".next[2].second Optional",
                        ".next[2] Pair",
                        ".next[3].first Integer",
                        ".next[3].second Integer",
                        ".next[3].second Optional",
                        ".next[3] Pair",
                        ".next Object[]",
                        "the root Cell"),
                visited(new Cell(shared, new Object[] {shared, array, pair, pair, variable, null, "text"})));
    }

    @Test
    void iterateEndsInACycle() {
        var cell = new Cell(1, null);
        cell.next = new Pair(cell, null);
        assertEquals(List.of(".value Integer", ".next Pair", "the root Cell"), visited(cell));
    }

    @Test
    void aVisitorMayChangeTheGraph() {
        var cell = new Cell(new Cell(1, null), 2);
        Graphs.iterate(cell, (path, object) -> {
            if (object instanceof Cell node) {
                node.value = 5;
            }
        });
        assertEquals(5, cell.value);
    }

    @Test
    void anExceptionOfAVisitorPassesWithThePath() {
        var thrown = new IllegalStateException("user");
        var e = assertThrows(
                IllegalStateException.class,
                () -> Graphs.iterate(new Cell(1, 2), (path, object) -> {
                    if (object.equals(2)) {
                        throw thrown;
                    }
                }));
        assertSame(thrown, e);
        assertEquals("at .next", e.getSuppressed()[0].getMessage());
    }

    @Test
    void findSharedGroupsThePathsOfOneObject() {
        float[] array = {1};
        var variable = Variable.of(1);
        var node = new Cell(array, null);
        var root = new Cell(node, null);
        root.next = List.of(node, variable, new Pair(array, variable), root, 1, 1);
        assertEquals(
                List.of(
                        List.of(KeyPath.ROOT, KeyPath.parse(".next[3]")),
                        List.of(KeyPath.parse(".value"), KeyPath.parse(".next[0]")),
                        List.of(KeyPath.parse(".value.value"), KeyPath.parse(".next[2].first")),
                        List.of(KeyPath.parse(".next[1]"), KeyPath.parse(".next[2].second"))),
                Graphs.findShared(root));
    }

    @Test
    void nothingIsSharedInATree() {
        var pair = new Pair(1, new float[0]);
        assertEquals(List.of(), Graphs.findShared(List.of(pair, pair, 1000, 1000)));
    }

    @Test
    void diffTellsStructureSharingAndLeaves() {
        float[] tied = {1};
        var a = new Cell(List.of(tied, tied, new float[] {5}, 1), "same");
        var b = new Cell(List.of(tied, tied.clone(), new float[] {6}, 2), null);
        b.name = "other";
        assertEquals(
                List.of(
                        "at .value[1]: expected the same object as at .value[0], found a leaf (float[])",
                        "at .next: expected same, found null",
                        "at .name: expected \"cell\", found \"other\"",
                        "at .value[2]: element [0]: expected 5.0, found 6.0",
                        "at .value[3]: expected Integer 1, found Integer 2"),
                texts(Graphs.diff(a, b)));
    }

    @Test
    void equalGraphsHaveNoDiff() {
        for (long seed = 0; seed < 300; seed++) {
            Object graph = RandomTrees.graph(seed);
            assertEquals(List.of(), Graphs.diff(graph, Graphs.snapshot(graph)));
        }
    }

    @Test
    void graphDefAndStateAreThoseOfSplit() {
        var model = new Linear(1, 2);
        model.next = model;
        var split = Graphs.split(model);
        assertEquals(split.graphDef(), Graphs.graphDef(model));
        assertEquals(split.state(), Graphs.state(model));
        assertSame(model.bias, Graphs.state(model).get(KeyPath.parse(".bias")));
    }

    @Test
    void stateNeedsNotTakeEveryLeaf() {
        var model = new Linear(1, 2);
        assertEquals(
                List.of(KeyPath.parse(".calls")),
                Graphs.state(model, Filter.kind(BatchStat.class)).paths());
        assertEquals(
                List.of(1, 2, 0),
                Graphs.state(model, Filter.kind(BatchStat.class), Filter.kind(Param.class), Filter.kind(Cache.class))
                        .stream()
                        .map(State::size)
                        .toList());
        assertEquals(
                List.of(1, 2),
                Graphs.state(model, Filter.kind(BatchStat.class), Filter.rest()).stream()
                        .map(State::size)
                        .toList());
        assertEquals(0, Graphs.state(Map.of(), Filter.rest()).size());
    }
}
