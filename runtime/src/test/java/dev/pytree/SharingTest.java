package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.pytree.Nodes.Cell;
import dev.pytree.Nodes.Joint;
import dev.pytree.Nodes.Kinds;
import dev.pytree.Nodes.Pair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SharingTest {
    @Test
    void aSharedArrayIsOneLeafAtItsFirstPath() {
        float[] shared = {1};
        Split<Pair> split = Graphs.split(new Pair(List.of(shared), shared));
        assertEquals(List.of(KeyPath.parse(".first[0]")), split.state().paths());
        assertEquals(
                "Pair(first=[float[]], second=same as .first[0])",
                split.graphDef().toString());
        Pair merged = Graphs.merge(split.graphDef(), split.state());
        assertSame(shared, merged.second());
        assertSame(((List<?>) merged.first()).get(0), merged.second());
    }

    @Test
    void aSharedVariableStaysShared() {
        var variable = Variable.of(1);
        Pair copy = Graphs.copy(new Pair(variable, List.of(variable)));
        assertSame(copy.first(), ((List<?>) copy.second()).get(0));
        assertNotSame(variable, copy.first());
    }

    @Test
    void sharedNodesStayShared() {
        var cell = new Cell(1, null);
        var joint = new Joint(cell, cell);
        Pair copy = Graphs.copy(new Pair(joint, new Cell(joint, cell)));
        var left = (Joint) copy.first();
        var right = (Cell) copy.second();
        assertSame(left, right.value);
        assertSame(left.left, left.right);
        assertSame(left.left, right.next);
        assertNotSame(joint, left);
    }

    @Test
    void aSharedPytreeStaysShared() {
        var proxy = Graphs.proxy(new Cell(1, null));
        Pair copy = Graphs.copy(new Pair(proxy, proxy));
        assertSame(copy.first(), copy.second());
        assertNotSame(proxy, copy.first());
    }

    @Test
    void recordsContainersBoxesAndTextsAreNeverShared() {
        Integer box = 1000;
        var list = List.of(box, "text");
        var pair = new Pair(box, null);
        var split = Graphs.split(new Pair(List.of(list, list), List.of(pair, pair)));
        assertEquals(4, split.state().size());
        var merged = Graphs.merge(split.graphDef(), split.state());
        assertNotSame(((List<?>) merged.second()).get(0), ((List<?>) merged.second()).get(1));
    }

    @Test
    void arraysOfLengthZeroAreNeverShared() {
        var empty = new float[0];
        var none = new float[0][];
        assertEquals(4, Graphs.split(List.of(empty, empty, none, none)).state().size());
    }

    @Test
    void structuresDifferByWhatIsShared() {
        float[] shared = {1};
        assertNotEquals(
                Graphs.split(new Pair(shared, shared)).graphDef(),
                Graphs.split(new Pair(shared, shared.clone())).graphDef());
        assertEquals(Trees.structure(new Pair(shared, shared)), Trees.structure(new Pair(shared, shared.clone())));
    }

    @Test
    void anObjectOfTwoKindsIsAnErrorThatNamesBothPaths() {
        float[] array = {1};
        assertSplit(
                new Kinds(array, array, null, null),
                "split at .stat: this array is Param at .param and BatchStat here; one object has one kind. Give both"
                        + " fields the same kind, or do not share it");
        var variable = Variable.of(1);
        assertSplit(
                new Kinds(List.of(variable), variable, null, null),
                "split at .stat: the leaf at .param[0] of this shared node is Param there and BatchStat here; one object"
                        + " has one kind. Give both fields the same kind, or do not share it");
        var node = new Cell(1, new Kinds(2, 3, 4, 5));
        assertSplit(
                new Kinds(node, null, null, node),
                "split at .plain: the leaf at .param.value of this shared node is Param there and Leaf here; one object"
                        + " has one kind. Give both fields the same kind, or do not share it");
    }

    @Test
    void aKindReachesALeafThroughSharedNodes() {
        var inner = new Cell(1, null);
        var outer = new Cell(null, inner);
        assertSplit(
                new Pair(new Kinds(inner, null, null, null), new Pair(new Kinds(outer, outer, null, null), null)),
                "split at .second.first.stat: the leaf at .first.param.value of this shared node is Param there and"
                        + " BatchStat here; one object has one kind. Give both fields the same kind, or do not share it");
        float[] array = {1};
        var holder = new Cell(null, array);
        assertSplit(
                new Pair(new Kinds(array, null, null, null), new Kinds(holder, holder, null, null)),
                "split at .second.stat: the leaf at .first.param of this shared node is Param there and BatchStat here;"
                        + " one object has one kind. Give both fields the same kind, or do not share it");
    }

    @Test
    void aKindOfItsOwnIsNoConflict() {
        var node = new Cell(null, new Kinds(1, null, null, null));
        assertEquals(1, Graphs.split(new Kinds(node, node, null, null)).state().size());
        var below = new Cell(null, new Kinds(List.of(1), null, null, null));
        assertEquals(
                1, Graphs.split(new Kinds(below, below, null, null)).state().size());
        var same = new Cell(1, null);
        assertEquals(
                1,
                Graphs.split(List.of(new Kinds(same, null, null, null), new Kinds(same, null, null, null)))
                        .state()
                        .size());
    }

    @Test
    void everyConflictIsTold() {
        float[] a = {1};
        float[] b = {2};
        var e = assertThrows(
                PytreeException.class, () -> Graphs.split(new Kinds(List.of(a, b), List.of(a, b), null, List.of(a))));
        assertEquals(
                List.of(".stat[0]", ".stat[1]", ".plain[0]"),
                e.problems().stream().map(problem -> problem.path().toString()).toList());
    }

    @Test
    void aRowThatIsAlsoALeafIsAnError() {
        float[] row = {1};
        assertSplit(
                new Pair(row, new float[][] {row}),
                "split at .second: a row of this array is also part of the leaf at .first; only whole leaves are shared."
                        + " Copy the row");
        assertSplit(
                new Pair(new float[][] {row}, row),
                "split at .second: this array is also a row of the leaf at .first; a row cannot be a leaf of its own."
                        + " Copy it, or keep only one of the two");
        assertSplit(
                new Pair(new float[][] {row, row}, null),
                "split at .first: a row of this array is also another row of it; only whole leaves are shared. Copy the"
                        + " row");
        assertSplit(
                new Pair(new float[][] {row}, new float[][][] {{{2}, row}}),
                "split at .second: a row of this array is also part of the leaf at .first; only whole leaves are shared."
                        + " Copy the row");
        assertEquals(2, Trees.leaves(new Pair(row, new float[][] {row})).size());
    }

    @Test
    void cyclesCloseOnClassesThatAreFilled() {
        var cell = new Cell(1, null);
        cell.next = new Joint(List.of(new Pair(cell, 2)), Map.of("back", cell));
        Laws.checkGraph(cell);
        Cell copy = Graphs.copy(cell);
        var joint = (Joint) copy.next;
        assertSame(copy, ((Pair) ((List<?>) joint.left).get(0)).first());
        assertSame(copy, ((Map<?, ?>) joint.right).get("back"));
    }

    @Test
    void cyclesCloseOnVariables() {
        var variable = Variable.of((Object) null);
        variable.set(new Joint(variable, List.of(variable)));
        Laws.checkGraph(variable);
        var copy = Graphs.copy(variable);
        assertSame(copy, ((Joint) copy.get()).left);
    }

    @Test
    void anObjectMayHoldItself() {
        var cell = new Cell(null, null);
        cell.value = cell;
        Cell copy = Graphs.copy(cell);
        assertSame(copy, copy.value);
        assertEquals(
                "Cell(value=same as the root, next=null, name=\"cell\")",
                Graphs.split(cell).graphDef().toString());
    }

    @Test
    void aCycleThatCannotBeRebuiltIsAnError() {
        var list = new ArrayList<Object>();
        var joint = new Joint(list, null);
        list.add(joint);
        assertSplit(
                joint,
                "split at .left[0]: a cycle closes here at the object of the root, whose constructor would need itself."
                        + " Give its class a no-argument constructor and settable fields");
        var values = new ArrayList<Object>();
        values.add(1);
        values.add(new Pair(values, 2));
        assertSplit(
                new Cell(values, null),
                "split at .value[1].first: a cycle closes here at the value of .value, and nothing on the way is a class"
                        + " that is filled after creation, so it cannot be rebuilt");
    }

    @Test
    void aRecordMayLieOnACycleThatClosesOnItsWayToAFilledClass() {
        var cell = new Cell(null, null);
        var pair = new Pair(cell, 1);
        cell.next = pair;
        Pair copy = Graphs.copy(pair);
        assertSame(copy.first(), ((Pair) ((Cell) copy.first()).next).first());
    }

    @Test
    void manySharedNodesOnALongWayCostLittle() {
        var root = new Cell(null, null);
        Cell end = root;
        for (int i = 0; i < 20_000; i++) {
            var next = new Cell(root, null);
            next.name = null;
            end.next = new Pair(end, next);
            end = next;
        }
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Split<Cell> split = Graphs.split(root);
            Cell merged = Graphs.merge(split.graphDef(), split.state());
            assertSame(merged, ((Cell) ((Pair) merged.next).second()).value);
            split.graphDef().toString();
        });
    }

    @Test
    void manyConflictsCostLittle() {
        var first = new ArrayList<Object>();
        for (int i = 0; i < 20_000; i++) {
            first.add(i % 2 == 0 ? new float[] {1} : new Cell(1, null));
        }
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            var e = assertThrows(PytreeException.class, () -> Graphs.split(new Kinds(first, first, null, null)));
            assertEquals(20_000, e.problems().size());
        });
    }

    private static void assertSplit(Object graph, String message) {
        assertEquals(
                message,
                assertThrows(PytreeException.class, () -> Graphs.split(graph)).getMessage());
    }
}
