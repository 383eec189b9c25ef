package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytree.Decays.Decay;
import dev.pytree.Decays.DecayPytree;
import dev.pytree.Layers.Linear;
import dev.pytree.Nodes.Cell;
import dev.pytree.Nodes.Circle;
import dev.pytree.Nodes.Kinds;
import dev.pytree.Nodes.Pair;
import dev.pytree.Nodes.Square;
import dev.pytree.Proxies.Bank;
import dev.pytree.Proxies.BankPytree;
import dev.pytree.Proxies.Counter;
import dev.pytree.Proxies.CounterPytree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What libraries of modules and trees promise of their states, filters, containers and proxies. */
class ConformanceTest {
    private static KeyPath path(String text) {
        return KeyPath.parse(text);
    }

    private static List<String> paths(State state) {
        return state.paths().stream().map(Object::toString).toList();
    }

    private static List<String> paths(Object graph) {
        return paths(Graphs.state(graph));
    }

    /** The leaves of nested maps in place of a State. */
    private static State raw(State like, Map<Key, Object> leaves) {
        return State.fromNested(leaves, like);
    }

    @Test
    void leavesComeInTheSameOrderWithAndWithoutPaths() {
        var linear = new Linear(3, 2);
        State state = Graphs.state(linear);
        var met = new ArrayList<Object>();
        state.forEach((path, kind, leaf) -> met.add(leaf));
        assertEquals(met, state.leaves());
        assertEquals(met, Trees.leaves(linear));
    }

    @Test
    void aGraphIsMergedFromRawValuesWithItsKindsAndSharing() {
        var shared = Variable.of(2);
        var model = new Kinds(null, shared, null, new Cell(4, null));
        var split = Graphs.split(List.of(model, new Kinds(null, shared, null, null)));
        Map<Key, Object> nested = Map.of(
                new Key.Index(0),
                Map.of(new Key.Name("stat"), 20, new Key.Name("plain"), Map.of(new Key.Name("value"), 40)));
        List<Kinds> merged = Graphs.merge(split.graphDef(), raw(split.state(), nested));
        assertSame(merged.get(0).stat(), merged.get(1).stat());
        assertEquals(20, ((Variable<?>) merged.get(0).stat()).get());
        assertEquals(Kind.BATCH_STAT, Graphs.state(merged).kind(path("[0].stat")));
    }

    @Test
    void aGraphIsUpdatedFromRawValuesAndKeepsItsVariables() {
        var variable = Variable.of((Object) 2);
        var cell = new Cell(variable, 3);
        State like = Graphs.state(cell);
        Graphs.update(cell, raw(like.filter(Filter.at(path(".value"))), Map.of(new Key.Name("value"), 10)));
        assertSame(variable, cell.value);
        assertEquals(10, variable.get());
        assertEquals(3, cell.next);
    }

    @Test
    void listsAndMapsThatReachTwoVariablesTwiceHaveTwoLeavesOfThem() {
        var r1 = Variable.of(1);
        var r2 = Variable.of(2);
        var model = List.of(Arrays.asList(r1, r2), new TreeMap<>(Map.of("a", r2, "b", r1)), "text");
        assertEquals(List.of("[0][0]", "[0][1]"), paths(model));
        List<?> copy = Graphs.copy((List<?>) model);
        assertSame(((List<?>) copy.get(0)).get(0), ((Map<?, ?>) copy.get(1)).get("b"));
    }

    @Test
    void theOrderOfFiltersDecides() {
        var streams = new Kinds(null, null, new float[] {1}, null);
        Kind key = Kind.of(Param.class);
        var model = new LinkedHashMap<String, Object>();
        model.put("dropout", new Kinds(new float[] {1}, 1, null, null));
        model.put("params", new Kinds(new float[] {2}, 2, null, null));
        List<State> states = Graphs.split(
                        model,
                        Filter.kind(BatchStat.class),
                        Filter.containsEntry("dropout"),
                        Filter.kind(key),
                        Filter.rest())
                .states();
        assertEquals(
                List.of(
                        List.of("['dropout'].stat", "['params'].stat"),
                        List.of("['dropout'].param"),
                        List.of("['params'].param"),
                        List.of()),
                states.stream().map(ConformanceTest::paths).toList());
        assertEquals(List.of(".lora"), paths(Graphs.state(streams, Filter.kind(key))));
    }

    @Test
    void aKeyIsFoundWholeAndAPartOfItByAFunction() {
        var model = new TreeMap<String, Object>(Map.of("backbone1", 1, "backbone2", 2, "head", 3));
        assertEquals(List.of("['head']"), paths(Graphs.state(model, Filter.containsEntry("head"))));
        assertEquals(0, Graphs.state(model, Filter.containsEntry("backbone")).size());
        Filter both = Filter.where((path, leaf) -> path.toString().contains("backbone"));
        assertEquals(List.of("['backbone1']", "['backbone2']"), paths(Graphs.state(model, both)));
    }

    @Test
    void noFilterTakesNothingAndTheRestAll() {
        List<State> states =
                Graphs.split(new Cell(1, 2), Filter.none(), Filter.rest()).states();
        assertEquals(List.of(0, 2), states.stream().map(State::size).toList());
    }

    @Test
    void popTakesTheUnionOfFilters() {
        var model = new LinkedHashMap<String, Object>(Map.of("a", 1, "b", new float[] {5}, "c", 9));
        Filter small = Filter.where((path, leaf) -> leaf instanceof Integer i && i < 2);
        State popped = Graphs.pop(model, Filter.type(float[].class).or(small));
        assertEquals(List.of("['a']", "['b']"), paths(popped));
        assertEquals(Map.of("c", 9), model);
    }

    @Test
    void mapWithPathMakesANewModelOfTheSameKinds() {
        var linear = new Linear(1, 2);
        var split = Graphs.split(linear);
        var seen = new ArrayList<String>();
        State zeros = split.state().mapWithPath((path, leaf) -> {
            seen.add(path.toString());
            return leaf instanceof float[] bias ? new float[bias.length] : leaf;
        });
        Linear mapped = Graphs.merge(split.graphDef(), zeros);
        assertEquals(List.of(".kernel", ".bias", ".calls"), seen);
        assertNotSame(linear, mapped);
        assertArrayEquals(new float[1], mapped.bias);
        assertEquals(split.graphDef(), Graphs.graphDef(mapped));
    }

    @Test
    void statesOfTwoModelsMergeByPathAndForeignOnesAreTold() {
        var model = new Pair(1, 2);
        var e = assertThrows(
                PytreeException.class,
                () -> Graphs.merge(
                        Graphs.graphDef(model),
                        Graphs.state(model, Filter.at(path(".first"))),
                        Graphs.state(new Cell(1, 2))));
        assertEquals("""
                merge: 3 problems
                  at .value: unknown: there is no leaf here
                  at .next: unknown: there is no leaf here
                  at .second: missing: no state has this leaf (Integer)""", e.getMessage());
    }

    @Test
    void theLeavesOfAnotherSubtypeAreRefused() {
        var circle = Graphs.graphDef(List.of(new Circle(1)));
        var square = new Square();
        square.side = new float[] {1};
        var e = assertThrows(PytreeException.class, () -> Graphs.merge(circle, Graphs.state(List.of(square))));
        assertEquals("""
                merge: 2 problems
                  at [0].side: unknown: there is no leaf here
                  at [0].radius: missing: no state has this leaf (Param double)""", e.getMessage());
    }

    @Test
    void aStateNeverChanges() {
        var cell = new Cell(1, 2);
        State before = Graphs.state(cell);
        State doubled = before.map(leaf -> (Integer) leaf * 2);
        Graphs.update(cell, doubled);
        assertEquals(List.of(1, 2), before.leaves());
        assertEquals(List.of(2, 4), Graphs.state(cell).leaves());
        assertThrows(UnsupportedOperationException.class, () -> before.leaves().set(0, 5));
        assertThrows(
                UnsupportedOperationException.class, () -> before.toNested().clear());
    }

    @Test
    void integerAndTextKeysNeverMeet() {
        var numbers = new TreeMap<Integer, Object>(Map.of(0, 1));
        var texts = new TreeMap<String, Object>(Map.of("0", 1));
        var e = assertThrows(PytreeException.class, () -> Graphs.update(numbers, Graphs.state(texts)));
        assertEquals("update at ['0']: unknown: there is no leaf here; did you mean [0]?", e.getMessage());
        assertNotEquals(Graphs.graphDef(numbers), Graphs.graphDef(texts));
    }

    @Test
    void aListOfStaticAndDataHasTheDataAsLeavesInOrder() {
        assertEquals(
                List.of("[1]", "[3][0]"),
                paths(Arrays.asList("text", new float[1], null, List.of(2.5), Thread.State.NEW)));
    }

    @Test
    void aListInAProxyGrowsShrinksAndIsCut() {
        Pytree<Cell> proxy = Graphs.proxy(new Cell(new ArrayList<Object>(List.of(1, 2)), null));
        proxy.edit(cell -> list(cell).add(3));
        assertEquals(List.of(1, 2, 3), proxy.state().leaves());
        proxy.edit(cell -> list(cell).add(0, 0));
        assertEquals(
                List.of("[0]", "[1]", "[2]", "[3]"),
                paths(proxy.state()).stream().map(path -> path.substring(6)).toList());
        proxy.call(cell -> list(cell).remove(1));
        assertEquals(List.of(0, 2, 3), proxy.state().leaves());
        assertThrows(
                IndexOutOfBoundsException.class,
                () -> proxy.edit(cell -> list(cell).set(9, 1)));
        proxy.edit(cell -> list(cell).subList(0, 2).clear());
        assertEquals(List.of(3), proxy.state().leaves());
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Cell cell) {
        return (List<Object>) cell.value;
    }

    @Test
    void aMapInABranchGetsAndLosesEntries() {
        var map = new LinkedHashMap<String, Object>(Map.of("a", 1));
        var branch = Graphs.branch(new Cell(map, null));
        @SuppressWarnings("unchecked")
        var copy = (Map<String, Object>) branch.model().value;
        copy.put("b", 2);
        copy.remove("a");
        branch.apply();
        assertEquals(Map.of("b", 2), map);
    }

    @Test
    void fieldsComeInTheOrderInWhichTheyAreDeclared() {
        assertEquals(List.of(".value", ".next"), paths(new Cell(1, 2)));
        assertEquals(List.of(".param", ".stat", ".lora", ".plain"), paths(new Kinds(1, 2, 3, 4)));
    }

    @Test
    void nullAnEmptyListAndAnEmptyOptionalHaveNoLeavesAndAreNotTheSame() {
        var none = new Cell(null, null);
        var empty = new Cell(List.of(), null);
        var absent = new Cell(Optional.empty(), null);
        for (Cell cell : List.of(none, empty, absent)) {
            assertEquals(0, Graphs.state(cell).size());
        }
        assertNotEquals(Graphs.graphDef(none), Graphs.graphDef(empty));
        assertNotEquals(Graphs.graphDef(none), Graphs.graphDef(absent));
        assertNotEquals(Graphs.graphDef(empty), Graphs.graphDef(absent));
    }

    @Test
    void theModulesOfAGraphComeWithTheRootLast() {
        var a = new Linear(1, 1);
        var model = new Cell(List.of(Map.of("a", a), Map.of("b", new Cell(a, 2))), new Decay());
        var modules = new ArrayList<String>();
        Graphs.iterate(model, (path, object) -> {
            if (object instanceof Linear || object instanceof Cell || object instanceof Decay) {
                modules.add(path.toString());
            }
        });
        assertEquals(List.of(".value[0]['a']", ".value[1]['b']", ".next", ""), modules);
    }

    @Test
    void nestedParametersAreCountedOnce() {
        float[][] tied = new float[20][20];
        var model = List.of(new Kinds(tied, 1, null, null), new Kinds(tied, 2, new float[20][20], null));
        assertEquals(800, Graphs.state(model, Filter.kind(Param.class)).count());
    }

    @Test
    void aMethodOfAProxyAnswersEachTimeAndChangesThatProxyAlone() {
        var counter = new Counter();
        var proxy = CounterPytree.of(counter);
        assertEquals(1, proxy.increment());
        assertEquals(2, proxy.increment());
        assertEquals(0, counter.count);
        assertEquals(2, Graphs.merge(proxy.graphDef(), proxy.state()).count);
    }

    @Test
    void aNodeInAContainerOfAProxyChangesAlone() {
        var bank = new Bank();
        bank.named = new TreeMap<>(Map.of("a", new Counter(), "b", new Counter()));
        var proxy = BankPytree.of(bank);
        proxy.named().get("b").increment();
        assertEquals(0, proxy.named().get("a").count());
        assertEquals(1, proxy.named().get("b").count());
        assertEquals(1, proxy.named().get("b").data().length);
        assertNull(proxy.named().get("c"));
    }

    @Test
    void aViewOfADroppingLayerGivesTheSameEachTime() {
        var decay = new Decay();
        decay.bias[0] = 1;
        DecayPytree view = DecayPytree.of(decay).frozen();
        double[] y = {2};
        assertArrayEquals(view.at(y, 0), view.at(y, 0));
        DecayPytree kept = DecayPytree.of(view.module());
        assertTrue(kept.at(y, 0)[0] != kept.at(y, 0)[0]);
    }
}
