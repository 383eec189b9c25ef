package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytree.Layers.Linear;
import dev.pytree.Layers.Scaled;
import dev.pytree.Nodes.Cell;
import dev.pytree.Nodes.Kinds;
import dev.pytree.Nodes.Pair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FilterTest {
    private static final Kind LORA = Kind.of("demo.Lora");
    private final State kinds = Graphs.split(new Kinds(1f, 2f, 3f, 4f)).state();
    private final State scaled = Graphs.split(scaled()).state();

    private static Scaled scaled() {
        var inner = new Linear(1, 2);
        inner.blocks.add(new Linear(2, 2));
        inner.blocks.add(new Linear(3, 2));
        return new Scaled(0.5, inner, Map.of("en", new float[] {1}, "a.b", new float[] {2}));
    }

    @Test
    void aKindTakesItsSubKinds() {
        assertPaths(kinds.filter(Filter.kind(Param.class)), ".param", ".lora");
        assertPaths(kinds.filter(Filter.kind(LORA)), ".lora");
        assertPaths(kinds.filter(Filter.kind(Kind.NONE)), ".plain");
    }

    @Test
    void aTypeTakesTheLeavesThatAreOfItNow() {
        assertPaths(scaled.filter(Filter.type(double.class)), ".scale");
        assertPaths(
                scaled.filter(Filter.type(Number.class)),
                ".scale",
                ".inner.calls",
                ".inner.blocks[0].calls",
                ".inner.blocks[1].calls");
        State doubles = kinds.mapWithPath((path, leaf) -> path.equals(path(".stat")) ? (Object) new int[1] : leaf);
        assertPaths(doubles.filter(Filter.type(int[].class)), ".stat");
        assertPaths(doubles.filter(Filter.type(float.class)), ".param", ".lora", ".plain");
    }

    @Test
    void aRememberedTypeFilterLooksAtTheLeavesOfEachState() {
        Filter ints = Filter.type(int.class);
        assertPaths(kinds.filter(ints));
        assertPaths(kinds.map(leaf -> 1).filter(ints), ".param", ".stat", ".lora", ".plain");
        assertPaths(kinds.filter(ints));
    }

    @Test
    void pathsAreExactOrBelowOrContainAKey() {
        assertPaths(scaled.filter(Filter.at(path(".inner.bias"))), ".inner.bias");
        assertPaths(scaled.filter(Filter.at(path(".inner"))));
        assertPaths(scaled.filter(Filter.under(path(".heads"))), ".heads['a.b']", ".heads['en']");
        assertPaths(scaled.filter(Filter.under(path(".inner.bias"))), ".inner.bias");
        assertSame(scaled, scaled.filter(Filter.under(KeyPath.ROOT)));
        assertPaths(
                scaled.filter(Filter.containsField("bias")),
                ".inner.bias",
                ".inner.blocks[0].bias",
                ".inner.blocks[1].bias");
        assertPaths(
                scaled.filter(Filter.containsEntry(1)),
                ".inner.blocks[1].kernel",
                ".inner.blocks[1].bias",
                ".inner.blocks[1].calls");
        assertPaths(scaled.filter(Filter.containsEntry("en")), ".heads['en']");
        assertPaths(scaled.filter(Filter.containsField("en")));
        assertPaths(scaled.filter(Filter.contains(new Key.Number(1))));
    }

    @Test
    void globsStandForKeys() {
        assertPaths(
                scaled.filter(Filter.glob(".inner.blocks[*].kernel")),
                ".inner.blocks[0].kernel",
                ".inner.blocks[1].kernel");
        assertPaths(
                scaled.filter(Filter.glob("**.bias")), ".inner.bias", ".inner.blocks[0].bias", ".inner.blocks[1].bias");
        assertPaths(scaled.filter(Filter.glob(".*.bias")), ".inner.bias");
        assertPaths(scaled.filter(Filter.glob("*['en']")), ".heads['en']");
        assertPaths(scaled.filter(Filter.glob(".heads.*")), ".heads['a.b']", ".heads['en']");
        assertPaths(scaled.filter(Filter.glob(".inner[*]")));
        assertPaths(
                scaled.filter(Filter.glob(".inner.**[1].**")),
                ".inner.blocks[1].kernel",
                ".inner.blocks[1].bias",
                ".inner.blocks[1].calls");
        assertPaths(scaled.filter(Filter.glob(".scale.**")), ".scale");
        assertSame(scaled, scaled.filter(Filter.glob("**")));
        assertPaths(scaled.filter(Filter.glob("")));
        assertPaths(scaled.filter(Filter.glob(".heads['*']")));
    }

    @Test
    void aRootThatIsALeafHasTheEmptyPath() {
        State root = Graphs.split(new float[] {1}).state();
        assertSame(root, root.filter(Filter.at(KeyPath.ROOT)));
        assertSame(root, root.filter(Filter.glob("**")));
        assertEquals(0, root.filter(Filter.glob("*")).size());
    }

    @Test
    void badGlobsSayWhere() {
        assertGlob(
                ".back*",
                "no pattern: \".back*\" has '*' at position 5, expected '['; patterns look like"
                        + " .layers[*].kernel or **.bias, and a star stands for whole keys");
        assertGlob(
                "bias",
                "no pattern: \"bias\" has 'b' at position 0, expected '['; patterns look like"
                        + " .layers[*].kernel or **.bias, and a star stands for whole keys");
        assertGlob(
                ".a[**]",
                "no pattern: \".a[**]\" has '*' at position 3, expected a name; patterns look like"
                        + " .layers[*].kernel or **.bias, and a star stands for whole keys");
        assertGlob(
                "*".concat(".*".repeat(63)),
                "the pattern has 64 steps from its first star on, and at most 63 are supported; say more with **");
    }

    @Test
    void filtersCombine() {
        Filter kernels = Filter.containsField("kernel");
        Filter first = Filter.containsEntry(0);
        assertPaths(scaled.filter(kernels.and(first)), ".inner.blocks[0].kernel");
        assertPaths(scaled.filter(kernels.and(Filter.not(first))), ".inner.kernel", ".inner.blocks[1].kernel");
        assertPaths(
                scaled.filter(Filter.at(path(".scale")).or(kernels.and(first))), ".scale", ".inner.blocks[0].kernel");
        assertEquals(0, scaled.filter(Filter.none()).size());
        assertSame(scaled, scaled.filter(Filter.not(Filter.none())));
    }

    @Test
    void aFunctionIsAskedOnceForEachLeafThatIsLeft() {
        var asked = new ArrayList<String>();
        List<State> states = kinds.split(
                Filter.kind(Param.class),
                Filter.where((path, leaf) -> asked.add(path + " " + leaf) && leaf.equals(2f)),
                Filter.rest());
        assertEquals(List.of(".stat 2.0", ".plain 4.0"), asked);
        assertPaths(states.get(1), ".stat");
        assertPaths(states.get(2), ".plain");
    }

    @Test
    void aFunctionThatThrowsIsToldWhere() {
        for (int k = 0; k < kinds.size(); k++) {
            KeyPath bad = kinds.paths().get(k);
            var thrown = new IllegalStateException("no");
            var e = assertThrows(
                    IllegalStateException.class,
                    () -> kinds.filter(Filter.where((path, leaf) -> {
                        if (path.equals(bad)) {
                            throw thrown;
                        }
                        return true;
                    })));
            assertSame(thrown, e);
            assertEquals("at " + bad, e.getSuppressed()[0].getMessage());
        }
    }

    @Test
    void functionsAreNotRemembered() {
        boolean[] answer = {true};
        Filter changing = Filter.where((path, leaf) -> answer[0]);
        assertEquals(4, kinds.filter(changing).size());
        answer[0] = false;
        assertEquals(0, kinds.filter(changing).size());
        assertEquals(
                0,
                kinds.filter(Filter.not(Filter.kind(Kind.NONE)).and(changing)).size());
        answer[0] = true;
        assertEquals(
                3,
                kinds.filter(Filter.not(Filter.kind(Kind.NONE)).and(changing)).size());
    }

    @Test
    void theFirstMatchWins() {
        List<State> states =
                kinds.split(Filter.kind(LORA), Filter.kind(Param.class), Filter.containsField("lora"), Filter.rest());
        assertPaths(states.get(0), ".lora");
        assertPaths(states.get(1), ".param");
        assertPaths(states.get(2));
        assertPaths(states.get(3), ".stat", ".plain");
    }

    @Test
    void noFilterBeforeTheRestLeavesAllToIt() {
        List<State> states = kinds.split(Filter.none(), Filter.none(), Filter.rest());
        assertEquals(0, states.get(0).size());
        assertSame(kinds, states.get(2));
    }

    @Test
    void stateAndPopLeaveOutWhatNoFilterTakes() {
        var graph = new Cell(1f, 2.0);
        Filter all = Filter.not(Filter.none());
        assertEquals(Graphs.split(graph).state(), Graphs.state(graph, all));
        assertEquals(
                1,
                Graphs.state(graph, Filter.type(float.class), Filter.containsField("x"))
                        .get(0)
                        .size());
        assertEquals(
                List.of(0, 2),
                Graphs.state(graph, Filter.none(), all).stream()
                        .map(State::size)
                        .toList());
        assertThrows(IllegalArgumentException.class, () -> Graphs.pop(graph, all, Filter.rest()));
    }

    @Test
    void leftoversAreListed() {
        var e = assertThrows(PytreeException.class, () -> kinds.split(Filter.kind(Param.class)));
        assertEquals("""
                split: 2 problems
                  at .stat: no filter takes this leaf (BatchStat Float); end the filters with Filter.rest()
                  at .plain: no filter takes this leaf (Float); end the filters with Filter.rest()""", e.getMessage());
        assertThrows(PytreeException.class, () -> kinds.split(Filter.kind(Param.class)));
        assertThrows(PytreeException.class, () -> kinds.split());
        assertEquals(List.of(), State.merge().split());
    }

    @Test
    void filtersThatCanTakeNothingAreNamedWithBothPositions() {
        assertUnreachable(
                "filter 1, kind(Param), can never take a leaf: filter 0, rest(), comes first and takes all of it;"
                        + " rest() comes last",
                Filter.rest(),
                Filter.kind(Param.class));
        assertUnreachable(
                "filter 2, kind(Param), can never take a leaf: filter 0, kind(Param), comes first and takes all of it;"
                        + " drop one of the two",
                Filter.kind(Param.class),
                Filter.kind(BatchStat.class),
                Filter.kind(Kind.PARAM),
                Filter.rest());
        assertUnreachable(
                "filter 1, kind(Lora), can never take a leaf: filter 0, kind(Param), comes first and takes all of it;"
                        + " put the narrower filter first",
                Filter.kind(Param.class),
                Filter.kind(LORA),
                Filter.rest());
        assertUnreachable("""
                filter 1, at(.a.b), can never take a leaf: filter 0, under(.a), comes first and takes all of it; put the narrower filter first
                filter 3, rest(), can never take a leaf: filter 2, rest(), comes first and takes all of it; drop one of the two""", Filter.under(path(".a")), Filter.at(path(".a.b")), Filter.rest(), Filter.rest());
    }

    @Test
    void coverageSeesThroughCombinations() {
        Filter param = Filter.kind(Param.class);
        Filter stat = Filter.kind(BatchStat.class);
        Filter bias = Filter.containsField("bias");
        assertCovered(param.or(stat), stat);
        assertCovered(param, param.and(bias));
        assertCovered(param.or(stat), stat.and(bias));
        assertCovered(param.or(bias), bias.or(Filter.kind(LORA)));
        assertCovered(Filter.not(param.and(bias)), Filter.not(param));
        assertCovered(bias, Filter.at(path(".layers[0].bias")));
        assertCovered(Filter.under(path(".layers")), Filter.under(path(".layers[0]")));
        assertCovered(Filter.type(Number.class), Filter.type(double.class));
        assertCovered(Filter.not(Filter.none()), bias);
        assertReachable(param.and(bias), param);
        assertReachable(param, param.or(bias));
        assertReachable(Filter.at(path(".a")), Filter.under(path(".a")));
        assertReachable(Filter.kind(LORA), param);
        assertReachable(Filter.type(double.class), Filter.type(Number.class));
        assertReachable(Filter.not(param), Filter.not(param.and(bias)));
    }

    @Test
    void aTiedLeafIsTakenByEachOfItsPaths() {
        float[] tied = {1};
        State state = Graphs.split(new Pair(Map.of("embedding", tied), List.of(tied, 2f)))
                .state();
        assertPaths(state, ".first['embedding']", ".second[1]");
        for (Filter filter : List.of(
                Filter.at(path(".second[0]")),
                Filter.containsEntry(0),
                Filter.under(path(".second[0]")),
                Filter.glob("*[0]"),
                Filter.not(Filter.at(path(".second[1]"))))) {
            assertPaths(state.filter(filter), ".first['embedding']");
        }
        assertSame(state, state.filter(Filter.under(path(".second"))));
    }

    @Test
    void theLeavesOfASharedNodeAreTakenByItsOtherPath() {
        var shared = new Cell(1f, null);
        State state = Graphs.split(new Pair(List.of(shared), Variable.of(new Cell(shared, 3f))))
                .state();
        assertPaths(state, ".first[0].value", ".second.next");
        assertPaths(state.filter(Filter.at(path(".second.value.value"))), ".first[0].value");
        assertSame(state, state.filter(Filter.containsField("second")));
    }

    @Test
    void aCycleGivesAPathForEachRound() {
        var cell = new Cell(1f, null);
        cell.next = Variable.of(cell);
        State state = Graphs.split(new Pair(cell, 2f)).state();
        for (String text : List.of(".first.next.value", ".first" + ".next".repeat(1000) + ".value")) {
            assertPaths(state.filter(Filter.at(path(text))), ".first.value");
        }
        assertPaths(state.filter(Filter.glob(".*.*.*.value")), ".first.value");
        assertPaths(state.filter(Filter.containsField("next")), ".first.value");
        assertPaths(state.filter(Filter.not(Filter.containsField("next"))), ".second");
        assertEquals(0, state.filter(Filter.at(path(".first.next"))).size());
    }

    @Test
    void aSharedVariableAddsNoKey() {
        var variable = Variable.<Object>of(1f);
        var pair = new Pair(new Cell(variable, 2f), variable);
        State state = Graphs.split(pair).state();
        assertPaths(state.filter(Filter.at(path(".second"))), ".first.value");
    }

    @Test
    void filtersByPathAgreeWithAllPathsOfTheTree() {
        int tied = 0;
        for (long seed = 0; seed < 300; seed++) {
            Object dag = RandomTrees.dag(seed);
            State state = Graphs.split(dag).state();
            Tree<Object, Object> tree = Trees.flatten(dag);
            Map<KeyPath, KeyPath> canonical = new LinkedHashMap<>();
            for (KeyPath path : tree.paths()) {
                State one = state.filter(Filter.at(path));
                assertEquals(1, one.size());
                assertEquals(tree.get(path), one.leaves().get(0));
                canonical.put(path, one.paths().get(0));
            }
            tied += canonical.size() - state.size();
            for (KeyPath path : tree.paths()) {
                List<Key> keys = path.keys();
                for (int i = 0; i < keys.size(); i++) {
                    KeyPath prefix = KeyPath.of(keys.subList(0, i));
                    assertTaken(canonical, state, Filter.under(prefix), p -> p.startsWith(prefix));
                    Key key = keys.get(i);
                    assertTaken(
                            canonical,
                            state,
                            Filter.contains(key),
                            p -> p.keys().contains(key));
                    assertTaken(
                            canonical,
                            state,
                            Filter.glob("**" + key),
                            p -> p.keys().get(p.size() - 1).equals(key));
                    int position = i;
                    assertTaken(
                            canonical,
                            state,
                            Filter.glob(prefix + ".*.**"),
                            p -> p.startsWith(prefix) && p.size() > position);
                    assertTaken(
                            canonical,
                            state,
                            Filter.glob(prefix + "[*]"),
                            p -> p.startsWith(prefix)
                                    && p.size() == position + 1
                                    && !(p.keys().get(position) instanceof Key.Name));
                }
            }
        }
        assertTrue(tied > 100, "ties: " + tied);
    }

    @Test
    void splittingAGraphWithCyclesAndMergingGivesItBack() {
        for (long seed = 0; seed < 200; seed++) {
            Object graph = RandomTrees.graph(seed);
            State all = Graphs.split(graph).state();
            Filter filter = Filter.containsField("next").and(Filter.not(Filter.type(float[].class)));
            assertEquals(all, State.merge(all.filter(filter), all.filter(Filter.not(filter))));
            var split = Graphs.split(graph, filter, Filter.glob("**[*].**"), Filter.rest());
            Object merged = Graphs.merge(split.graphDef(), split.state(2), split.state(0), split.state(1));
            assertEquals(split.graphDef(), Graphs.split(merged).graphDef());
            assertEquals(all, Graphs.split(merged).state());
        }
    }

    @Test
    void filtersAreValues() {
        for (int i = 0; i < filters().size(); i++) {
            for (int j = 0; j < filters().size(); j++) {
                Filter a = filters().get(i);
                Filter b = filters().get(j);
                if (i == j) {
                    assertEquals(a, b);
                    assertEquals(a.hashCode(), b.hashCode());
                } else {
                    assertNotEquals(a, b);
                }
            }
        }
        assertEquals(Filter.glob("**.bias"), Filter.glob(".**.bias"));
    }

    @Test
    void filtersPrintAsTheyAreWritten() {
        assertEquals(
                List.of(
                        "kind(Param)",
                        "type(float[][])",
                        "type(Integer)",
                        "at(.a[0])",
                        "under(.a[0])",
                        "contains(.a)",
                        "contains(['a'])",
                        "contains([2])",
                        "glob(**.bias)",
                        "glob(*[*].**.a)",
                        "not(kind(Param))",
                        "kind(Param).and(contains(.a)).and(rest())",
                        "kind(Param).or(contains(.a)).and(rest())",
                        "kind(Param).or(contains(.a).and(rest()))",
                        "none()",
                        "rest()"),
                filters().stream().map(Filter::toString).toList());
        assertEquals("where(a function)", Filter.where((path, leaf) -> true).toString());
    }

    private static List<Filter> filters() {
        Filter param = Filter.kind(Param.class);
        Filter a = Filter.containsField("a");
        return List.of(
                param,
                Filter.type(float[][].class),
                Filter.type(int.class),
                Filter.at(path(".a[0]")),
                Filter.under(path(".a[0]")),
                a,
                Filter.containsEntry("a"),
                Filter.containsEntry(2),
                Filter.glob("**.bias"),
                Filter.glob("*[*].**.a"),
                Filter.not(param),
                param.and(a).and(Filter.rest()),
                param.or(a).and(Filter.rest()),
                param.or(a.and(Filter.rest())),
                Filter.none(),
                Filter.rest());
    }

    @Test
    void equalFiltersShareWhatWasFoundOnce() {
        State first = scaled.filter(Filter.glob("**.bias"));
        State second = scaled.map(leaf -> leaf).filter(Filter.glob("**.bias"));
        assertSame(first.layout, second.layout);
        for (int i = 0; i < 20; i++) {
            scaled.filter(Filter.containsEntry(i));
        }
        assertEquals(8, scaled.layout.structure.plans().size());
        assertEquals(first, scaled.filter(Filter.glob("**.bias")));
    }

    @Test
    void manyThreadsMayFilterOneState() {
        List<State> expected = IntStream.range(0, 20)
                .mapToObj(i -> scaled.filter(entryOrBias(i)))
                .toList();
        IntStream.range(0, 5000).parallel().forEach(i -> {
            assertEquals(expected.get(i % 20), scaled.filter(entryOrBias(i % 20)));
            assertTrue(scaled.layout.structure.plans().size() <= 8);
        });
    }

    private static Filter entryOrBias(int i) {
        return i % 2 == 0
                ? Filter.containsEntry(i / 2)
                : Filter.containsField("bias").and(Filter.not(Filter.containsEntry(i / 2)));
    }

    private static void assertTaken(
            Map<KeyPath, KeyPath> canonical, State state, Filter filter, Predicate<KeyPath> expected) {
        var taken = new HashSet<KeyPath>();
        canonical.forEach((path, first) -> {
            if (expected.test(path)) {
                taken.add(first);
            }
        });
        assertEquals(taken, new HashSet<>(state.filter(filter).paths()), filter::toString);
    }

    private static void assertCovered(Filter first, Filter second) {
        State state = Graphs.split(new Kinds(1f, 2f, 3f, 4f)).state();
        assertThrows(IllegalArgumentException.class, () -> state.split(first, second, Filter.rest()));
    }

    private static void assertReachable(Filter first, Filter second) {
        State state = Graphs.split(new Kinds(1f, 2f, 3f, 4f)).state();
        assertEquals(3, state.split(first, second, Filter.rest()).size());
    }

    private void assertUnreachable(String message, Filter... filters) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> kinds.split(filters))
                        .getMessage());
    }

    private static void assertGlob(String pattern, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> Filter.glob(pattern))
                        .getMessage());
    }

    private static void assertPaths(State state, String... paths) {
        assertEquals(
                List.of(paths), state.paths().stream().map(KeyPath::toString).toList());
    }

    private static KeyPath path(String text) {
        return KeyPath.parse(text);
    }
}
