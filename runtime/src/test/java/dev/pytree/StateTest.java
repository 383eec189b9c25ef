package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.pytree.Nodes.Kinds;
import dev.pytree.Nodes.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StateTest {
    private final float[] weights = {1, 2};
    private final State state = Graphs.split(new Kinds(weights, new double[][] {{3}, {4, 5}}, 6f, 7.0))
            .state();

    @Test
    void isAddressedByPath() {
        assertEquals(4, state.size());
        assertSame(weights, state.get(KeyPath.parse(".param")));
        assertEquals(Kind.BATCH_STAT, state.kind(KeyPath.parse(".stat")));
        assertEquals(
                ".param .stat .lora .plain",
                String.join(" ", state.paths().stream().map(KeyPath::toString).toList()));
        var e = assertThrows(PytreeException.class, () -> state.get(KeyPath.parse(".parma")));
        assertEquals("get at .parma: unknown: there is no leaf here; did you mean .param?", e.getMessage());
    }

    @Test
    void filtersByKindAndSubKind() {
        assertEquals(2, state.filter(Filter.kind(Kind.PARAM)).size());
        assertEquals(2, state.filter(Filter.kind(Param.class)).size());
        assertEquals(1, state.filter(Filter.kind(Nodes.LORA)).size());
        assertEquals(1, state.filter(Filter.kind(Kind.NONE)).size());
        assertEquals(0, state.filter(Filter.kind(Kind.CACHE)).size());
        assertEquals(4, state.filter(Filter.rest()).size());
    }

    @Test
    void filtersAreValues() {
        assertEquals(Filter.kind(Kind.PARAM), Filter.kind(Param.class));
        assertEquals(
                Filter.kind(Kind.PARAM).hashCode(), Filter.kind(Param.class).hashCode());
        assertEquals("kind(Param)", Filter.kind(Kind.PARAM).toString());
        assertEquals("rest()", Filter.rest().toString());
    }

    @Test
    void theFirstFilterThatMatchesTakesALeaf() {
        List<State> states = state.split(Filter.kind(Nodes.LORA), Filter.kind(Kind.PARAM), Filter.rest());
        assertEquals(List.of(1, 1, 2), states.stream().map(State::size).toList());
    }

    @Test
    void leavesThatNoFilterTakesAreTold() {
        var e = assertThrows(PytreeException.class, () -> state.split(Filter.kind(Kind.PARAM)));
        assertEquals("""
                split: 2 problems
                  at .stat: no filter takes this leaf (BatchStat double[][]); end the filters with Filter.rest()
                  at .plain: no filter takes this leaf (Double); end the filters with Filter.rest()""", e.getMessage());
    }

    @Test
    void theRestComesLast() {
        var e = assertThrows(IllegalArgumentException.class, () -> state.split(Filter.rest(), Filter.kind(Kind.PARAM)));
        assertEquals(
                "filter 1, kind(Param), can never take a leaf: filter 0, rest(), comes first and takes all of it; rest() comes last",
                e.getMessage());
    }

    @Test
    void addsNumberByNumber() {
        State sum = state.add(state.scale(10));
        assertArrayEquals(new float[] {11, 22}, (float[]) sum.get(KeyPath.parse(".param")));
        assertArrayEquals(new double[][] {{33}, {44, 55}}, (double[][]) sum.get(KeyPath.parse(".stat")));
        assertEquals(66f, sum.get(KeyPath.parse(".lora")));
        assertEquals(77.0, sum.get(KeyPath.parse(".plain")));
        assertArrayEquals(new float[] {1, 2}, weights);
    }

    @Test
    void arithmeticIsThatOfVectors() {
        State two = state.scale(2);
        assertEquals(state, two.subtract(state));
        assertEquals(state.scale(7), state.axpy(3, two));
        assertEquals(state.scale(1.5), state.lerp(two, 0.5));
        assertEquals(state.zerosLike(), state.scale(0));
        assertEquals(1 + 4 + 9 + 16 + 25 + 36 + 49, state.dot(state));
        assertEquals(Math.sqrt(140), state.norm());
        assertEquals(7, state.count());
        assertEquals(0, state.filter(Filter.kind(Kind.CACHE)).norm());
    }

    @Test
    void arithmeticTellsEveryLeafThatHasNone() {
        State other = Graphs.split(List.of(1, new int[] {1}, new float[][] {null}, 1.0))
                .state();
        String message = """
                arithmetic: 3 problems
                  at [0]: expected float or double numbers, found a leaf of type Integer; filter the State by kind first
                  at [1]: expected float or double numbers, found a leaf of type int[]; filter the State by kind first
                  at [2]: row 0 of the array is null; arithmetic needs every row""";
        assertEquals(
                message,
                assertThrows(PytreeException.class, () -> other.scale(2)).getMessage());
        assertEquals(
                message,
                assertThrows(PytreeException.class, () -> other.add(other)).getMessage());
        assertEquals(message, assertThrows(PytreeException.class, other::norm).getMessage());
    }

    @Test
    void arithmeticTellsEveryShapeThatDiffers() {
        State a = Graphs.split(List.of(new float[2], new double[][] {{1}, {2}}, 1.0, 1.0))
                .state();
        State b = Graphs.split(List.of(new float[3], new double[][] {{1}, {2, 3}}, 1f, 1.0))
                .state();
        assertEquals("""
                arithmetic: 3 problems
                  at [0]: expected leaves of one shape, found float[2] and float[3]
                  at [1]: expected leaves of one shape, found double[2, 1] and double[2, 1] with rows of other lengths
                  at [2]: expected leaves of one shape, found Double 1.0 and Float 1.0""", assertThrows(PytreeException.class, () -> a.add(b)).getMessage());
    }

    @Test
    void zipTellsEveryPathThatOnlyOneHas() {
        State a = Graphs.split(Map.of("a", 1, "b", 2)).state();
        State b = Graphs.split(Map.of("b", 1, "c", 2)).state();
        assertEquals(
                """
                zip: 2 problems
                  at ['a']: the second state has no such leaf
                  at ['c']: the first state has no such leaf""",
                assertThrows(PytreeException.class, () -> a.zip(b, (x, y) -> x)).getMessage());
    }

    @Test
    void mapMayChangeTheTypeUntilTheStateIsMerged() {
        Split<Pair> split = Graphs.split(new Pair(1, 2.0));
        State texts = split.state().map(String::valueOf);
        assertEquals(List.of("1", "2.0"), texts.leaves());
        assertEquals(
                """
                merge: 2 problems
                  at .first: expected a leaf of type Integer, found String
                  at .second: expected a leaf of type Double, found String""",
                assertThrows(PytreeException.class, () -> Graphs.merge(split.graphDef(), texts))
                        .getMessage());
    }

    @Test
    void mapRefusesNull() {
        var e = assertThrows(PytreeException.class, () -> state.map(leaf -> null));
        assertEquals("map at .param: the function returned null; a leaf is never null", e.getMessage());
    }

    @Test
    void anExceptionOfTheFunctionPassesThroughWithThePath() {
        for (int k = 0; k < state.size(); k++) {
            int stop = k;
            var met = new ArrayList<KeyPath>();
            var thrown = new IllegalStateException("user");
            var e = assertThrows(
                    IllegalStateException.class,
                    () -> state.mapWithPath((path, leaf) -> {
                        met.add(path);
                        if (met.size() > stop) {
                            throw thrown;
                        }
                        return leaf;
                    }));
            assertSame(thrown, e);
            assertEquals("at " + state.paths().get(k), e.getSuppressed()[0].getMessage());
        }
    }

    @Test
    void equalStatesHaveEqualPathsKindsAndBits() {
        assertEquals(state, state.map(leaf -> leaf));
        assertEquals(state.hashCode(), state.map(leaf -> leaf).hashCode());
        assertNotEquals(state, state.scale(2));
        assertNotEquals(
                Graphs.split(new Kinds(1, null, null, null)).state(),
                Graphs.split(new Kinds(null, null, null, 1)).state());
        assertNotEquals(
                Graphs.split(List.of(0.0)).state(), Graphs.split(List.of(-0.0)).state());
    }

    @Test
    void printsALineALeaf() {
        assertEquals("""
                State
                  .param Param float[2]
                  .stat BatchStat double[2, 1]
                  .lora Lora 6.0
                  .plain Leaf 7.0""", state.toString());
    }
}
