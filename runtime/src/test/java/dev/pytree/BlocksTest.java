package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BlocksTest {
    private static final int MANY = 5 * Blocks.SIZE + 17;

    private final SplittableRandom random = new SplittableRandom(3);
    private final State first = large();
    private final State second = large();

    /** Arrays below, of and above a block, rows, and scalars; enough for several threads. */
    private State large() {
        Object[] small = new Object[200];
        Arrays.setAll(small, i -> floats(1 + i));
        double[][] rows = {doubles(MANY), {}, doubles(3), doubles(Blocks.SIZE), doubles(Blocks.SIZE + 1)};
        return Graphs.state(List.of(
                floats(10 * MANY), rows, List.of(small), doubles(2 * MANY), 0.5f, random.nextDouble(), new float[0]));
    }

    private float[] floats(int count) {
        float[] floats = new float[count];
        for (int i = 0; i < count; i++) {
            floats[i] = (float) random.nextDouble(-1, 1);
        }
        return floats;
    }

    private double[] doubles(int count) {
        return random.doubles(count, -1, 1).toArray();
    }

    private static <R> R inPoolOf(int threads, Callable<R> work) throws Exception {
        var pool = new ForkJoinPool(threads);
        try {
            return pool.submit(work).get();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void arithmeticIsTheSameBitsWhateverTheNumberOfThreads() throws Exception {
        assertTrue(first.count() > Blocks.WORTH);
        Callable<List<Object>> all = () -> List.of(
                first.add(second),
                first.subtract(second),
                first.scale(1.0 / 3),
                first.axpy(1.0 / 3, second),
                first.lerp(second, 1.0 / 3),
                first.dot(second),
                first.norm());

        List<Object> alone = inPoolOf(1, all);

        assertEquals(alone, all.call());
        assertEquals(alone, inPoolOf(4, all));
        assertEquals(
                List.of(first.zipNumbers(second, (a, b) -> a + b), first.zipNumbers(second, (a, b) -> a - b)),
                alone.subList(0, 2));
    }

    @Test
    void aDotGoesThroughBlocksInOrderAlsoWhereOneThreadIsEnough() {
        double[] x = doubles(MANY);
        double[] y = doubles(MANY);
        double sum = 0;
        for (int from = 0; from < MANY; from += Blocks.SIZE) {
            double block = 0;
            for (int i = from; i < Math.min(MANY, from + Blocks.SIZE); i++) {
                block += x[i] * y[i];
            }
            sum += block;
        }
        State few = Graphs.state(List.of((Object) x));
        State many = Graphs.state(List.of(x, new float[(int) Blocks.WORTH]));

        assertEquals(sum, few.dot(Graphs.state(List.of((Object) y))));
        assertEquals(sum, many.dot(Graphs.state(List.of(y, new float[(int) Blocks.WORTH]))));
    }

    @Test
    void arraysOfALibraryAreComputedByTheCallerAmongAnyNumberOfOthers() {
        float[] numbers = floats((int) Blocks.WORTH);
        State state = Graphs.state(List.of(new Matrices.Matrix(1, 2, 3, 4), numbers));
        State others = Graphs.state(List.of((Object) numbers));

        assertEquals(state.scale(2), state.add(state));
        assertEquals(25 + others.dot(others), state.dot(state));
    }

    @Test
    void eachItemIsDoneOnceWhateverItsSize() {
        var done = new AtomicIntegerArray(1_000);

        Blocks.each(1_000, i -> i % 7 == 0 ? 0 : i % 100 == 1 ? 10 * Blocks.SIZE : i, done::incrementAndGet);

        for (int i = 0; i < done.length(); i++) {
            assertEquals(1, done.get(i), "item " + i);
        }
    }

    @Test
    void aPoolThatIsBusyWithTheSameNeverWaitsForItself() throws Exception {
        State expected = first.add(second);
        var found = ConcurrentHashMap.<State>newKeySet();

        inPoolOf(2, () -> {
            List<? extends ForkJoinTask<?>> tasks = IntStream.range(0, 8)
                    .mapToObj(i -> ForkJoinTask.adapt(() -> found.add(first.add(second)))
                            .fork())
                    .toList();
            tasks.forEach(ForkJoinTask::join);
            return null;
        });

        assertEquals(Set.of(expected), found);
    }

    @Test
    void whatFailsInAnyBlockReachesTheCallerAndLeavesThePoolAsItWas() {
        var failure = new IllegalStateException("block 5");

        var thrown = assertThrows(
                IllegalStateException.class,
                () -> Blocks.each(8, i -> Blocks.SIZE, i -> {
                    if (i == 5) {
                        throw failure;
                    }
                }));

        assertSame(failure, thrown.getCause() == null ? thrown : thrown.getCause());
        assertEquals(first.add(second), first.add(second));
    }
}
