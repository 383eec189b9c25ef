package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytree.Decays.Decay;
import dev.pytree.Decays.DecayPytree;
import dev.pytree.Proxies.Counter;
import dev.pytree.Proxies.CounterPytree;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class ThreadsTest {
    private static final String BUSY =
            "another thread is in a call or edit of this proxy, or reads it, or a method marked @ReadOnly runs on it, so"
                    + " this thread cannot %s it now. Give each thread a proxy of its own, or take turns";

    private static <R> R elsewhere(Callable<R> work) throws Exception {
        var threads = Executors.newSingleThreadExecutor();
        try {
            return threads.submit(work).get();
        } finally {
            threads.shutdown();
        }
    }

    private static void assertBusy(String what, Callable<?> work) {
        var e = assertThrows(ExecutionException.class, () -> elsewhere(work));
        assertInstanceOf(ConcurrentModificationException.class, e.getCause());
        assertEquals(String.format(BUSY, what), e.getCause().getMessage());
    }

    @Test
    void aSecondThreadIsRefusedBeforeItEnters() {
        var proxy = CounterPytree.of(new Counter());
        proxy.call(counter -> {
            assertBusy("write", proxy::increment);
            assertBusy("write", proxy::open);
            assertBusy("read", proxy::state);
            assertBusy("read", proxy::data);
            assertBusy("read", proxy::count);
            assertBusy("read", proxy::module);
            assertBusy("read", () -> proxy.equals(CounterPytree.of(new Counter())));
            return counter.increment();
        });
        assertEquals(1, proxy.count());
    }

    @Test
    void structureIsReadWhileAnotherThreadIsInACall() throws Exception {
        var proxy = CounterPytree.of(new Counter());
        proxy.edit(counter -> {
            counter.increment();
            try {
                assertEquals(
                        "Counter(data=float[], count=int)",
                        elsewhere(() -> proxy.graphDef().toString()));
                assertEquals("CounterPytree(Counter(data=float[1], count=0))", elsewhere(proxy::toString));
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        assertEquals(1, elsewhere(proxy::increment) - 1);
    }

    @Test
    void anEditEndsInTheThreadThatOpenedIt() throws Exception {
        var proxy = CounterPytree.of(new Counter());
        var edit = proxy.open();
        edit.module().increment();
        edit.commit();
        var e = assertThrows(
                ExecutionException.class,
                () -> elsewhere(() -> {
                    edit.close();
                    return null;
                }));
        assertEquals(
                "an edit or call belongs to the thread that began it; close it there",
                e.getCause().getMessage());
        edit.close();
        assertEquals(1, proxy.count());
        assertEquals(2, elsewhere(proxy::increment));
    }

    @Test
    void noUpdateIsLost() throws Exception {
        var proxy = CounterPytree.of(new Counter());
        var done = new AtomicInteger();
        var threads = Executors.newFixedThreadPool(3);
        var writers = new ArrayList<Future<?>>();
        for (int t = 0; t < 3; t++) {
            writers.add(threads.submit(() -> {
                for (int i = 0; i < 20_000; i++) {
                    try {
                        proxy.increment();
                        done.incrementAndGet();
                    } catch (ConcurrentModificationException e) {
                        Thread.onSpinWait();
                    }
                }
            }));
        }
        for (Future<?> writer : writers) {
            writer.get();
        }
        threads.shutdown();
        assertEquals(done.get(), proxy.count());
        assertEquals(done.get(), proxy.data()[0]);
    }

    @Test
    void whatAReaderHoldsNeverChangesWhileAnotherThreadWrites() throws Exception {
        var proxy = CounterPytree.of(new Counter());
        var threads = Executors.newFixedThreadPool(2);
        Future<?> writer = threads.submit(() -> {
            for (int i = 0; i < 50_000; i++) {
                try {
                    proxy.increment();
                } catch (ConcurrentModificationException e) {
                    Thread.onSpinWait();
                }
            }
        });
        Future<?> reader = threads.submit(() -> {
            while (!writer.isDone()) {
                try {
                    State state = proxy.state();
                    var data = (float[]) state.get(KeyPath.parse(".data"));
                    for (int i = 0; i < 20; i++) {
                        assertEquals((float) (int) state.get(KeyPath.parse(".count")), data[0]);
                    }
                    float[] lent = proxy.data();
                    float before = lent[0];
                    for (int i = 0; i < 20; i++) {
                        Thread.onSpinWait();
                    }
                    assertEquals(before, lent[0]);
                } catch (ConcurrentModificationException e) {
                    Thread.onSpinWait();
                }
            }
        });
        writer.get();
        reader.get();
        threads.shutdown();
    }

    @Test
    void concurrentReadersAreFree() throws Exception {
        var proxy = CounterPytree.of(new Counter());
        var threads = Executors.newFixedThreadPool(4);
        var readers = new ArrayList<Future<Integer>>();
        for (int t = 0; t < 4; t++) {
            readers.add(threads.submit(() -> {
                int sum = 0;
                for (int i = 0; i < 2000; i++) {
                    sum += proxy.count() + proxy.state().size() + proxy.data().length + proxy.hashCode() * 0;
                    sum += proxy.equals(proxy.map(leaf -> leaf)) ? 0 : 1;
                }
                return sum;
            }));
        }
        for (Future<Integer> reader : readers) {
            assertEquals(6000, reader.get());
        }
        threads.shutdown();
        assertEquals(List.of(), threads.shutdownNow());
    }

    /** Some seconds of one writer and many readers of every kind; what they see is always one commit. */
    @Test
    void manyReadersAndOneWriterSeeWholeCommits() throws Exception {
        var proxy = DecayPytree.of(new Decay());
        var stop = new AtomicBoolean();
        var threads = Executors.newFixedThreadPool(6);
        var readers = new ArrayList<Future<Integer>>();
        for (int t = 0; t < 5; t++) {
            int kind = t;
            readers.add(threads.submit(() -> {
                int seen = 0;
                while (!stop.get()) {
                    try {
                        seen += look(proxy, kind);
                        LockSupport.parkNanos(
                                100_000); // else a writer, who is refused while anybody reads, has no turn
                    } catch (ConcurrentModificationException e) {
                        Thread.onSpinWait();
                    }
                }
                return seen;
            }));
        }
        Future<Integer> writer = threads.submit(() -> {
            int written = 0;
            while (!stop.get()) {
                try {
                    proxy.call(decay -> {
                        decay.calls.set(decay.calls.get() + 1);
                        decay.factor[0] = decay.calls.get();
                        decay.bias = new double[] {decay.calls.get()};
                        return null;
                    });
                    written++;
                } catch (ConcurrentModificationException e) {
                    Thread.onSpinWait();
                }
            }
            return written;
        });
        Thread.sleep(2000);
        stop.set(true);
        int written = writer.get();
        assertTrue(written > 0, "the writer had a turn");
        for (Future<Integer> reader : readers) {
            assertTrue(reader.get() > 0, "each reader had a turn");
        }
        threads.shutdown();
        assertEquals(written, proxy.calls());
        assertEquals(written, proxy.factor()[0]);
    }

    private static int look(DecayPytree proxy, int kind) {
        switch (kind) {
            case 0 -> assertWhole(proxy.state());
            case 1 -> {
                DecayPytree view = proxy.frozen();
                assertWhole(view.state());
                view.at(new double[] {1}, 0);
                assertWhole(view.state());
            }
            case 2 -> assertWhole(proxy.map(leaf -> leaf).state());
            case 3 -> {
                double before = proxy.show();
                assertTrue(before <= proxy.factor()[0] || before == -1, "time goes forward");
            }
            default -> {
                Decay module = proxy.module();
                assertWhole(DecayPytree.of(module).state());
            }
        }
        return 1;
    }

    private static void assertWhole(State state) {
        double calls = (Integer) state.get(KeyPath.parse(".calls"));
        if (calls > 0) {
            assertEquals(calls, ((double[]) state.get(KeyPath.parse(".factor")))[0]);
            assertEquals(calls, ((double[]) state.get(KeyPath.parse(".bias")))[0]);
        }
    }
}
