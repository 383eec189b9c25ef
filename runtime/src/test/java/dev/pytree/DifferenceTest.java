package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.pytree.Nodes.Cell;
import dev.pytree.Nodes.Circle;
import dev.pytree.Nodes.Pair;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static void assertTold(Object expected, Object found, String... problems) {
        assertEquals(
                List.of(problems),
                Trees.differences(expected, found).stream()
                        .map(Object::toString)
                        .toList());
    }

    private static void assertGraph(Object expected, Object found, String... problems) {
        assertEquals(
                List.of(problems),
                Difference.of(
                                Graphs.split(expected).graphDef().structure,
                                Graphs.split(found).graphDef().structure)
                        .stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void nodesOfDifferentClassesAreTold() {
        assertTold(new Pair(1, new Circle(1)), new Cell(1, 2), "at the root: expected Pair(…), found Cell(…)");
    }

    @Test
    void keysThatOnlyOneHasAreTold() {
        assertTold(
                List.of(Map.of("a", 1, "c", List.of())),
                List.of(Map.of("b", 1, "c", List.of(1)), Map.of()),
                "at [1]: expected nothing, found {}",
                "at [0]['a']: expected a leaf (Integer), found nothing",
                "at [0]['b']: expected nothing, found a leaf (Integer)",
                "at [0]['c'][0]: expected nothing, found a leaf (Integer)");
    }

    @Test
    void anEmptyMapAndAFullOneDifferByTheirEntries() {
        assertTold(Map.of(), Map.of("a", 1), "at ['a']: expected nothing, found a leaf (Integer)");
        assertTold(Map.of("a", 1), Map.of(), "at ['a']: expected a leaf (Integer), found nothing");
    }

    @Test
    void anEmptyOptionalAndAFullOneAreTold() {
        assertTold(Optional.empty(), Optional.of(1), "at the root: expected Optional(), found Optional(…)");
        assertTold(Optional.of(1), Optional.empty(), "at the root: expected Optional(…), found Optional()");
    }

    @Test
    void anotherVisitOrderOfTheSameKeysIsTold() {
        var backwards = new TreeMap<String, Object>(Comparator.reverseOrder());
        backwards.putAll(Map.of("a", 1, "b", 2));
        assertTold(
                Map.of("a", 1, "b", 2),
                backwards,
                "at the root: expected the keys in the order [['a'], ['b']], found the order [['b'], ['a']]");
    }

    @Test
    void anotherComponentTypeAndAnotherLengthAreBothTold() {
        assertTold(
                new String[] {"a"},
                new Object[] {"a", 1},
                "at the root: expected String[][…], found Object[][…]",
                "at [1]: expected nothing, found a leaf (Integer)");
    }

    @Test
    void metadataIsToldAndTheContentToo() {
        assertTold(
                Variable.of(1, Map.of("axis", 1)),
                Variable.of(1.0),
                "at the root: expected Variable{axis=1}(…), found Variable(…)",
                "at the root: expected a leaf (Integer), found a leaf (Double)");
    }

    @Test
    void sharedPlacesAreComparedByPath() {
        float[] array = {1};
        assertGraph(
                new Pair(List.of(1), List.of(array, array)),
                new Pair(List.of(1, 2), List.of(array, array)),
                "at .first[1]: expected nothing, found a leaf (Integer)");
        assertGraph(
                List.of(new Pair(array, 1), array),
                List.of(new Pair(1, array), array),
                "at [0].first: expected a leaf (float[]), found a leaf (Integer)",
                "at [0].second: expected a leaf (Integer), found a leaf (float[])",
                "at [1]: expected the same object as at [0].first, found the same object as at [0].second");
    }

    @Test
    void aSharedPlaceAndOneOfItsOwnAreTold() {
        float[] array = {1};
        assertGraph(
                List.of(array, array),
                List.of(array, array.clone()),
                "at [1]: expected the same object as at [0], found a leaf (float[])");
    }

    @Test
    void anyTwoStructuresHaveADifferenceExactlyIfTheyAreNotEqual() {
        for (long seed = 0; seed < 3000; seed++) {
            Object a = RandomTrees.graph(seed);
            Object b = RandomTrees.graph(seed / 3 + 1);
            Structure x = Graphs.split(a).graphDef().structure;
            Structure y = Graphs.split(b).graphDef().structure;
            for (Structure[] pair : Arrays.asList(new Structure[] {x, y}, new Structure[] {y, x})) {
                List<PytreeException.Problem> told = Difference.of(pair[0], pair[1]);
                assertEquals(pair[0].equals(pair[1]), told.isEmpty(), "seed " + seed);
                assertEquals(told.stream().distinct().count(), told.size(), "seed " + seed);
            }
            assertEquals(
                    List.of(),
                    Difference.of(x, Graphs.split(RandomTrees.graph(seed)).graphDef().structure));
        }
    }

    @Test
    void anyTwoTreesHaveADifferenceExactlyIfTheyAreNotTheSame() {
        for (long seed = 0; seed < 3000; seed++) {
            Object a = RandomTrees.tree(seed);
            Object b = RandomTrees.tree(seed / 3 + 1);
            assertEquals(Trees.same(a, b), Trees.differences(a, b).isEmpty(), "seed " + seed);
            assertFalse(a != null && !Trees.same(a, RandomTrees.tree(seed)), "seed " + seed);
        }
    }
}
