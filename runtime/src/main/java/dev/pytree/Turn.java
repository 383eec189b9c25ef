package dev.pytree;

import java.util.ConcurrentModificationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is: any number of readers, or the transactions of one thread. Nobody waits; who comes at the wrong time is
 * refused. The thread of a transaction may read and may begin inner ones.
 */
final class Turn {
    private static final int WRITING = -1;

    /** The number of readers, or {@link #WRITING}. */
    private final AtomicInteger state = new AtomicInteger();
    // Both are the writer's. Another thread that looks at the owner may see any, but never itself.
    private @Nullable Thread owner;
    private int depth;

    /** {@return whether this thread is in a transaction} */
    boolean isMine() {
        return owner == Thread.currentThread();
    }

    /** Begins to read; returns whether {@link #endRead} is to follow, which is not so within a transaction of this thread. */
    boolean read() {
        if (isMine()) {
            return false;
        }
        int readers = state.get();
        while (readers != WRITING) {
            if (state.compareAndSet(readers, readers + 1)) {
                return true;
            }
            readers = state.get();
        }
        throw busy("read");
    }

    void endRead() {
        state.decrementAndGet();
    }

    /** Begins a transaction or an inner one; returns how many are open. */
    int write() {
        if (!isMine()) {
            if (!state.compareAndSet(0, WRITING)) {
                throw busy("write");
            }
            owner = Thread.currentThread();
        }
        return ++depth;
    }

    /** {@return how many transactions of this thread are open} */
    int open() {
        return isMine() ? depth : 0;
    }

    /** Ends the transaction begun last. */
    void endWrite() {
        if (--depth == 0) {
            owner = null;
            state.set(0);
        }
    }

    private static ConcurrentModificationException busy(String what) {
        return new ConcurrentModificationException(
                "another thread is in a call or edit of this proxy, or reads it, or a method marked @ReadOnly runs on"
                        + " it, so this thread cannot " + what + " it now. Give each thread a proxy of its own, or take"
                        + " turns");
    }
}
