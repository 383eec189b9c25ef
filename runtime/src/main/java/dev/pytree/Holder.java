package dev.pytree;

import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
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
    /** What the module was made of, if the library made it or took it apart last. */
    private @Nullable Certificate certificate;
    /** Whether somebody else may hold a leaf, so that the next transaction works on copies. */
    private volatile boolean lent;
    /** Whether somebody else may change the module, so that it is split again before it is used. */
    private volatile boolean exposed;

    private boolean lentBefore;
    private boolean copied;
    private boolean failed;

    Holder(TreeType<Object> type, Split<Object> split, @Nullable Object module, boolean lent) {
        this.type = type;
        this.split = split;
        this.module = module;
        this.lent = lent;
    }

    /** {@return what {@code f} returns, during which no other thread is in a transaction} */
    <R> R reading(Supplier<R> f) {
        if (!turn.readLock().tryLock()) {
            throw busy("read");
        }
        try {
            return f.get();
        } finally {
            turn.readLock().unlock();
        }
    }

    /** Marks the leaves as held by somebody else; while {@link #reading}, so that the next transaction sees it. */
    void lend() {
        lent = true;
    }

    /** Marks the module as changed by somebody else, who has it from a module around this proxy. */
    void expose() {
        exposed = true;
    }

    /** {@return the structure and leaves of the last commit; within a transaction those of the moment, in copies} */
    Split<Object> split() {
        if (turn.isWriteLockedByCurrentThread()) {
            Split<Object> now = Graphs.split(type, module());
            return new Split<>(now.graphDef(), List.of(now.state().copied()));
        }
        if (exposed) {
            split = Graphs.split(type, module());
        }
        return split;
    }

    /** {@return the module} */
    synchronized Object module() {
        Object made = module;
        if (made == null) {
            made = merge(split);
        }
        return made;
    }

    private Object merge(Split<Object> split) {
        Structure structure = split.graphDef().structure;
        @Nullable Object[] objects = new Object[structure.codes.length];
        Object made = Objects.requireNonNull(Builder.build(structure, split.state().values, objects));
        certificate = new Certificate(structure, split.state().values, objects);
        module = made;
        return made;
    }

    /**
     * Begins a transaction, or joins the one of this thread; {@code copy}: leaves are copied, so that it can be undone whole.
     * Returns how many are open, for {@link #end}.
     */
    int begin(boolean copy) {
        if (!turn.writeLock().tryLock()) {
            throw busy("write");
        }
        int depth = turn.getWriteHoldCount();
        try {
            if (depth == 1) {
                first(copy);
            } else if (copy && !copied) {
                split = copies(split);
                copied = true;
            }
            return depth;
        } catch (Throwable e) {
            turn.writeLock().unlock();
            throw e;
        }
    }

    private void first(boolean copy) {
        if (exposed) {
            split = Graphs.split(type, module());
        }
        lentBefore = lent;
        copied = copy || lent || exposed;
        if (copied) {
            merge(copies(split));
            lent = false;
            exposed = false;
        } else {
            module();
        }
    }

    private static Split<Object> copies(Split<Object> split) {
        return new Split<>(split.graphDef(), List.of(split.state().copied()));
    }

    /** Refuses to end what was begun as the {@code depth}-th unless it is the last that is open. */
    void requireLast(int depth) {
        int open = turn.getWriteHoldCount();
        if (open != depth) {
            throw new IllegalStateException(
                    open == 0
                            ? "an edit or call belongs to the thread that began it; close it there"
                            : "an edit or call that was begun inside this one is still open; close it first");
        }
    }

    /** Ends what {@link #begin} began; the outermost end keeps the changes or puts everything back. */
    void end(int depth, boolean keep) {
        requireLast(depth);
        boolean undo = failed || !keep;
        failed = undo;
        try {
            if (depth == 1) {
                outermost(undo);
            }
        } finally {
            turn.writeLock().unlock();
        }
        if (keep && undo) {
            throw new IllegalStateException(
                    "an inner call or edit of this proxy failed or was not committed, so nothing of the"
                            + " outer one was kept; let its exception pass");
        }
    }

    private void outermost(boolean undo) {
        boolean done = false;
        try {
            if (!undo) {
                commit();
                done = true;
            }
        } finally {
            failed = false;
            if (!done) {
                module = null;
                certificate = null;
                lent |= lentBefore;
            }
        }
    }

    private void commit() {
        Split<Object> before = split;
        Certificate now = certificate == null ? null : certificate.renew(type, module());
        if (now == null) {
            now = Certificate.of("split", type, module());
        }
        certificate = now;
        boolean sameStructure = now.structure.rebuildsAs(before.graphDef().structure);
        if (sameStructure && sameLeaves(before.state().values, now.leaves)) {
            return;
        }
        GraphDef<Object> graphDef = sameStructure ? before.graphDef() : new GraphDef<>(now.structure);
        split = new Split<>(graphDef, List.of(new State(graphDef.structure.layout(), now.leaves)));
    }

    private static boolean sameLeaves(@Nullable Object[] a, @Nullable Object[] b) {
        for (int i = 0; i < a.length; i++) {
            if (a[i] != b[i]) {
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
