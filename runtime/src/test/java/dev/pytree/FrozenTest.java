package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytree.Decays.Decay;
import dev.pytree.Decays.DecayPytree;
import dev.pytree.Nodes.Pair;
import dev.pytree.Proxies.Bank;
import dev.pytree.Proxies.BankPytree;
import dev.pytree.Proxies.Counter;
import dev.pytree.Proxies.CounterPytree;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class FrozenTest {
    private static final String REFUSED =
            "a frozen view does not change, so it cannot be edited; edit the proxy that it"
                    + " was made from, or make a proxy of its own module()";

    @Test
    void whatACallChangesIsDiscarded() {
        CounterPytree view = CounterPytree.of(new Counter()).frozen();
        State state = view.state();
        assertEquals(1, view.increment());
        assertEquals(1, view.increment());
        assertEquals(0, view.count());
        assertArrayEquals(new float[] {0}, view.data());
        assertSame(state, view.state());
        assertThrows(IllegalStateException.class, view::fail);
        assertSame(state, view.state());
    }

    @Test
    void aViewKeepsWhatTheProxyHeld() {
        var proxy = CounterPytree.of(new Counter());
        CounterPytree view = proxy.frozen();
        proxy.increment();
        proxy.edit(counter -> counter.data[0] = 9);
        assertEquals(0, view.count());
        assertArrayEquals(new float[] {0}, view.data());
        assertEquals(1, proxy.count());
    }

    @Test
    void aViewRefusesEdits() {
        CounterPytree view = CounterPytree.of(new Counter()).frozen();
        assertEquals(
                REFUSED,
                assertThrows(UnsupportedOperationException.class, view::open).getMessage());
        assertEquals(
                REFUSED,
                assertThrows(UnsupportedOperationException.class, () -> view.edit(Counter::increment))
                        .getMessage());
    }

    @Test
    void whatIsMadeOfAViewIsFrozenToo() {
        CounterPytree view = CounterPytree.of(new Counter()).frozen();
        for (CounterPytree made : List.of(view.map(leaf -> leaf), view.withState(view.state()), view.frozen())) {
            assertThrows(UnsupportedOperationException.class, made::open);
            assertEquals(view, made);
        }
        CounterPytree own = CounterPytree.of(view.module());
        assertEquals(1, own.increment());
        assertEquals(1, own.count());
        assertEquals(0, view.count());
    }

    @Test
    void aNodeInsideAViewIsFrozen() {
        BankPytree view = BankPytree.of(new Bank()).frozen();
        CounterPytree first = view.first();
        assertEquals(1, first.increment());
        assertEquals(0, first.count());
        assertThrows(UnsupportedOperationException.class, first::open);
        assertEquals(1, view.inner().increment());
        assertEquals(0, view.inner().count());
    }

    @Test
    void aNodeOfAProxyCanBeFrozenAlone() {
        var bank = BankPytree.of(new Bank());
        CounterPytree view = bank.first().frozen();
        bank.first().increment();
        assertEquals(0, view.count());
        assertEquals(1, view.increment());
        assertEquals(0, view.count());
    }

    @Test
    void aViewInAModelStaysFrozen() {
        CounterPytree view = CounterPytree.of(new Counter()).frozen();
        var proxy = Graphs.proxy(new Pair(view, new float[] {1}));
        assertEquals(1, (int) proxy.call(pair -> ((CounterPytree) pair.first()).increment()));
        proxy.edit(pair -> ((float[]) pair.second())[0] = 2);
        Pair module = proxy.module();
        assertThrows(UnsupportedOperationException.class, () -> ((CounterPytree) module.first()).open());
        assertEquals(0, ((CounterPytree) module.first()).count());
        assertEquals(
                "Pytree(Pair(first=frozen Pytree(Counter(data=float[1], count=0)), second=float[1]))",
                proxy.toString());
    }

    @Test
    void aViewEqualsWhatItIsAViewOf() {
        var proxy = CounterPytree.of(new Counter());
        assertEquals(proxy, proxy.frozen());
        assertEquals(proxy.hashCode(), proxy.frozen().hashCode());
        assertEquals("frozen " + proxy, proxy.frozen().toString());
        assertEquals(proxy.graphDef(), proxy.frozen().graphDef());
        assertNotSame(proxy, proxy.frozen());
    }

    @Test
    void aCallSeesNothingOfTheCallsInsideIt() {
        CounterPytree view = CounterPytree.of(new Counter()).frozen();
        view.call(counter -> {
            counter.increment();
            assertEquals(1, view.increment());
            assertEquals(0, view.count());
            assertEquals(2, counter.increment());
            return null;
        });
    }

    @Test
    void manyThreadsUseAViewAtOnce() throws Exception {
        DecayPytree view = DecayPytree.of(new Decay()).frozen();
        var threads = Executors.newFixedThreadPool(4);
        var results = new ArrayList<Future<Boolean>>();
        for (int t = 0; t < 4; t++) {
            results.add(threads.submit(() -> {
                boolean right = true;
                for (int i = 0; i < 2000; i++) {
                    right &= view.at(new double[] {i}, 0)[0] == -i;
                    right &= view.call(decay -> {
                                decay.factor[0]--;
                                return decay.factor[0];
                            })
                            == -2;
                    right &= view.show() == -1 && view.calls() == 0;
                }
                return right;
            }));
        }
        for (Future<Boolean> result : results) {
            assertTrue(result.get());
        }
        threads.shutdown();
    }
}
