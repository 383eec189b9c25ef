package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.pytree.Decays.Decay;
import dev.pytree.Decays.DecayPytree;
import dev.pytree.Proxies.Counter;
import dev.pytree.Proxies.CounterPytree;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class FromPartsTest {
    private static String message(Executable code) {
        return assertThrows(PytreeException.class, code).getMessage();
    }

    @Test
    void aProxyOfAStructureAndItsLeavesIsTheSame() {
        var proxy = DecayPytree.of(new Decay());
        assertEquals(proxy, DecayPytree.of(proxy.graphDef(), proxy.state()));
        List<State> parts = proxy.state().split(Filter.kind(Kind.PARAM), Filter.rest());
        assertEquals(proxy, DecayPytree.of(proxy.graphDef(), parts.get(1), parts.get(0)));
        assertSame(
                CounterPytree.class,
                Graphs.proxy(
                                CounterPytree.of(new Counter()).graphDef(),
                                CounterPytree.of(new Counter()).state())
                        .getClass());
    }

    @Test
    void theLeavesAreSharedUntilTheModelWrites() {
        var proxy = CounterPytree.of(new Counter());
        State state = proxy.state();
        var other = CounterPytree.of(proxy.graphDef(), state);
        assertSame(state.leaves().get(0), other.data());
        assertEquals(1, other.increment());
        assertArrayEquals(new float[] {0}, (float[]) state.leaves().get(0));
    }

    @Test
    void nothingIsBuiltBeforeItIsUsed() {
        GraphDef<Counter> graphDef = CounterPytree.of(new Counter()).graphDef();
        var proxy = CounterPytree.of(graphDef, CounterPytree.of(new Counter()).state());
        assertSame(graphDef, proxy.graphDef());
        assertEquals(2, proxy.state().size());
        assertEquals("CounterPytree(Counter(data=float[1], count=0))", proxy.toString());
        assertEquals(1, proxy.increment());
    }

    @Test
    void allPathsThatDoNotFitAreTold() {
        var proxy = DecayPytree.of(new Decay());
        State params =
                proxy.state().split(Filter.kind(Kind.PARAM), Filter.rest()).get(0);
        State other = CounterPytree.of(new Counter()).state();
        assertEquals("""
                of: 6 problems
                  at .factor: duplicate: more than one state has this leaf
                  at .bias: duplicate: more than one state has this leaf
                  at .data: unknown: there is no leaf here; did you mean .rate?
                  at .count: unknown: there is no leaf here
                  at .calls: missing: no state has this leaf (BatchStat Integer)
                  at .rate: missing: no state has this leaf (double)""", message(() -> DecayPytree.of(proxy.graphDef(), params, params, other)));
    }

    @Test
    void allTypesThatDoNotFitAreTold() {
        var proxy = CounterPytree.of(new Counter());
        assertEquals(
                """
                of: 2 problems
                  at .data: expected a leaf of type float[], found String
                  at .count: expected a leaf of type int, found String""",
                message(() -> CounterPytree.of(proxy.graphDef(), proxy.state().map(leaf -> "text"))));
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void aStructureOfAnotherClassIsRefused() {
        var proxy = CounterPytree.of(new Counter());
        GraphDef foreign = proxy.graphDef();
        assertEquals(
                "of at the root: expected the structure of a Decay, found Counter(data=float[], count=int)",
                message(() -> DecayPytree.of((GraphDef<Decay>) foreign, proxy.state())));
    }

    @Test
    void containersAndLeavesAtTheRootAreProxiesToo() {
        Pytree<List<Integer>> list = Graphs.proxy(List.of(1, 2));
        assertEquals(list, Graphs.proxy(list.graphDef(), list.state()));
        assertEquals(List.of(1, 2), Graphs.proxy(list.graphDef(), list.state()).module());
    }
}
