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

    /** A thread is about to write its name. */
    private static final int ARRIVING = -2;

    /** The number of readers, {@link #WRITING} or {@link #ARRIVING}. */
    private final AtomicInteger state = new AtomicInteger();
    /** The last writer. Who sees that somebody is writing sees who it is; it stays, because writing it costs as much as all else. */
    private @Nullable Thread owner;
    /** The writer's. */
    private int depth;

    /** {@return whether this thread is in a transaction} */
    boolean isMine() {
        return state.getAcquire() == WRITING && owner == Thread.currentThread();
    }

    /** Begins to read; returns whether {@link #endRead} is to follow, which is not so within a transaction of this thread. */
    boolean read() {
        if (isMine()) {
            return false;
        }
        int readers = state.get();
        while (readers >= 0) {
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
            if (!state.compareAndSet(0, ARRIVING)) {
                throw busy("write");
            }
            Thread me = Thread.currentThread();
            if (owner != me) {
                owner = me;
            }
            state.setRelease(WRITING);
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
            state.setRelease(0); // who comes next sees all of this turn, and nobody waits to be told
        }
    }

    private static ConcurrentModificationException busy(String what) {
        return new ConcurrentModificationException(
                "another thread is in a call or edit of this proxy, or reads it, or a method marked @ReadOnly runs on"
                        + " it, so this thread cannot " + what + " it now. Give each thread a proxy of its own, or take"
                        + " turns");
    }
}
