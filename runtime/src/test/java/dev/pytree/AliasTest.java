package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.pytree.Nodes.Cell;
import dev.pytree.Nodes.Pair;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Any path of a shared leaf names it, wherever the structure is known; a State holds the first one only. */
class AliasTest {
    private static final float[] NEW = {7};

    private static KeyPath path(String text) {
        return KeyPath.parse(text);
    }

    /** A leaf at {@code .value} and {@code .next.first}, and another in a cell that holds itself. */
    private static Cell tied() {
        float[] tied = {1};
        var loop = new Cell(new float[] {2}, null);
        loop.next = loop;
        return new Cell(tied, new Pair(tied, loop));
    }

    /** The leaves of another structure, whose paths are aliases in that of {@link #tied}. */
    private static State aliases() {
        return Graphs.state(new Cell(null, new Pair(NEW, new Cell(null, new Cell(new float[] {8}, null)))));
    }

    @Test
    void aStateIsMergedByThem() {
        Cell merged = Graphs.merge(Graphs.graphDef(tied()), aliases());
        assertSame(NEW, merged.value);
        assertSame(NEW, ((Pair) merged.next).first());
        assertEquals(8, ((float[]) ((Cell) ((Pair) merged.next).second()).value)[0]);
    }

    @Test
    void aProxyTakesThem() {
        Pytree<Cell> proxy = Graphs.proxy(tied());
        assertSame(NEW, proxy.withState(aliases()).state().get(path(".value")));
        assertSame(NEW, Graphs.proxy(proxy.graphDef(), aliases()).state().get(path(".value")));
    }

    @Test
    void aStateAnswersByThem() {
        State state = Graphs.state(tied());
        assertEquals(List.of(path(".value"), path(".next.second.value")), state.paths());
        assertSame(state.get(path(".value")), state.get(path(".next.first")));
        assertSame(state.get(path(".next.second.value")), state.get(path(".next.second.next.next.value")));
        assertEquals(Kind.NONE, state.kind(path(".next.first")));
        State rest = state.filter(Filter.not(Filter.at(path(".next.first"))));
        assertThrows(PytreeException.class, () -> rest.get(path(".next.first")));
        assertThrows(PytreeException.class, () -> state.get(path(".next.second.next")));
    }

    @Test
    void twoOfOneLeafAreADuplicate() {
        State state = Graphs.state(tied());
        var e = assertThrows(PytreeException.class, () -> Graphs.merge(Graphs.graphDef(tied()), state, aliases()));
        assertEquals("""
                merge: 2 problems
                  at .next.first: duplicate: this is the leaf at .value, which is given too
                  at .next.second.next.value: duplicate: this is the leaf at .next.second.value, which is given too""", e.getMessage());
        float[] tied = {1};
        e = assertThrows(
                PytreeException.class,
                () -> Graphs.proxy(new Pair(tied, tied)).withState(Graphs.state(new Pair(NEW, new float[] {8}))));
        assertEquals("withState at .second: duplicate: this is the leaf at .first, which is given too", e.getMessage());
    }

    @Test
    void aPathThatReachesNoLeafIsUnknown() {
        var e = assertThrows(
                PytreeException.class,
                () -> Graphs.proxy(tied()).withState(Graphs.state(new Cell(null, new Pair(null, 5)))));
        assertEquals("withState at .next.second: unknown: there is no leaf here", e.getMessage());
    }
}
