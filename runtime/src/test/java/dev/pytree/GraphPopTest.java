package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.pytree.Layers.Linear;
import dev.pytree.Nodes.Cell;
import dev.pytree.Nodes.Joint;
import dev.pytree.Nodes.Kinds;
import dev.pytree.Nodes.Pair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GraphPopTest {
    private static void assertRefused(String message, Object graph) {
        var before = Graphs.split(graph);
        var e = assertThrows(PytreeException.class, () -> Graphs.pop(graph, Filter.rest()));
        assertEquals(message, e.getMessage());
        assertEquals(before.graphDef(), Graphs.graphDef(graph));
        assertEquals(before.state(), Graphs.state(graph));
    }

    @Test
    void fieldsAndVariablesBecomeNull() {
        var model = new Linear(1, 2);
        Variable<Integer> calls = model.calls;
        float[] bias = model.bias;

        State popped = Graphs.pop(model, Filter.rest());

        assertNull(model.kernel);
        assertNull(model.bias);
        assertSame(calls, model.calls);
        assertNull(calls.get());
        assertSame(bias, popped.get(KeyPath.parse(".bias")));
        assertEquals(0, popped.get(KeyPath.parse(".calls")));
    }

    @Test
    void oneStateAFilterAndOthersAreLeft() {
        var model = new Linear(1, 2);
        List<State> popped = Graphs.pop(model, Filter.kind(Cache.class), Filter.kind(BatchStat.class));
        assertEquals(List.of(0, 1), popped.stream().map(State::size).toList());
        assertNull(model.calls.get());
        assertEquals(2, Graphs.state(model).size());
    }

    @Test
    void optionalsBecomeEmptyInRecordsToo() {
        var cell = new Cell(new Pair(Optional.of(1), "text"), Optional.of(2));
        Graphs.pop(cell, Filter.rest());
        assertEquals(new Pair(Optional.empty(), "text"), cell.value);
        assertEquals(Optional.empty(), cell.next);
    }

    @Test
    void entriesOfMapsAreRemoved() {
        var kept = new float[] {1};
        var map = new LinkedHashMap<String, Object>();
        map.put("z", kept);
        map.put("a", 1);
        map.put("m", new Kinds(null, null, null, null));
        var sorted = new TreeMap<>(Map.of(1, 1.0, 2, 2.0));
        var cell = new Cell(map, List.of(new Cell(Map.of("a", 5, "b", 6), sorted)));

        State popped = Graphs.pop(cell, Filter.rest());

        assertEquals(6, popped.size());
        assertSame(map, cell.value);
        assertEquals(List.of("m"), List.copyOf(map.keySet()));
        assertEquals(Map.of(), ((Cell) ((List<?>) cell.next).get(0)).value);
        assertEquals(Map.of(), sorted);
    }

    @Test
    void aMapKeepsTheOrderOfWhatIsLeft() {
        var map = new LinkedHashMap<String, Object>();
        map.put("z", "static");
        map.put("b", 1);
        map.put("a", "static");
        Graphs.pop(map, Filter.rest());
        assertEquals("{z=static, a=static}", map.toString());
    }

    @Test
    void aTiedLeafGoesAtAllItsPlaces() {
        float[] tied = {1};
        var variable = Variable.of(tied);
        var cell = new Cell(tied, new Cell(variable, new LinkedHashMap<>(Map.of("a", tied))));

        State popped = Graphs.pop(cell, Filter.rest());

        assertEquals(1, popped.size());
        assertNull(cell.value);
        assertNull(variable.get());
        assertEquals(Map.of(), ((Cell) cell.next).next);
    }

    @Test
    void everythingThatCannotBePoppedIsToldBeforeAnythingChanges() {
        float[] tied = {1};
        assertRefused(
                """
                pop: 5 problems
                  at .next.first.left: a field of Joint, which its constructor completes, cannot be popped; use an Optional, or a Variable
                  at .next.second[0]: an element of a list or array cannot be popped, for the others would move; use a map, or a Variable
                  at .next.second[1].radius: a primitive double cannot be popped, for it is never null; use Double, or a Variable
                  at .next.second[2][0]: an element of a list or array cannot be popped, for the others would move; use a map, or a Variable
                  at .next.second[3].first: a component of the record Pair cannot be popped; use an Optional, or a Variable""",
                new Cell(
                        tied,
                        new Pair(
                                new Joint(3, null),
                                new ArrayList<>(
                                        List.of(tied, new Nodes.Circle(1), new Object[] {1}, new Pair(4, null))))));
    }

    @Test
    void aRootAndTheInsideOfAPytreeAreRefused() {
        assertRefused("pop at the root: the root itself cannot be popped", 1);
        assertRefused(
                "pop at the root: nothing that holds this can be assigned up to the root, Optional(), which is rebuilt and"
                        + " not filled. Graphs.merge makes a new one",
                Optional.of(1));
        assertRefused(
                "pop at .value.value: this is inside a Pytree, which changes only by its own calls and edits; use its edit,"
                        + " withState or withMode",
                new Cell(Graphs.proxy(new Cell(1, null)), null));
    }

    @Test
    void popWithoutAFilterIsAnError() {
        var e = assertThrows(IllegalArgumentException.class, () -> Graphs.pop(new Cell(1, 2)));
        assertEquals("pop needs at least one filter, found none; Filter.rest() takes every leaf", e.getMessage());
    }
}
