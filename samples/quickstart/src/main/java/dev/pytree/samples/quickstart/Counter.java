package dev.pytree.samples.quickstart;

import dev.pytree.BatchStat;
import dev.pytree.PytreeNode;

/** A count of calls: state that is kept, but not trained. */
@PytreeNode
public class Counter {
    @BatchStat
    int count;

    Counter() {}

    /** A counter that starts at {@code count}. */
    public Counter(int count) {
        this.count = count;
    }

    /** {@return the count after one more} */
    public int increment() {
        return ++count;
    }
}
