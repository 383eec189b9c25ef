package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytree.Layers.Linear;
import dev.pytree.Layers.LinearType;
import dev.pytree.Nodes.Cell;
import dev.pytree.Nodes.Pair;
import dev.pytree.Nodes.PairType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A structure is found again where a root of the same type has it, and only there. */
class HintTest {
    /** One that no other test has made guess wrong. */
    private final TreeType<Pair> type = new PairType();

    private final Pair pair = pair(new float[1], new float[2]);

    private static Pair pair(Object first, Object second) {
        return new Pair(new Cell(first, null), new Cell(second, null));
    }

    private Structure graph(Pair root) {
        return Graphs.<Pair>graphDef(type, root).structure;
    }

    private Structure tree(Pair root) {
        return Trees.<Pair>flatten(type, root).treeDef().structure;
    }

    @Test
    void anEqualRootHasTheSameStructure() {
        Structure known = graph(pair);

        assertSame(known, graph(pair(new float[3], new float[4])));
        assertEquals(known, tree(pair));
        assertSame(tree(pair), tree(pair(new float[3], new float[4])));
    }

    @Test
    void theLeavesAreThoseOfTheRoot() {
        graph(pair);
        var other = pair(new float[3], new float[4]);

        Split<Pair> split = Graphs.<Pair>split(type, other);

        assertEquals(Trees.leaves(other), split.state().leaves());
        assertSame(((Cell) other.second()).value, split.state().leaves().get(1));
    }

    @Test
    void aTieIsFoundAndItsEndToo() {
        Structure known = graph(pair);
        var array = new float[1];
        Structure tied = graph(pair(array, array));

        assertNotSame(known, tied);
        assertTrue(tied.refs);
        assertSame(tied, graph(pair(array, array)));
        assertEquals(known, graph(pair(new float[1], new float[1])));
    }

    @Test
    void aTieBetweenOtherPlacesIsFound() {
        var array = new float[1];
        var first = new Pair(pair(array, array), pair(new float[1], new float[1]));
        var second = new Pair(pair(new float[1], new float[1]), pair(array, array));

        assertNotSame(graph(first), graph(second));
        assertEquals(3, Graphs.state(type, second).size());
    }

    @Test
    void whatRebuildsAnotherWayIsAnotherStructure() {
        Structure known = tree(new Pair(new ArrayList<>(List.of(1)), null));
        Structure linked = tree(new Pair(new LinkedList<>(List.of(1)), null));

        assertEquals(known, linked);
        Tree<Pair, Object> flat = Trees.flatten(type, new Pair(new LinkedList<>(List.of(1)), null));
        assertInstanceOf(LinkedList.class, flat.unflatten().first());
    }

    @Test
    void entriesStayInTheOrderInWhichTheyWerePut() {
        Map<String, Integer> forth = new LinkedHashMap<>(Map.of("a", 1));
        forth.put("b", 2);
        Map<String, Integer> back = new LinkedHashMap<>(Map.of("b", 2));
        back.put("a", 1);
        tree(new Pair(forth, null));

        Pair rebuilt = Trees.<Pair>flatten(type, new Pair(back, null)).unflatten();

        assertEquals(List.of("b", "a"), List.copyOf(((Map<?, ?>) rebuilt.first()).keySet()));
    }

    @Test
    void aRowThatIsALeafIsToldAsEver() {
        var first = new Linear(1, 2);
        first.next = new Linear(2, 2);
        var second = new Linear(1, 2);
        second.next = new Linear(2, 2);
        second.next.bias = second.kernel[1];
        TreeType<Linear> linear = new LinearType();

        Structure known = Graphs.<Linear>graphDef(linear, first).structure;

        assertSame(known, Graphs.<Linear>graphDef(linear, first).structure);
        PytreeException e = assertThrows(PytreeException.class, () -> Graphs.graphDef(linear, second));
        assertTrue(e.getMessage().contains("this array is also a row of the leaf at .kernel"), e.getMessage());
    }

    @Test
    void rootsThatTakeTurnsAreTakenApartAllTheSame() {
        for (int i = 0; i < 300; i++) {
            var other = i % 3 == 0 ? pair(new float[1], 2) : i % 3 == 1 ? pair(1, new float[1]) : pair(1, 2L);
            assertEquals(
                    Trees.leaves(other), Graphs.<Pair>split(type, other).state().leaves(), "turn " + i);
            assertEquals(Trees.leaves(other), Trees.<Pair>flatten(type, other).leaves(), "turn " + i);
        }
    }
}
