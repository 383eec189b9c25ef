package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytree.Decays.Decay;
import dev.pytree.Decays.DecayPytree;
import dev.pytree.Proxies.Bank;
import dev.pytree.Proxies.BankPytree;
import dev.pytree.Proxies.Counter;
import dev.pytree.Proxies.CounterPytree;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a proxy hands out never changes, and no more is copied for it than was handed out. */
class LendingTest {
    private static final KeyPath DATA = KeyPath.parse(".data");

    /** The arrays in the model at this moment, which user code may write. */
    private static Object[] arrays(DecayPytree proxy) {
        return proxy.call(decay -> new Object[] {decay.factor, decay.bias});
    }

    @Test
    void nothingIsCopiedWhileNothingIsLent() {
        var proxy = DecayPytree.of(new Decay());
        Object[] before = arrays(proxy);
        Object[] after = arrays(proxy);
        assertSame(before[0], after[0]);
        assertSame(before[1], after[1]);
    }

    @Test
    void anAccessorCopiesOnlyItsLeafAndOnlyOnce() {
        var proxy = DecayPytree.of(new Decay());
        Object[] before = arrays(proxy);
        assertSame(before[0], proxy.factor());
        Object[] after = arrays(proxy);
        assertNotSame(before[0], after[0]);
        assertSame(before[1], after[1]);
        assertSame(after[0], arrays(proxy)[0]);
    }

    @Test
    void anElementOfAContainerIsLentAlone() {
        var decay = new Decay();
        decay.history.add(new double[] {1});
        decay.history.add(new double[] {2});
        var proxy = DecayPytree.of(decay);
        double[] kept = proxy.history().get(0);
        List<double[]> now = proxy.call(module -> List.copyOf(module.history));
        assertNotSame(kept, now.get(0));
        assertArrayEquals(kept, now.get(0));
        double[] second = now.get(1);
        assertSame(second, proxy.call(module -> module.history.get(1)));
    }

    @Test
    void aStateIsLentAsAWhole() {
        var proxy = DecayPytree.of(new Decay());
        Object[] before = arrays(proxy);
        proxy.state();
        Object[] after = arrays(proxy);
        assertNotSame(before[0], after[0]);
        assertNotSame(before[1], after[1]);
    }

    @Test
    void theSameStateComesBackAfterACallThatChangesNothing() {
        var proxy = DecayPytree.of(new Decay());
        State state = proxy.state();
        assertSame(state, proxy.state());
        proxy.call(decay -> decay.factor[0]);
        assertSame(state, proxy.state());
        proxy.show();
        proxy.edit(decay -> {});
        assertSame(state, proxy.state());
        assertThrows(
                ArithmeticException.class,
                () -> proxy.edit(decay -> {
                    decay.factor[0] = 5;
                    throw new ArithmeticException();
                }));
        assertSame(state, proxy.state());
    }

    @Test
    void theModelIsCopiedOnceForAStateThatStays() {
        var proxy = DecayPytree.of(new Decay());
        proxy.state();
        Object[] own = arrays(proxy);
        proxy.state();
        assertSame(own[0], arrays(proxy)[0]);
    }

    @Test
    void aNewStateComesWhenAnElementWasWritten() {
        var proxy = DecayPytree.of(new Decay());
        State state = proxy.state();
        proxy.call(decay -> decay.factor[0] = 5);
        State written = proxy.state();
        assertNotEquals(state, written);
        assertArrayEquals(new double[] {-1}, (double[]) state.leaves().get(0));
        assertArrayEquals(new double[] {5}, (double[]) written.leaves().get(0));
        proxy.call(decay -> decay.factor[0] = 6);
        assertArrayEquals(new double[] {5}, (double[]) written.leaves().get(0));
    }

    @Test
    void aNewStateLendsOnlyWhatTheModelStillHasOfIt() {
        var proxy = DecayPytree.of(new Decay());
        proxy.state();
        proxy.call(decay -> decay.factor[0] = 5);
        State second = proxy.state();
        assertSame(second, proxy.state());
        proxy.call(decay -> decay.bias[0] = 6);
        assertArrayEquals(new double[] {0}, (double[]) second.leaves().get(1));
        assertArrayEquals(new double[] {6}, proxy.bias());
    }

    @Test
    void aWrittenBitIsSeen() {
        var proxy = DecayPytree.of(new Decay());
        State state = proxy.state();
        proxy.call(decay -> decay.bias[0] = -0.0);
        assertNotSame(state, proxy.state());
    }

    @Test
    void whatWasLentBeforeAFailedCallStaysLent() {
        var proxy = CounterPytree.of(new Counter());
        float[] data = proxy.data();
        State state = proxy.state();
        assertThrows(IllegalStateException.class, proxy::fail);
        proxy.increment();
        assertArrayEquals(new float[] {0}, data);
        assertArrayEquals(new float[] {0}, (float[]) state.get(DATA));
        assertArrayEquals(new float[] {1}, proxy.data());
    }

    @Test
    void whatIsHandedOutInACallIsNotWrittenByIt() {
        var proxy = CounterPytree.of(new Counter());
        var bank = BankPytree.of(new Bank());
        proxy.call(counter -> {
            float[] data = proxy.data();
            proxy.increment();
            counter.data[0] = 9;
            assertArrayEquals(new float[] {0}, data);
            return data;
        });
        assertArrayEquals(new float[] {9}, proxy.data());
        bank.edit(module -> {
            module.any = new float[] {1};
            float[] any = (float[]) bank.any();
            ((float[]) module.any)[0] = 2;
            assertArrayEquals(new float[] {1}, any);
        });
        assertArrayEquals(new float[] {2}, (float[]) bank.any());
    }

    @Test
    void whatIsLentInACallIsNotWrittenByTheNext() {
        var proxy = CounterPytree.of(new Counter());
        List<float[]> kept = new ArrayList<>();
        proxy.call(counter -> {
            kept.add(proxy.data());
            return 0;
        });
        proxy.increment();
        assertArrayEquals(new float[] {0}, kept.get(0));
    }

    @Test
    void theStateOfANestedProxyNeverChanges() {
        var bank = BankPytree.of(new Bank());
        State state = bank.first().state();
        bank.first().increment();
        assertArrayEquals(new float[] {0}, (float[]) state.get(DATA));
        State[] inside = new State[1];
        bank.call(module -> {
            inside[0] = bank.first().state();
            return module.first.increment();
        });
        assertArrayEquals(new float[] {1}, (float[]) inside[0].get(DATA));
        assertArrayEquals(new float[] {2}, bank.first().data());
    }

    @Test
    void theStateOfANestedProxyLendsItsLeavesAlone() {
        var bank = BankPytree.of(new Bank());
        float[] other = bank.call(module -> module.array[0].data);
        float[] first = bank.call(module -> module.first.data);
        bank.first().state();
        assertSame(other, bank.call(module -> module.array[0].data));
        assertNotSame(first, bank.call(module -> module.first.data));
    }

    @Test
    void noTwoProxiesShareAnArrayThatOneMayWrite() {
        var proxy = CounterPytree.of(new Counter());
        List<CounterPytree> others = List.of(
                proxy.map(leaf -> leaf),
                proxy.withState(proxy.state()),
                CounterPytree.of(proxy.graphDef(), proxy.state()),
                CounterPytree.of(proxy.module()),
                proxy.frozen());
        proxy.call(counter -> counter.data[0] = 1);
        for (int i = 0; i < others.size(); i++) {
            float mark = 10 + i;
            others.get(i).call(counter -> counter.data[0] = mark);
        }
        assertArrayEquals(new float[] {1}, proxy.data());
        for (int i = 0; i < others.size() - 1; i++) {
            assertArrayEquals(new float[] {10 + i}, others.get(i).data());
        }
        assertArrayEquals(new float[] {0}, others.get(4).data());
    }

    @Test
    void aScalarThatIsBoxedAtEachVisitIsNoChange() {
        var proxy = DecayPytree.of(new Decay());
        proxy.call(decay -> 0);
        Parts<Decay> before = proxy.core.parts();
        proxy.call(decay -> decay.rate);
        assertSame(before, proxy.core.parts());
        proxy.call(decay -> decay.rate++);
        assertFalse(before.sameLeaves(proxy.core.parts().leaves()));
        assertTrue(before.graphDef() == proxy.graphDef());
        assertEquals(1001.5, proxy.state().leaves().get(3));
    }
}
