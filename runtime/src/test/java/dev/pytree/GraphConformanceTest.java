package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.pytree.Layers.Linear;
import dev.pytree.Nodes.Cell;
import dev.pytree.Nodes.Pair;
import dev.pytree.Nodes.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What other libraries of graphs promise, and where ours is stricter. */
class GraphConformanceTest {
    private static List<String> paths(Object graph) {
        return Graphs.state(graph).paths().stream().map(Object::toString).toList();
    }

    @Test
    void aListThatIsMetTwiceIsTwoListsAroundOneVariable() {
        var variable = Variable.of(4);
        var list = new ArrayList<Object>(List.of(variable));
        List<Object> copy = Graphs.copy(List.of(list, 3, list));
        assertNotSame(copy.get(0), copy.get(2));
        assertSame(((List<?>) copy.get(0)).get(0), ((List<?>) copy.get(2)).get(0));
        assertEquals(List.of("[0][0]", "[1]"), paths(List.of(list, 3, list)));
    }

    @Test
    void aBareVariableIsAGraphOfOneLeafAtTheRoot() {
        var split = Graphs.split(Variable.of(3), Filter.kind(BatchStat.class), Filter.rest());
        assertEquals(List.of(0, 1), split.states().stream().map(State::size).toList());
        assertEquals(List.of(KeyPath.ROOT), split.state(1).paths());
        assertEquals(
                3,
                Graphs.merge(split.graphDef(), split.states().toArray(State[]::new))
                        .get());
    }

    @Test
    void mergeWithoutStatesTellsEveryMissingLeaf() {
        var split = Graphs.split(new Cell(1, 2));
        var e = assertThrows(PytreeException.class, () -> Graphs.merge(split.graphDef()));
        assertEquals("""
                merge: 2 problems
                  at .value: missing: no state has this leaf (Integer)
                  at .next: missing: no state has this leaf (Integer)""", e.getMessage());
    }

    @Test
    void aSharedLeafIsOnlyAtItsFirstPath() {
        float[] p = {1};
        assertEquals(List.of("['a']"), paths(new HashMap<>(Map.of("b", p, "a", p))));
    }

    @Test
    void aSharedModuleStaysSharedWithAllItHolds() {
        var inner = new Cell(new float[] {1}, Variable.of(2));
        Cell copy = Graphs.copy(new Cell(inner, new Pair(inner, Variable.of(3))));
        assertSame(copy.value, ((Pair) copy.next).first());
        assertEquals(
                List.of(".value.value", ".value.next", ".next.second"),
                paths(new Cell(inner, new Pair(inner, Variable.of(3)))));
    }

    @Test
    void aModuleThatHoldsItselfHasOneLeaf() {
        var cell = new Cell(Variable.of(1), null);
        cell.next = cell;
        assertEquals(List.of(".value"), paths(cell));
        Cell copy = Graphs.copy(cell);
        assertSame(copy, copy.next);
    }

    @Test
    void sharingSurvivesAcrossABoundaryAndBack() {
        var r1 = new Linear(1, 1);
        var r2 = new Linear(2, 1);
        var model = new HashMap<String, Object>(Map.of("a", List.of(r1, r2), "b", r1));
        var split = Graphs.split(model);

        var outcome = Graphs.call(split.graphDef(), split.state(), inside -> {
            var a = (List<?>) inside.get("a");
            return a.get(0) == inside.get("b") && a.get(1) != inside.get("b") && a.get(0) != r1;
        });
        Map<String, Object> back = Graphs.merge(outcome.graphDef(), outcome.state());

        assertEquals(true, outcome.result());
        assertSame(((List<?>) back.get("a")).get(0), back.get("b"));
        assertNotSame(((List<?>) back.get("a")).get(1), back.get("b"));
    }

    @Test
    void updateWritesWhatIsNamedAndLeavesTheRest() {
        var c = Variable.of((Object) 2);
        var inner = new LinkedHashMap<String, Object>(Map.of("b", 1));
        inner.put("c", c);
        inner.put("d", 3);
        var model = new HashMap<String, Object>(Map.of("a", inner));

        Graphs.update(model, Graphs.state(Map.of("a", Map.of("b", 4, "c", 10))));

        assertEquals(4, inner.get("b"));
        assertSame(c, inner.get("c"));
        assertEquals(10, c.get());
        assertEquals(3, inner.get("d"));
    }

    @Test
    void updateNeverAddsAnAttribute() {
        var model = new HashMap<String, Object>(Map.of("a", 1));
        var e = assertThrows(
                PytreeException.class, () -> Graphs.update(model, Graphs.state(Map.of("a", 2, "added", 3))));
        assertEquals("update at ['added']: unknown: there is no leaf here", e.getMessage());
        assertEquals(Map.of("a", 1), model);
    }

    @Test
    void aStaticOnASharedModuleIsSeenByAllItsHoldersAfterABranch() {
        var shared = new Cell(1, null);
        var model = new Pair(shared, shared);
        var branch = Graphs.branch(model);
        ((Cell) branch.model().first()).name = "y";
        branch.apply();
        assertEquals("y", ((Cell) model.first()).name);
        assertEquals("y", ((Cell) model.second()).name);
    }

    @Test
    void popTakesKindsOutWithTheirPaths() {
        var inner = new LinkedHashMap<String, Object>(Map.of("b", 1));
        inner.put("c", Variable.of(2));
        inner.put("d", new float[] {3});
        var model = new Cell(inner, null);

        State popped = Graphs.pop(model, Filter.type(Integer.class));

        assertEquals(
                List.of(".value['b']", ".value['c']"),
                popped.paths().stream().map(Object::toString).toList());
        assertEquals(List.of(".value['d']"), paths(model));
    }

    @Test
    void graphDefsAreEqualByStructureAndStaticsAndHashTheSame() {
        var one = new Settings(List.of(List.of(1)), LocalDate.EPOCH, null, new float[] {1});
        var same = new Settings(List.of(List.of(1)), LocalDate.EPOCH, null, new float[] {2, 3});
        var other = new Settings(List.of(List.of(2)), LocalDate.EPOCH, null, new float[] {1});
        assertEquals(Graphs.graphDef(one), Graphs.graphDef(same));
        assertEquals(Graphs.graphDef(one).hashCode(), Graphs.graphDef(same).hashCode());
        assertNotEquals(Graphs.graphDef(one), Graphs.graphDef(other));
    }

    @Test
    void swappedModulesOfOneTypeAreTheSameStructureOfTwoTypesAnother() {
        var a = new Linear(1, 1);
        var b = new Linear(2, 1);
        assertEquals(Graphs.graphDef(new Pair(a, b)), Graphs.graphDef(new Pair(b, a)));
        assertNotEquals(Graphs.graphDef(new Pair(a, 1)), Graphs.graphDef(new Pair(1, a)));
    }

    @Test
    void statesOfTwoBuildsInterchange() {
        var first = new Linear(1, 2);
        var second = new Linear(5, 2);
        Linear merged = Graphs.merge(Graphs.graphDef(first), Graphs.state(second));
        assertSame(second.bias, merged.bias);
        Graphs.update(first, Graphs.state(second));
        assertSame(second.bias, first.bias);
    }

    @Test
    void aTiedEmbeddingIsOneLeafAndOneObjectAtBothPlaces() {
        float[][] embedding = {{1, 2}};
        var model = new Cell(new Pair(embedding, 1), new Pair(embedding, 2));
        assertEquals(List.of(".value.first", ".value.second", ".next.second"), paths(model));
        Cell copy = Graphs.snapshot(model);
        assertSame(((Pair) copy.value).first(), ((Pair) copy.next).first());
    }

    @Test
    void graphsOfOtherValuesTypesOrShapesDiffer() {
        var a = List.of(new float[] {1});
        assertEquals(List.of(), Graphs.diff(a, List.of(new float[] {1})));
        for (Object other : List.of(new float[] {2}, new double[] {1}, new float[] {1, 1}, 1f)) {
            assertEquals(1, Graphs.diff(a, List.of(other)).size());
        }
    }

    @Test
    void aStateWithAForeignTypeOrPathIsRefusedInPlace() {
        var model = new Cell(new float[] {1}, null);
        var e = assertThrows(
                PytreeException.class,
                () -> Graphs.update(model, Graphs.state(new Cell(new double[] {1}, new float[] {1}))));
        assertEquals("""
                update: 2 problems
                  at .value: expected a leaf of type float[], found double[]
                  at .next: unknown: there is no leaf here""", e.getMessage());
    }

    @Test
    void aModuleWithoutChildrenIsNoLeafAndIsMetOnce() {
        var relu = new Nodes.Relu();
        assertEquals(0, Graphs.state(List.of(relu, relu)).size());
        var met = new ArrayList<Object>();
        Graphs.iterate(List.of(relu, relu), (path, object) -> met.add(object));
        assertEquals(2, met.size());
        assertSame(relu, met.get(0));
    }

    @Test
    void mapsAreWalkedInTheOrderOfTheirKeys() {
        var map = new LinkedHashMap<String, Object>();
        map.put("z", 1);
        map.put("a", 2);
        var met = new ArrayList<Object>();
        Graphs.iterate(map, (path, object) -> met.add(path.toString()));
        assertEquals(List.of("['a']", "['z']", ""), met);
    }
}
