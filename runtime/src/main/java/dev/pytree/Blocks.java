package dev.pytree;

import java.util.Arrays;
import java.util.concurrent.RecursiveAction;
import java.util.function.IntConsumer;
import java.util.function.IntToLongFunction;

/**
 * Work on many numbers, in blocks that do not depend on who does it: the caller alone, or the caller and the common pool. Nobody
 * waits for a thread: who needs a part that nobody has begun does it himself.
 */
final class Blocks extends RecursiveAction {
    /** Numbers in a block, some 10 µs of work. */
    static final int SIZE = 1 << 14;
    /** Fewer numbers than this, 150 µs of work, are done by the caller: with half as many, waking another thread costs what it saves. */
    static final long WORTH = 1 << 18;

    private static final long serialVersionUID = 1;

    private final transient IntConsumer work;
    /** How many numbers there are up to the end of each item. */
    private final transient long[] ends;

    private final int from;
    private final int until;

    private Blocks(IntConsumer work, long[] ends, int from, int until) {
        this.work = work;
        this.ends = ends;
        this.from = from;
        this.until = until;
    }

    /** {@return whether more than one thread should compute {@code numbers} numbers} */
    static boolean pays(long numbers) {
        return numbers >= WORTH && Runtime.getRuntime().availableProcessors() > 1;
    }

    /** Does {@code work} for each of {@code count} items, on several threads; {@code size} tells how many numbers one has. */
    static void each(int count, IntToLongFunction size, IntConsumer work) {
        long[] ends = new long[count];
        long end = 0;
        for (int i = 0; i < count; i++) {
            ends[i] = end += size.applyAsLong(i);
        }
        new Blocks(work, ends, 0, count).invoke();
    }

    /** {@return how many blocks {@code length} numbers are, at least one} */
    static int count(int length) {
        return Math.max(1, (int) (((long) length + SIZE - 1) / SIZE));
    }

    /** {@return where block {@code i} of {@code length} numbers ends} */
    static int end(int i, int length) {
        return (int) Math.min(length, (i + 1L) * SIZE);
    }

    @Override
    protected void compute() {
        if (until - from > 1 && ends[until - 1] - start(from) > SIZE) {
            int half = half();
            invokeAll(new Blocks(work, ends, from, half), new Blocks(work, ends, half, until));
            return;
        }
        for (int i = from; i < until; i++) {
            work.accept(i);
        }
    }

    private long start(int item) {
        return item == 0 ? 0 : ends[item - 1];
    }

    /** The item, not the first, where about half of the numbers are done. */
    private int half() {
        long middle = (start(from) + ends[until - 1]) / 2;
        int found = Arrays.binarySearch(ends, from, until, middle);
        return Math.max(from + 1, Math.min(until - 1, found < 0 ? ~found : found + 1));
    }
}
