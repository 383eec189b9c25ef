package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.pytree.Decays.Decay;
import dev.pytree.Decays.DecayPytree;
import java.util.ConcurrentModificationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Assertions are enabled in tests, so that each method marked {@link ReadOnly} is checked. */
class ReadOnlyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "field     | at .factor: element [0]: expected -1.0, found 7.0",
                "element   | at .factor: element [0]: expected -1.0, found 7.0",
                "Variable  | at .calls: expected Integer 0, found Integer 7",
                "container | at .history[0]: expected nothing, found a leaf (Cache double[])",
                "null      | at .history: expected [], found null",
                "mode      | at .damped: expected false, found true",
                "scalar    | at .rate: expected Double 1000.5, found Double 1001.5"
            })
    void aMethodThatIsNotIsToldWithThePath(String about, String problem) {
        var proxy = DecayPytree.of(new Decay());
        var e = assertThrows(PytreeException.class, () -> proxy.lie(about));
        assertEquals("a method marked @ReadOnly changed the model " + problem, e.getMessage());
        assertEquals(DecayPytree.of(new Decay()), proxy);
    }

    @Test
    void everyChangeIsTold() {
        var proxy = DecayPytree.of(new Decay());
        var e = assertThrows(PytreeException.class, () -> proxy.lie("all"));
        assertEquals("""
                a method marked @ReadOnly changed the model: 2 problems
                  at .factor: element [0]: expected -1.0, found 7.0
                  at .bias: expected double[1], found double[2]""", e.getMessage());
        assertArrayEquals(new double[] {-1}, proxy.factor());
    }

    @Test
    void aFrozenViewIsCheckedToo() {
        var view = DecayPytree.of(new Decay()).frozen();
        assertThrows(PytreeException.class, () -> view.lie("field"));
        assertEquals(-1, view.show());
    }

    @Test
    void nothingIsCopiedAndTheModelIsKept() {
        var proxy = DecayPytree.of(new Decay());
        double[] factor = proxy.factor();
        Parts<Decay> parts = proxy.core.parts();
        assertEquals(-1, proxy.show());
        assertSame(parts, proxy.core.parts());
        assertSame(factor, proxy.factor());
    }

    @Test
    void readsRunBesideEachOther() throws Exception {
        var proxy = DecayPytree.of(new Decay());
        var threads = Executors.newFixedThreadPool(1);
        try (var call = Core.look(proxy)) {
            assertEquals(-1, threads.submit(proxy::show).get());
            call.keep();
        }
        threads.shutdown();
    }

    @Test
    void aCallInsideAReadIsRefused() {
        var proxy = DecayPytree.of(new Decay());
        try (var call = Core.look(proxy)) {
            var e = assertThrows(ConcurrentModificationException.class, () -> proxy.at(new double[] {1}, 0));
            assertEquals(
                    "another thread is in a call or edit of this proxy, or reads it, or a method marked @ReadOnly runs on"
                            + " it, so this thread cannot write it now. Give each thread a proxy of its own, or take turns",
                    e.getMessage());
            call.keep();
        }
        assertEquals(-1, proxy.at(new double[] {1}, 0)[0]);
    }

    @Test
    void aReadInsideACallSeesItsChanges() {
        var proxy = DecayPytree.of(new Decay());
        proxy.call(decay -> {
            decay.factor[0] = 3;
            assertEquals(3, proxy.show());
            return null;
        });
    }

    @Test
    void aReadThatLiesInsideACallFailsIt() {
        var proxy = DecayPytree.of(new Decay());
        assertThrows(
                PytreeException.class,
                () -> proxy.call(decay -> {
                    proxy.lie("field");
                    return null;
                }));
        assertEquals(-1, proxy.show());
    }

    @Test
    void anExceptionOfTheMethodPassesAndTheReadEnds() throws Exception {
        var proxy = DecayPytree.of(new Decay());
        assertThrows(ArithmeticException.class, () -> {
            try (var call = Core.look(proxy)) {
                call.module().show();
                throw new ArithmeticException();
            }
        });
        assertEquals(1, (int) proxy.call(decay -> 1));
        var done = new CountDownLatch(1);
        var threads = Executors.newSingleThreadExecutor();
        threads.submit(() -> {
            proxy.at(new double[] {1}, 0);
            done.countDown();
        });
        done.await();
        threads.shutdown();
    }
}
