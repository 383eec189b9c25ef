package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytree.Layers.Linear;
import dev.pytree.Nodes.Cell;
import dev.pytree.Nodes.Kinds;
import dev.pytree.Nodes.Pair;
import dev.pytree.Nodes.Settings;
import dev.pytree.Nodes.Square;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TreesTest {
    @Test
    void leavesComeInOrder() {
        var tree = List.of(0, List.of(List.of(1, 2), 3, List.of(4, List.of(5, 6, 7))), 8, 9);
        assertEquals(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), Trees.leaves(tree));
    }

    @Test
    void whatHasNoLeavesKeepsItsKind() {
        var tree = new Pair(List.of(List.of(), Map.of(), Optional.empty()), null);
        assertEquals(List.of(), Trees.leaves(tree));
        assertEquals(tree, Trees.flatten(tree).unflatten());
    }

    @Test
    void nullIsStructure() {
        assertNotEquals(Trees.structure(new Pair(null, null)), Trees.structure(new Pair(1, null)));
        assertNotEquals(Trees.structure(new Pair(null, null)), Trees.structure(new Pair(Optional.empty(), null)));
        assertNotEquals(Trees.structure(new Pair(null, null)), Trees.structure(new Pair(List.of(), null)));
        assertNull(Trees.flatten((Object) null).unflatten());
    }

    @Test
    void aSharedObjectIsMetAtEachPlace() {
        float[] shared = {1};
        assertEquals(List.of(shared, shared), Trees.leaves(new Pair(shared, shared)));
        assertEquals(
                "Pair(first=float[], second=float[])",
                Trees.structure(new Pair(shared, shared)).toString());
    }

    @Test
    void eachPlaceOfATreeKeepsItsOwnKind() {
        float[] shared = {1};
        var kinds = new Kinds(shared, shared, shared, shared);
        assertEquals(
                List.of(Kind.PARAM, Kind.BATCH_STAT, Nodes.LORA, Kind.NONE),
                Trees.structure(kinds).kinds());
    }

    @Test
    void mapGivesANewTreeOfTheSameType() {
        Linear linear = new Linear(1, 2);
        Linear doubled = Trees.map(linear, leaf -> leaf instanceof float[] a ? new float[] {2 * a[0]} : leaf);
        assertNotSame(linear, doubled);
        assertArrayEquals(new float[] {2}, doubled.bias);
        assertArrayEquals(new float[] {1}, linear.bias);
        assertSame(linear.kernel, doubled.kernel);
    }

    @Test
    void mapTellsEveryLeafOfAnotherType() {
        var e = assertThrows(PytreeException.class, () -> Trees.map(new Linear(1, 2), leaf -> "text"));
        assertEquals("""
                map: 3 problems
                  at .kernel: expected a leaf of type float[][], found String
                  at .bias: expected a leaf of type float[], found String
                  at .calls: expected a leaf of type Integer, found String""", e.getMessage());
    }

    @Test
    void mapRefusesNull() {
        var e = assertThrows(PytreeException.class, () -> Trees.map(new Linear(1, 2), leaf -> null));
        assertEquals(3, e.problems().size());
        assertEquals(
                "at .bias: expected a leaf of type float[], found null",
                e.problems().get(1).toString());
    }

    @Test
    void nullIsNoLeafOfAnyField() {
        var square = new Square();
        square.side = new float[] {1};
        var flat = Trees.flatten(square);
        var e = assertThrows(PytreeException.class, () -> flat.treeDef().unflatten(Arrays.asList((Object) null)));
        assertEquals("unflatten at .side: expected a leaf of type float[], found null", e.getMessage());
    }

    @Test
    void unflattenCountsTheLeaves() {
        var def = Trees.structure(new Pair(1, 2.0));
        assertEquals(
                "unflatten at .second: too few leaves: expected 2 leaves, found 1; the first one missing is a Double",
                assertThrows(PytreeException.class, () -> def.unflatten(List.of(1)))
                        .getMessage());
        assertEquals(
                "unflatten at the root: too many leaves: expected 2 leaves, found 3; the first one left over is a String",
                assertThrows(PytreeException.class, () -> def.unflatten(List.of(1, 2.0, "x")))
                        .getMessage());
        assertEquals(
                """
                unflatten: 2 problems
                  at .first: expected a leaf of type Integer, found Double
                  at .second: expected a leaf of type Double, found Integer""",
                assertThrows(PytreeException.class, () -> def.unflatten(List.of(2.0, 1)))
                        .getMessage());
    }

    @Test
    void mapToAnotherTypeGivesATreeOfResults() {
        var names = Trees.flatten(new Pair(1, List.of(2.5)))
                .map(leaf -> leaf.getClass().getSimpleName());
        assertEquals(List.of("Integer", "Double"), names.leaves());
        assertEquals("Double", names.get(KeyPath.parse(".second[0]")));
        assertEquals("IntegerDouble", names.reduce("", String::concat));
        assertEquals("Pair(first=Integer, second=[Double])", names.toString());
    }

    @Test
    void aStaticValueThatCannotPrintHidesNothingElse() {
        record Mute() {
            @Override
            public String toString() {
                throw new IllegalStateException();
            }
        }
        var settings = new Settings(List.of(), LocalDate.EPOCH, new Mute(), new float[2]);

        assertEquals(
                "Settings(sizes=[], day=1970-01-01, activation=Mute(its toString throws IllegalStateException), data=float[2])",
                Trees.flatten(settings).toString());
    }

    @Test
    void aKnownStructureTakesTreesApartAndRefusesOthers() {
        var tree = new Pair(1, List.of(2.5));
        TreeDef<Pair> treeDef = Trees.structure(tree);

        assertSame(treeDef, treeDef.flatten(new Pair(3, List.of(4.5))).treeDef());
        assertEquals(List.of(3, 4.5), treeDef.flatten(new Pair(3, List.of(4.5))).leaves());
        assertEquals(
                "flatten at .second[1]: expected nothing, found a leaf (Double)",
                assertThrows(PytreeException.class, () -> treeDef.flatten(new Pair(1, List.of(2.5, 3.5))))
                        .getMessage());
        assertThrows(PytreeException.class, () -> treeDef.flatten(new Pair(1, List.of(2))));
        assertThrows(PytreeException.class, () -> treeDef.flatten(new Pair(null, List.of(2.5))));
        assertThrows(PytreeException.class, () -> treeDef.flatten(new Pair(1, Map.of("a", 2.5))));
    }

    @Test
    void mapWithPathNamesEachLeaf() {
        var names = Trees.flatten(new Pair(1, List.of(2.5))).mapWithPath((path, leaf) -> path + "=" + leaf);
        assertEquals(List.of(".first=1", ".second[0]=2.5"), names.leaves());
        assertEquals(
                new Pair(2, 7),
                Trees.mapWithPath(
                        new Pair(1, 7), (path, leaf) -> path.toString().equals(".first") ? 2 : leaf));
    }

    @Test
    void anExceptionOfTheFunctionPassesThroughWithThePath() {
        var tree = new Pair(1, List.of(2, 3));
        for (int k = 0; k < 3; k++) {
            for (Throwable thrown : List.of(new IllegalStateException("user"), new AssertionError("user"))) {
                var left = new AtomicInteger(k);
                var e = assertThrows(
                        Throwable.class,
                        () -> Trees.map(tree, leaf -> {
                            if (left.getAndDecrement() == 0) {
                                TreesTest.<RuntimeException>rethrow(thrown);
                            }
                            return leaf;
                        }));
                assertSame(thrown, e);
                assertEquals(
                        "at " + List.of(".first", ".second[0]", ".second[1]").get(k),
                        e.getSuppressed()[0].getMessage());
            }
        }
        assertEquals(new Pair(1, List.of(2, 3)), tree);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void rethrow(Throwable e) throws E {
        throw (E) e;
    }

    @Test
    void aCheckedExceptionOfTheFunctionHasThePathToo() {
        var thrown = new Exception("checked");
        var e = assertThrows(
                Exception.class,
                () -> Trees.map(new Pair(1, 2), leaf -> {
                    TreesTest.<RuntimeException>rethrow(thrown);
                    return leaf;
                }));
        assertSame(thrown, e);
        assertEquals("at .first", e.getSuppressed()[0].getMessage());
    }

    @Test
    void theFunctionMayMapAgain() {
        var tree = new Pair(1, 2);
        Pair sums = Trees.map(
                tree,
                leaf -> (int) leaf
                        + Trees.flatten(Trees.map(tree, other -> other)).reduce(0, (sum, other) -> sum + (int) other));
        assertEquals(new Pair(4, 5), sums);
    }

    @Test
    void twoTreesMapLeafByLeaf() {
        assertEquals(
                new Pair(4, List.of(6)),
                Trees.map(new Pair(1, List.of(2)), new Pair(3, List.of(4)), (a, b) -> (int) a + (int) b));
    }

    @Test
    void severalTreesMapLeafByLeaf() {
        var trees = List.of(new Pair(1, 2), new Pair(3, 4), new Pair(5, 6));
        assertEquals(
                new Pair(9, 12),
                Trees.mapAll(
                        trees,
                        leaves -> leaves.stream().mapToInt(leaf -> (int) leaf).sum()));
    }

    @Test
    void aListIsATreeToo() {
        assertEquals(List.of(2, 3), Trees.map(List.of(1, 2), leaf -> (int) leaf + 1));
    }

    @Test
    void mapOverNoTreeIsRefused() {
        var e = assertThrows(IllegalArgumentException.class, () -> Trees.mapAll(List.of(), leaves -> 1));
        assertEquals("mapAll needs at least one tree, found none", e.getMessage());
    }

    @Test
    void everyDisagreementOfTwoTreesIsTold() {
        var first = new Cell(List.of(1, 2, 3), Map.of("a", 1, "b", List.of(1)));
        var second = new Cell(List.of(1, 2), Map.of("b", 5, "c", 1));
        second.name = "other";
        var e = assertThrows(PytreeException.class, () -> Trees.map(first, second, (a, b) -> a));
        assertEquals("""
                map: 5 problems
                  at .value[2]: expected a leaf (Integer), found nothing
                  at .next['a']: expected a leaf (Integer), found nothing
                  at .next['c']: expected nothing, found a leaf (Integer)
                  at .next['b']: expected […], found a leaf (Integer)
                  at .name: expected "cell", found "other\"""", e.getMessage());
    }

    @Test
    void nullAgainstALeafIsADisagreement() {
        var e = assertThrows(PytreeException.class, () -> Trees.map(new Pair(1, null), new Pair(null, 1), (a, b) -> a));
        assertEquals("""
                map: 2 problems
                  at .first: expected a leaf (Integer), found null
                  at .second: expected null, found a leaf (Integer)""", e.getMessage());
    }

    @Test
    void getFindsLeavesNodesAndStaticValues() {
        var day = LocalDate.of(2020, 1, 2);
        var settings = new Settings(List.of(List.of(7)), day, null, new float[0]);
        var tree = new Pair(List.of(settings), Variable.of(Optional.of(3)));
        assertSame(tree, Trees.get(tree, KeyPath.ROOT));
        assertSame(settings, Trees.get(tree, KeyPath.parse(".first[0]")));
        assertSame(day, Trees.get(tree, KeyPath.parse(".first[0].day")));
        assertEquals(List.of(List.of(7)), Trees.get(tree, KeyPath.parse(".first[0].sizes")));
        assertEquals(3, Trees.get(tree, KeyPath.parse(".second")));
        assertNull(Trees.get(tree, KeyPath.parse(".first[0].activation")));
    }

    @Test
    void getSaysWhereThePathEnds() {
        var tree = new Pair(List.of(1), null);
        assertGet(tree, ".first[2]", "get at .first: the path .first[2] asks for [2], and [] has [0]");
        assertGet(tree, ".third", "get at the root: the path .third asks for .third, and Pair has .first .second");
        assertGet(tree, ".second.x", "get at .second: the path .second.x goes on here, found null");
        assertGet(
                tree,
                ".first[0].x",
                "get at .first[0]: the path .first[0].x goes on here, found a leaf or static value (Integer)");
        var settings = new Settings(List.of(), null, null, null);
        assertGet(
                settings,
                ".sizes[0]",
                "get at .sizes: the path .sizes[0] goes on here, found a leaf or static value (ListN)");
    }

    private static void assertGet(Object tree, String path, String message) {
        var e = assertThrows(PytreeException.class, () -> Trees.get(tree, KeyPath.parse(path)));
        assertEquals(message, e.getMessage());
    }

    @Test
    void getEndsInAVariableThatHoldsItself() {
        var variable = Variable.of((Object) null);
        variable.set(variable);
        var e = assertThrows(PytreeException.class, () -> Trees.get(variable, KeyPath.ROOT));
        assertEquals(
                "get at the root: a cycle: the Variable<any> holds itself, so the path has no end", e.getMessage());
    }

    @Test
    void setRebuildsThePathAndSharesTheRest() {
        var rest = new Cell(1, null);
        var tree = new Pair(List.of(1, 2), rest);
        var changed = Trees.set(tree, KeyPath.parse(".first[1]"), 5);
        assertEquals(List.of(1, 5), changed.first());
        assertSame(rest, changed.second());
        assertEquals(List.of(1, 2), tree.first());
    }

    @Test
    void setReplacesNodesAndNull() {
        var tree = new Pair(List.of(1), Map.of("a", 1));
        assertEquals(new Pair(7, Map.of("a", 1)), Trees.set(tree, KeyPath.parse(".first"), 7));
        assertEquals(
                Arrays.asList((Object) null),
                Trees.set(tree, KeyPath.parse(".first[0]"), null).first());
        var withNull = new HashMap<String, Object>();
        withNull.put("a", null);
        assertEquals(
                withNull, Trees.set(tree, KeyPath.parse(".second['a']"), null).second());
    }

    @Test
    void setEndsATie() {
        var shared = new Cell(1, null);
        var changed = Trees.set(new Pair(shared, shared), KeyPath.parse(".first.value"), 2);
        assertSame(shared, changed.second());
        assertEquals(2, ((Cell) changed.first()).value);
        assertEquals(1, shared.value);
    }

    @Test
    void setRefusesWhatDoesNotFit() {
        var e = assertThrows(
                PytreeException.class, () -> Trees.set(new Linear(1, 2), KeyPath.parse(".bias"), new double[0]));
        assertEquals("set at .bias: the value does not fit: expected float[], found double[]", e.getMessage());
        var calls =
                assertThrows(PytreeException.class, () -> Trees.set(new Linear(1, 2), KeyPath.parse(".calls"), "x"));
        assertEquals("set at .calls: the value does not fit: expected Integer, found String", calls.getMessage());
        var texts = assertThrows(
                PytreeException.class, () -> Trees.set(new Pair(new String[] {"a"}, 1), KeyPath.parse(".first[0]"), 5));
        assertEquals("set at .first[0]: the value does not fit: expected String, found Integer", texts.getMessage());
    }

    @Test
    void differencesNameTheFirstElementOfEachLeafThatDiffers() {
        assertEquals(
                List.of(
                        "at .first: element [1][0]: expected 2.0, found 5.0",
                        "at .second[0]: expected float[1], found float[2]",
                        "at .second[1]: expected Integer 1, found Integer 2",
                        "at .second[2]: element [0]: expected 0.0, found -0.0"),
                texts(Trees.differences(
                        new Pair(new float[][] {{1}, {2}}, List.of(new float[1], 1, new float[] {0f}, Double.NaN)),
                        new Pair(new float[][] {{1}, {5}}, List.of(new float[2], 2, new float[] {-0f}, Double.NaN)))));
    }

    @Test
    void differencesTellStructureAndLeaves() {
        assertEquals(
                List.of(
                        "at .first: expected a leaf (Integer), found a leaf (Double)",
                        "at .second: expected Integer 1, found Integer 2"),
                texts(Trees.differences(new Pair(1, 1), new Pair(1.0, 2))));
    }

    private static List<String> texts(List<PytreeException.Problem> problems) {
        return problems.stream().map(Object::toString).toList();
    }

    @Test
    void sameComparesBits() {
        assertTrue(Trees.same(Double.NaN, Double.NaN));
        assertFalse(Trees.same(0.0, -0.0));
        assertFalse(Trees.same(new float[] {1}, new double[] {1}));
        assertFalse(Trees.same(List.of(1), List.of(1L)));
        assertTrue(Trees.same(new int[][] {{1}, null}, new int[][] {{1}, null}));
    }

    @Test
    void aCycleIsAnErrorThatNamesThePath() {
        var cell = new Cell(1, null);
        cell.next = new Pair(2, List.of(cell));
        assertCycle(cell, ".next.second[0]", "the root");
        var list = new ArrayList<Object>();
        list.add(1);
        list.add(list);
        assertCycle(new Pair(list, null), ".first[1]", ".first");
        var variable = Variable.of((Object) null);
        variable.set(List.of(variable));
        assertCycle(variable, "[0]", "the root");
    }

    private static void assertCycle(Object tree, String where, String first) {
        String message = "flatten at " + where + ": a cycle: this is what is at " + first
                + " again, and a tree has no end there. Graphs.split takes cycles through classes that are filled after"
                + " creation";
        assertEquals(
                message,
                assertThrows(PytreeException.class, () -> Trees.flatten(tree)).getMessage());
        assertEquals(
                message,
                assertThrows(PytreeException.class, () -> Trees.leaves(tree)).getMessage());
        assertInstanceOf(
                PytreeException.class, assertThrows(RuntimeException.class, () -> Trees.map(tree, leaf -> leaf)));
    }
}
