package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytree.Layers.Linear;
import dev.pytree.Nodes.Cell;
import dev.pytree.Nodes.Kinds;
import dev.pytree.Nodes.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class StateAlgebraTest {
    private final State kinds = Graphs.split(new Kinds(1f, 2f, 3f, 4f)).state();
    private final State other = Graphs.split(Map.of("a", 1f, "b", List.of(2f))).state();

    @Test
    void answersByPath() {
        assertEquals(2f, kinds.get(path(".stat")));
        assertEquals(Kind.BATCH_STAT, kinds.kind(path(".stat")));
        assertTrue(kinds.contains(path(".stat")));
        assertFalse(kinds.contains(path(".state")));
        assertFails(
                "get at .state: unknown: there is no leaf here; did you mean .stat?", () -> kinds.get(path(".state")));
    }

    @Test
    void describesALeaf() {
        State state = Graphs.split(new Linear(1, 2)).state();
        LeafShape kernel = state.describe(path(".kernel"));
        assertEquals(new LeafShape(float.class, List.of(2, 2), 4, 16), kernel);
        assertEquals("float[2, 2]", kernel.toString());
        assertEquals("int", state.describe(path(".calls")).toString());
        assertEquals(new LeafShape(double.class, List.of(), 1, 8), LeafShape.of(1.0));
        assertEquals(new LeafShape(boolean.class, List.of(3), 3, 3), LeafShape.of(new boolean[3]));
        assertEquals(new LeafShape(char.class, List.of(0), 0, 0), LeafShape.of(new char[0]));
        assertEquals(new LeafShape(long.class, List.of(2), 3, 24), LeafShape.of(new long[][] {null, {1, 2, 3}}));
        assertEquals(new LeafShape(short.class, List.of(2, 1), 3, 6), LeafShape.of(new short[][] {{1}, {2, 3}}));
        assertEquals(new LeafShape(String.class, List.of(), 1, 0), LeafShape.of("x"));
    }

    @Test
    void forEachGivesPathKindAndLeafInOrder() {
        var met = new ArrayList<String>();
        kinds.forEach((path, kind, leaf) -> met.add(path + " " + kind + " " + leaf));
        assertEquals(List.of(".param Param 1.0", ".stat BatchStat 2.0", ".lora Lora 3.0", ".plain Leaf 4.0"), met);
    }

    @Test
    void countsElementsAndBytes() {
        var node = new Kinds(new float[2][3], new double[4], 1, new byte[0]);
        State state = Graphs.split(List.of(node, 1L)).state();
        assertEquals(12, state.count());
        assertEquals(24 + 32 + 4 + 8, state.bytes());
        assertEquals(
                "{Param=6, BatchStat=4, Lora=1, Leaf=1}", state.countByKind().toString());
        assertEquals(
                "{Param=24, BatchStat=32, Lora=4, Leaf=8}", state.bytesByKind().toString());
    }

    @Test
    void whatWasSplitMergesInAnyOrder() {
        for (long seed = 0; seed < 200; seed++) {
            Object graph = RandomTrees.graph(seed);
            var split = Graphs.split(graph);
            State all = split.state();
            List<State> parts = new ArrayList<>(
                    all.split(Filter.type(float[].class), Filter.containsField("value"), Filter.rest()));
            Collections.reverse(parts);
            State merged = State.merge(parts.toArray(State[]::new));
            assertEquals(all, merged);
            assertEquals(all.hashCode(), merged.hashCode());
            assertEquals(all.paths(), merged.paths());
            assertSame(all.layout, merged.layout);
            assertEquals(all, parts.get(0).overlay(parts.get(1)).overlay(parts.get(2)));
            assertEquals(
                    all, Graphs.split(Graphs.merge(split.graphDef(), merged)).state());
        }
    }

    @Test
    void mergeOfNothingIsEmptyAndOfOneIsItself() {
        assertEquals(0, State.merge().size());
        assertSame(kinds, State.merge(kinds));
        assertSame(kinds, State.merge(State.merge(), kinds, kinds.filter(Filter.none())));
        assertEquals(State.merge(), kinds.filter(Filter.none()));
    }

    @Test
    void mergeRefusesDuplicates() {
        assertFails(
                """
                merge: 2 problems
                  at .param: duplicate: more than one state has this leaf
                  at .plain: duplicate: more than one state has this leaf""",
                () -> State.merge(
                        kinds, kinds.filter(Filter.at(path(".param"))), kinds.filter(Filter.kind(Kind.NONE))));
        assertFails(
                "merge at ['a']: duplicate: more than one state has this leaf",
                () -> State.merge(other, kinds, Graphs.split(Map.of("a", 1f)).state()));
    }

    @Test
    void statesOfDifferentGraphsCombineByPath() {
        State more = Graphs.split(Map.of("b", Arrays.asList(null, 9f))).state();
        State all = State.merge(other, kinds, more);
        assertPaths(all, "['a']", "['b'][0]", "['b'][1]", ".param", ".stat", ".lora", ".plain");
        assertEquals(9f, all.get(path("['b'][1]")));
        assertEquals(Kind.BATCH_STAT, all.kind(path(".stat")));
        assertPaths(all.filter(Filter.glob("*[*]")), "['b'][0]", "['b'][1]");
        assertEquals(kinds, all.filter(Filter.glob(".*").and(Filter.not(Filter.glob("[*]")))));
        assertEquals(all, State.merge(more, kinds, other));
        assertEquals(all.hashCode(), State.merge(more, kinds, other).hashCode());
        assertEquals(kinds, all.intersect(kinds));
        var back = Graphs.split(new Kinds(0f, 0f, 0f, 0f)).graphDef();
        assertEquals(
                new Kinds(1f, 2f, 3f, 4f), Graphs.merge(back, all.minus(other).minus(more)));
        assertEquals(all.add(all), State.merge(more, kinds, other).scale(2));
    }

    @Test
    void aLeafMayStandAboveOthersInACombinedState() {
        State leaf = Graphs.split(Map.of("b", 7f)).state();
        State both = State.merge(other, leaf);
        assertPaths(both, "['a']", "['b']", "['b'][0]");
        assertEquals(7f, both.get(path("['b']")));
        assertEquals(2f, both.get(path("['b'][0]")));
        assertEquals(other, both.minus(leaf));
        assertFails(
                "toNested at ['b']: a leaf is here and other leaves are below it; a map has one or the other",
                both::toNested);
        State root = State.merge(Graphs.split(5f).state(), other);
        assertPaths(root, "", "['a']", "['b'][0]");
        assertFails("toNested at the root: the leaf has no key; a map is made of keys", root::toNested);
    }

    @Test
    void inAnOverlayTheLaterLeafWins() {
        State changed = kinds.filter(Filter.kind(Param.class)).map(leaf -> 9f);
        State all = kinds.overlay(changed);
        assertSame(kinds.layout, all.layout);
        assertEquals(List.of(9f, 2f, 9f, 4f), all.leaves());
        assertEquals(List.of(1f, 2f, 3f, 4f), kinds.leaves());
        assertEquals(kinds, changed.overlay(kinds));
        State foreign = Graphs.split(new Cell(1f, null)).state();
        assertPaths(kinds.overlay(foreign), ".param", ".stat", ".lora", ".plain", ".value");
    }

    @Test
    void anOverlayTakesTheKindToo() {
        var paths = new PathTrie();
        paths.put(path(".stat"), new LeafSpec(Kind.PARAM, float.class));
        State param = new State(paths.combined().structure().layout(), new Object[] {9f});
        assertNotEquals(kinds.filter(Filter.at(path(".stat"))).map(leaf -> 9f), param);
        State all = kinds.overlay(param);
        assertEquals(List.of(1f, 9f, 3f, 4f), all.leaves());
        assertEquals(Kind.PARAM, all.kind(path(".stat")));
        assertEquals(Kind.BATCH_STAT, param.overlay(kinds).kind(path(".stat")));
    }

    @Test
    void minusAndIntersectPartAState() {
        State some = kinds.filter(Filter.kind(Param.class));
        assertPaths(kinds.minus(some), ".stat", ".plain");
        assertPaths(kinds.intersect(some.scale(2)), ".param", ".lora");
        assertEquals(some, kinds.intersect(some.scale(2)));
        assertSame(kinds, kinds.minus(other));
        assertSame(kinds, kinds.intersect(kinds.scale(2)));
        assertEquals(kinds, State.merge(kinds.minus(some), kinds.intersect(some)));
        assertEquals(0, kinds.minus(kinds).size());
    }

    @Test
    void statesOfTwoSplitsOfOneModelAreEqual() {
        State again = Graphs.split(new Kinds(1f, 2f, 3f, 4f)).state();
        assertEquals(kinds, again);
        assertEquals(kinds.hashCode(), again.hashCode());
        assertEquals(kinds.hashCode(), again.map(leaf -> 7).hashCode());
        assertNotEquals(kinds, again.map(leaf -> 7));
        assertNotEquals(kinds, again.filter(Filter.kind(Param.class)));
        assertNotEquals(
                Graphs.split(List.of(0f)).state(), Graphs.split(List.of(-0f)).state());
        assertEquals(
                Graphs.split(List.of(Float.NaN)).state(),
                Graphs.split(List.of(Float.NaN)).state());
        assertNotEquals(
                Graphs.split(List.of(1f)).state(), Graphs.split(List.of(1.0)).state());
        assertNotEquals(
                Graphs.split(new Kinds(1f, null, null, null)).state(),
                Graphs.split(new Kinds(null, 1f, null, null)).state());
    }

    @Test
    void printsALineALeaf() {
        assertEquals("""
                State
                  .kernel Param float[2, 2]
                  .bias Param float[1]
                  .calls BatchStat 0""", Graphs.split(new Linear(1, 2)).state().toString());
    }

    @Test
    void zipGoesByPath() {
        State swapped = State.merge(kinds.filter(Filter.kind(BatchStat.class)), other.filter(Filter.none()));
        State sum = kinds.minus(swapped).zip(kinds.minus(swapped).scale(2), (a, b) -> (float) a + (float) b);
        assertEquals(List.of(3f, 9f, 12f), sum.leaves());
        assertEquals(
                List.of("1.02.03.0", "2.04.06.0", "3.06.09.0", "4.08.012.0"),
                kinds.zip(kinds.scale(2), kinds.scale(3), (a, b, c) -> "" + a + b + c)
                        .leaves());
        State left = State.merge(kinds, other);
        State right = State.merge(other, kinds);
        assertNotEquals(left.paths(), right.paths());
        assertEquals(left.scale(2), left.add(right));
        assertEquals(left.paths(), left.add(right).paths());
    }

    @Test
    void zipTellsEveryPathThatIsNotInBoth() {
        assertFails(
                """
                zip: 2 problems
                  at .plain: the second state has no such leaf
                  at .stat: the first state has no such leaf""",
                () -> kinds.filter(Filter.not(Filter.kind(BatchStat.class)))
                        .zip(kinds.filter(Filter.not(Filter.kind(Kind.NONE))), (a, b) -> a));
        assertFails(
                "zip at .plain: the third state has no such leaf",
                () -> kinds.zip(kinds, kinds.filter(Filter.not(Filter.kind(Kind.NONE))), (a, b, c) -> a));
    }

    @Test
    void anExceptionOfAnyFunctionIsToldWhereAndChangesNothing() {
        for (int k = 0; k < kinds.size(); k++) {
            String bad = "at " + kinds.paths().get(k);
            var left = new int[1];
            List<Executable> calls = List.of(
                    () -> kinds.map(leaf -> count(left, leaf)),
                    () -> kinds.mapWithPath((path, leaf) -> count(left, leaf)),
                    () -> kinds.zip(kinds, (a, b) -> count(left, a)),
                    () -> kinds.zip(kinds, kinds, (a, b, c) -> count(left, a)),
                    () -> kinds.mapNumbers(a -> count(left, a)),
                    () -> kinds.zipNumbers(kinds, (a, b) -> count(left, a)),
                    () -> kinds.zipNumbers(kinds, kinds, (a, b, c) -> count(left, a)),
                    () -> kinds.reduce(0, (sum, leaf) -> count(left, sum)),
                    () -> kinds.forEach((path, kind, leaf) -> count(left, leaf)),
                    () -> kinds.filter(Filter.where((path, leaf) -> count(left, true))),
                    () -> kinds.split(Filter.where((path, leaf) -> count(left, true)), Filter.rest()));
            for (Executable call : calls) {
                left[0] = k;
                var e = assertThrows(UnsupportedOperationException.class, call);
                assertEquals(bad, e.getSuppressed()[0].getMessage());
                assertEquals(List.of(1f, 2f, 3f, 4f), kinds.leaves());
            }
        }
    }

    private static <A> A count(int[] left, A result) {
        if (left[0]-- == 0) {
            throw new UnsupportedOperationException();
        }
        return result;
    }

    @Test
    void mapMayChangeTypesButGivesNoNull() {
        assertEquals(
                List.of("1.0", "2.0", "3.0", "4.0"), kinds.map(Object::toString).leaves());
        assertFails("map at .param: the function returned null; a leaf is never null", () -> kinds.map(leaf -> null));
    }

    @Test
    void nestedMapsKeepKeysApart() {
        var numbers = new HashMap<Integer, Object>(Map.of(1, 1f, 2, 2f));
        var texts = new HashMap<String, Object>(Map.of("1", 3f, "kernel", 4f));
        State state = Graphs.split(new Pair(List.of(numbers, texts), Map.of(1L, new Cell(5f, null))))
                .state();
        Map<Key, Object> nested = state.toNested();
        assertEquals(
                "{.first={[0]={[1]=1.0, [2]=2.0}, [1]={['1']=3.0, ['kernel']=4.0}}, .second={[1L]={.value=5.0}}}",
                nested.toString());
        assertEquals(state, State.fromNested(nested, state));
        assertThrows(UnsupportedOperationException.class, nested::clear);
        assertThrows(
                UnsupportedOperationException.class, () -> ((Map<?, ?>) nested.get(new Key.Name("first"))).clear());
        assertEquals(Map.of(), State.merge().toNested());
        assertEquals(State.merge(), State.fromNested(Map.of(), State.merge()));
    }

    @Test
    void everyStateComesBackFromItsNestedMap() {
        for (long seed = 0; seed < 300; seed++) {
            State state = Graphs.split(RandomTrees.graph(seed)).state();
            assertEquals(state, State.fromNested(state.toNested(), state));
        }
    }

    @Test
    void aDeepStateNests() {
        Object chain = null;
        for (int i = 0; i < 3000; i++) {
            chain = new Cell((float) i, chain);
        }
        State state = Graphs.split(chain).state();
        assertEquals(state, State.fromNested(state.toNested(), state));
        assertEquals(state, State.merge(state, other).minus(other));
        assertEquals(
                1, state.filter(Filter.glob(".next".repeat(2000) + ".value")).size());
    }

    @Test
    void aNestedMapThatDoesNotFitIsToldWhole() {
        Map<Object, Object> map = new LinkedHashMap<>();
        map.put(new Key.Name("param"), 1f);
        map.put(new Key.Name("stats"), 2f);
        map.put(new Key.Name("lora"), null);
        map.put("plain", 4f);
        assertFails("""
                fromNested: 5 problems
                  at .stats: unknown: there is no leaf here; did you mean .stat?
                  at .lora: found null; a leaf is never null
                  at the root: expected keys of type Key, found String plain; a field is new Key.Name("kernel"), a position or map key is Key.ofMapKey(2)
                  at .stat: missing: the map has no leaf here
                  at .plain: missing: the map has no leaf here""", () -> State.fromNested(map, kinds));
        assertFails(
                """
                fromNested: 3 problems
                  at ['a']['x']: unknown: there is no leaf here
                  at ['a']: missing: the map has no leaf here
                  at ['b'][0]: missing: the map has no leaf here""",
                () -> State.fromNested(
                        Map.of(new Key.Text("a"), Map.of(new Key.Text("x"), 1f), new Key.Text("b"), Map.of()), other));
        State integers = Graphs.split(Map.of(1, 1f)).state();
        assertFails("""
                fromNested: 2 problems
                  at ['1']: unknown: there is no leaf here; did you mean [1]?
                  at [1]: missing: the map has no leaf here""", () -> State.fromNested(Map.of(new Key.Text("1"), 1f), integers));
    }

    private static void assertFails(String message, Executable call) {
        assertEquals(message, assertThrows(PytreeException.class, call).getMessage());
    }

    private static void assertPaths(State state, String... paths) {
        assertEquals(
                List.of(paths), state.paths().stream().map(KeyPath::toString).toList());
    }

    private static KeyPath path(String text) {
        return KeyPath.parse(text);
    }
}
