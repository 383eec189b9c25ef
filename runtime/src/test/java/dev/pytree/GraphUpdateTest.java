package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.pytree.Layers.Linear;
import dev.pytree.Layers.Scaled;
import dev.pytree.Nodes.Cell;
import dev.pytree.Nodes.Joint;
import dev.pytree.Nodes.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class GraphUpdateTest {
    private static final UnaryOperator<Object> PLUS_TEN = leaf -> (Integer) leaf + 10;

    private static void plusTen(Object graph) {
        Graphs.update(graph, Graphs.state(graph).map(PLUS_TEN));
    }

    private static void assertRefused(String message, Object graph, State... states) {
        var before = Graphs.split(graph);
        var e = assertThrows(PytreeException.class, () -> Graphs.update(graph, states));
        assertEquals(message, e.getMessage());
        var after = Graphs.split(graph);
        assertEquals(before.graphDef(), after.graphDef());
        assertEquals(before.state(), after.state());
    }

    @Test
    void nodesAndVariablesKeepTheirIdentityAndLeavesAreSharedWithTheState() {
        var model = new Linear(1, 2);
        model.next = new Linear(3, 4);
        Variable<Integer> calls = model.calls;
        Linear next = model.next;
        State state = Graphs.state(model).map(leaf -> leaf instanceof Integer i ? (Object) (i + 5) : Leaves.copy(leaf));

        Graphs.update(model, state);

        assertSame(next, model.next);
        assertSame(calls, model.calls);
        assertEquals(5, calls.get());
        assertSame(state.get(KeyPath.parse(".next.kernel")), next.kernel);
    }

    @Test
    void whatIsNotNamedIsNotTouched() {
        var model = new Linear(1, 2);
        float[][] kernel = model.kernel;
        List<Linear> blocks = model.blocks;
        State stats = Graphs.state(model, Filter.kind(BatchStat.class)).map(PLUS_TEN);

        Graphs.update(model, stats);

        assertSame(kernel, model.kernel);
        assertSame(blocks, model.blocks);
        assertEquals(10, model.calls.get());
    }

    @Test
    void severalStatesAreWrittenTogether() {
        var model = new Linear(1, 2);
        var split = Graphs.split(model, Filter.kind(Param.class), Filter.rest());

        Graphs.update(model, split.state(1).map(PLUS_TEN), split.state(0).map(Leaves::copy));

        assertEquals(10, model.calls.get());
        assertArrayEquals(new float[] {1}, model.bias);
    }

    @Test
    void aTiedLeafChangesAtAllItsPlaces() {
        float[] tied = {1};
        var cell = new Cell(tied, new ArrayList<>(List.of(tied, new Pair(tied, 5))));
        float[] other = {2};

        Graphs.update(cell, Graphs.state(cell, Filter.rest()).map(leaf -> leaf == (Object) tied ? other : leaf));

        var list = (List<?>) cell.next;
        assertSame(other, cell.value);
        assertSame(other, list.get(0));
        assertEquals(new Pair(other, 5), list.get(1));
    }

    @Test
    void anyPathOfATiedLeafNamesIt() {
        float[] tied = {1};
        var shared = new Cell(tied, null);
        var cell = new Cell(shared, new Cell(shared, tied));
        float[] other = {2};
        var named = new Cell(null, new Cell(new Cell(other, null), null));

        Graphs.update(cell, Graphs.state(named));

        assertSame(other, shared.value);
        assertSame(other, ((Cell) cell.next).next);
        assertSame(shared, ((Cell) cell.next).value);
    }

    @Test
    void aPathMayRunThroughACycle() {
        var cell = new Cell(1, null);
        cell.next = cell;

        Graphs.update(cell, Graphs.state(new Cell(null, new Cell(null, new Cell(7, null)))));

        assertEquals(7, cell.value);
        assertSame(cell, cell.next);
    }

    @Test
    void recordsAndOptionalsAreRebuiltUpToWhatCanBeAssigned() {
        var inner = new Cell(1, null);
        var cell = new Cell(new Pair(Optional.of(2), inner), null);

        plusTen(cell);

        assertEquals(new Pair(Optional.of(12), inner), cell.value);
        assertEquals(11, inner.value);
    }

    @Test
    void aRecordWhoseLeavesStayIsNotRebuilt() {
        var inner = new Cell(1, null);
        var pair = new Pair(2, inner);
        var cell = new Cell(pair, 3);

        Graphs.update(cell, Graphs.state(new Cell(new Pair(2, new Cell(8, null)), null)));

        assertSame(pair, cell.value);
        assertEquals(8, inner.value);
    }

    @Test
    void mutableContainersAreWrittenInPlace() {
        var containers = List.of(
                new ArrayList<>(List.of(1)),
                new LinkedList<>(List.of(1, 2)),
                Arrays.asList(1, 2),
                new CopyOnWriteArrayList<>(List.of(1)),
                new HashMap<>(Map.of("a", 1)),
                new TreeMap<>(Map.of("a", 1, "b", 2)),
                new Object[] {1, 2});
        for (Object container : containers) {
            var cell = new Cell(container, null);
            State after = Graphs.state(cell).map(PLUS_TEN);

            Graphs.update(cell, after);

            assertSame(container, cell.value);
            assertEquals(after, Graphs.state(cell));
        }
    }

    @Test
    void theOrderOfAMapStays() {
        var map = new LinkedHashMap<>(Map.of("b", 1));
        map.put("a", 2);

        plusTen(map);

        assertEquals("{b=11, a=12}", map.toString());
    }

    @Test
    void unmodifiableContainersAreRebuilt() {
        for (Object container :
                List.of(List.of(1), Map.of("a", 1), Collections.unmodifiableList(new ArrayList<>(List.of(1))))) {
            var cell = new Cell(container, null);
            State after = Graphs.state(cell).map(PLUS_TEN);

            Graphs.update(cell, after);

            assertNotSame(container, cell.value);
            assertEquals(after, Graphs.state(cell));
        }
    }

    @Test
    void aClassThatItsConstructorCompletesIsRebuiltOnceForAllItsPlaces() {
        var joint = new Joint(1, null);
        var cell = new Cell(joint, List.of(joint, new Pair(joint, 2)));

        plusTen(cell);

        var rebuilt = (Joint) cell.value;
        var list = (List<?>) cell.next;
        assertNotSame(joint, rebuilt);
        assertEquals(11, rebuilt.left);
        assertSame(rebuilt, list.get(0));
        assertEquals(new Pair(rebuilt, 12), list.get(1));
        assertEquals(1, joint.left);
    }

    @Test
    void sharedNodesInsideRebuiltValuesKeepTheirIdentity() {
        var shared = new Cell(1, null);
        var cell = new Cell(new Pair(shared, 2), Optional.of(new Pair(shared, 3)));

        plusTen(cell);

        assertEquals(new Pair(shared, 12), cell.value);
        assertEquals(Optional.of(new Pair(shared, 13)), cell.next);
        assertEquals(11, shared.value);
    }

    @Test
    void aVariableOfARecordTakesTheRebuiltRecord() {
        var variable = Variable.of((Object) new Pair(1, 2));
        plusTen(variable);
        assertEquals(new Pair(11, 12), variable.get());
    }

    @Test
    void aRecordAroundAssignableNodesNeedsNoHolder() {
        var inner = new Linear(1, 2);
        var scaled = new Scaled(0.5, inner, new HashMap<>());

        Graphs.update(scaled, Graphs.state(scaled, Filter.kind(BatchStat.class)).map(PLUS_TEN));

        assertEquals(10, inner.calls.get());
    }

    @Test
    void everyLeafThatNothingAssignableHoldsIsTold() {
        var scaled = new Scaled(0.5, new Linear(1, 2), Map.of("en", new float[] {1}));
        assertRefused(
                """
                update: 2 problems
                  at .scale: nothing that holds this can be assigned up to the root, Scaled(), which is rebuilt and not filled. Graphs.merge makes a new one
                  at .heads['en']: nothing that holds this can be assigned up to the root, Scaled(), which is rebuilt and not filled. Graphs.merge makes a new one""",
                scaled,
                Graphs.state(scaled)
                        .map(leaf -> leaf instanceof Double
                                ? (Object) 2.0
                                : leaf instanceof Integer ? 7 : Leaves.copy(leaf)));
        assertEquals(0, scaled.inner().calls.get());
    }

    @Test
    void aLeafIsNoGraphToUpdate() {
        assertRefused(
                "update at the root: the root itself cannot be assigned. Graphs.merge makes a new one",
                1,
                Graphs.state(2));
    }

    @Test
    void unknownDuplicateAndMistypedLeavesAreToldAtOnce() {
        var model = new Linear(1, 2);
        var other = new Cell(1, null);
        State duplicate = Graphs.state(model, Filter.kind(BatchStat.class)).map(PLUS_TEN);
        assertRefused(
                """
                update: 4 problems
                  at .value: unknown: there is no leaf here
                  at .kernel: expected a leaf of type float[][], found String
                  at .bias: expected a leaf of type float[], found String
                  at .calls: duplicate: more than one state has this leaf""",
                model,
                Graphs.state(other),
                duplicate,
                Graphs.state(model, Filter.kind(Param.class)).map(leaf -> "text"),
                duplicate);
    }

    @Test
    void anUnknownPathSuggestsTheNearest() {
        assertRefused(
                "update at ['biass']: unknown: there is no leaf here; did you mean ['bias']?",
                new HashMap<>(Map.of("bias", 1)),
                Graphs.state(Map.of("biass", 2)));
    }

    @Test
    void twoPathsOfOneLeafAreADuplicate() {
        float[] tied = {1};
        assertRefused(
                "update at .next: duplicate: this is the leaf at .value, which is given too",
                new Cell(tied, tied),
                Graphs.state(new Cell(new float[] {2}, new float[] {3})));
    }

    @Test
    void nullIsStructureAndIsNotUpdated() {
        assertRefused(
                "update at .next: unknown: there is no leaf here", new Cell(1, null), Graphs.state(new Cell(null, 2)));
    }

    @Test
    void updateTiesNoLeaves() {
        float[] one = {5};
        assertRefused(
                "update at .next: this array is the leaf at .value as well; update ties no leaves. Copy the array",
                new Cell(new float[] {1}, new float[] {2}),
                Graphs.state(new Cell(new float[0], new float[0])).map(leaf -> one));
    }

    @Test
    void arraysMayChangePlaces() {
        float[] a = {1};
        float[] b = {2};
        var cell = new Cell(a, b);

        Graphs.update(cell, Graphs.state(new Cell(b, a)));

        assertSame(b, cell.value);
        assertSame(a, cell.next);
    }

    @Test
    void theInsideOfAPytreeIsRefused() {
        var cell = new Cell(Graphs.proxy(new Cell(1, null)), 2);
        assertRefused(
                "update at .value.value: this is inside a Pytree, which changes only by its own calls and edits; use its"
                        + " edit, withState or withMode",
                cell,
                Graphs.state(cell).map(PLUS_TEN));
    }

    @Test
    void aStateOfTheGraphItselfWritesNothing() {
        var pair = new Pair(1, new float[] {Float.NaN});
        Graphs.update(pair, Graphs.state(pair));
        assertEquals(1, pair.first());
    }

    @Test
    void hundredThousandLevelsOfRecordsAreRebuilt() {
        Object deep = 1;
        for (int i = 0; i < 100_000; i++) {
            deep = new Pair(deep, null);
        }
        var cell = new Cell(deep, null);

        plusTen(cell);

        assertEquals(List.of(11), Graphs.state(cell).leaves());
    }
}
