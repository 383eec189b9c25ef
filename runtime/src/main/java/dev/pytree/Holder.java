package dev.pytree;

import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/**
 * The model of a proxy: its structure and leaves, and the module made of them when it is needed. Many threads may read;
 * a call or edit is a transaction of one thread, which inner ones join, and only the outermost takes effect.
 */
final class Holder {
    private final TreeType<Object> type;
    private final ReentrantReadWriteLock turn = new ReentrantReadWriteLock();
    private volatile Split<Object> split;
    private volatile @Nullable Object module;
    /** Whether somebody else may hold a leaf, so that the next transaction works on copies. */
    private volatile boolean lent;

    private boolean lentBefore;
    private boolean failed;

    Holder(TreeType<Object> type, Split<Object> split, @Nullable Object module, boolean lent) {
        this.type = type;
        this.split = split;
        this.module = module;
        this.lent = lent;
    }

    TreeType<Object> type() {
        return type;
    }

    void lend() {
        lent = true;
    }

    /** {@return the structure and leaves; within a transaction those of the moment, in copies} */
    Split<Object> split() {
        if (turn.isWriteLockedByCurrentThread()) {
            Split<Object> now = Graphs.split(type, read());
            return new Split<>(now.graphDef(), List.of(now.state().copied()));
        }
        return split;
    }

    /** {@return the module, to read} */
    Object read() {
        if (!turn.readLock().tryLock()) {
            throw busy("read");
        }
        try {
            return materialise();
        } finally {
            turn.readLock().unlock();
        }
    }

    private synchronized Object materialise() {
        Object made = module;
        if (made == null) {
            module = made = Graphs.merge(split.graphDef(), split.state());
        }
        return made;
    }

    /** Begins a transaction, or joins the one of this thread; {@code copy}: leaves are copied, so that it can be undone whole. */
    void begin(boolean copy) {
        if (!turn.writeLock().tryLock()) {
            throw busy("write");
        }
        if (turn.getWriteHoldCount() > 1) {
            return;
        }
        try {
            lentBefore = lent;
            if (copy || lent) {
                module = Graphs.merge(split.graphDef(), split.state().copied());
                lent = false;
            } else {
                materialise();
            }
        } catch (RuntimeException | Error e) {
            turn.writeLock().unlock();
            throw e;
        }
    }

    /** Ends what {@link #begin} began; the outermost end keeps the changes or puts everything back. */
    void end(boolean keep) {
        if (!turn.isWriteLockedByCurrentThread()) {
            throw new IllegalStateException("an edit or call belongs to the thread that began it; close it there");
        }
        failed |= !keep;
        boolean undo = failed;
        try {
            if (turn.getWriteHoldCount() == 1) {
                failed = true;
                if (!undo) {
                    commit();
                    failed = false;
                }
            }
        } finally {
            if (turn.getWriteHoldCount() == 1) {
                if (failed) {
                    module = null;
                    lent |= lentBefore;
                }
                failed = false;
            }
            turn.writeLock().unlock();
        }
        if (keep && undo) {
            throw new IllegalStateException(
                    "an inner call or edit of this proxy failed, so nothing of the outer one was kept; let its exception pass");
        }
    }

    private void commit() {
        Split<Object> before = split;
        Split<Object> now = Graphs.split(type, materialise());
        boolean sameStructure = now.graphDef().equals(before.graphDef());
        if (sameStructure && sameLeaves(before.state(), now.state())) {
            return;
        }
        split = sameStructure
                ? new Split<>(before.graphDef(), List.of(new State(before.state().layout, now.state().values)))
                : now;
    }

    private static boolean sameLeaves(State a, State b) {
        for (int i = 0; i < a.values.length; i++) {
            if (a.values[i] != b.values[i]) {
                return false;
            }
        }
        return true;
    }

    private static ConcurrentModificationException busy(String what) {
        return new ConcurrentModificationException(
                "another thread is in a call or edit of this proxy, or reads it, so this thread cannot " + what
                        + " it now. Give each thread a proxy of its own, or take turns");
    }
}
