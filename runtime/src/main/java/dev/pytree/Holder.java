package dev.pytree;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The model of a proxy: its structure and leaves, and the module made of them when it is needed. Many threads may read;
 * a call or edit is a transaction of one thread, which inner ones join, and only the outermost takes effect.
 */
final class Holder extends Root {
    private final Turn turn = new Turn();
    private final Loans loans;
    /** Those of the last commit; the module was made of them. */
    private final AtomicReference<Parts<Object>> parts;

    private volatile @Nullable Object module;
    /** What the module was made of, if the library made it or took it apart last. */
    private @Nullable Certificate certificate;
    /** Whether somebody else may change the module, so that it is split again before it is used. */
    private volatile boolean exposed;

    /** What the transaction goes back to, or null where that is the last commit. */
    private @Nullable Parts<Object> before;

    private @Nullable Loans taken;
    private boolean copied;
    private boolean failed;
    /** Those that were to end while one inside them was open, and whether they keep their changes; null as long as there were none. */
    private @Nullable Map<Integer, Boolean> early;

    /** {@code lent}: the State of these parts if somebody else may hold its leaves. */
    Holder(TreeType<Object> type, Parts<Object> parts, @Nullable Object module, @Nullable State lent) {
        super(type);
        this.parts = new AtomicReference<>(parts);
        this.module = module;
        this.loans = new Loans(lent);
    }

    @Override
    <R> R reading(Supplier<R> f) {
        boolean reads = turn.read();
        try {
            return f.get();
        } finally {
            if (reads) {
                turn.endRead();
            }
        }
    }

    @Override
    Parts<Object> parts() {
        return turn.isMine() ? Parts.of(type, module()).copied() : committed();
    }

    private Parts<Object> committed() {
        if (exposed) {
            parts.set(Parts.of(type, module()));
        }
        return last();
    }

    private Parts<Object> last() {
        return Objects.requireNonNull(parts.get());
    }

    @Override
    State state() {
        return turn.isMine() ? parts().state() : loans.lend(committed());
    }

    @Override
    Object module() {
        Object made = module;
        return made == null ? made() : made;
    }

    private synchronized Object made() {
        Object made = module;
        return made == null ? merge(last()) : made;
    }

    private Object merge(Parts<Object> parts) {
        Structure structure = parts.graphDef().structure;
        @Nullable Object[] objects = new Object[structure.codes.length];
        Object made = Objects.requireNonNull(Builder.build(structure, parts.leaves(), objects));
        certificate = new Certificate(structure, parts.leaves(), objects);
        module = made;
        return made;
    }

    @Override
    Object lend(Object leaf) {
        if (turn.isMine()) {
            return Leaves.copy(leaf);
        }
        loans.lend(leaf);
        return leaf;
    }

    @Override
    <T> Parts<T> lend(Parts<T> some) {
        if (turn.isMine()) {
            return some.copied();
        }
        for (Object leaf : some.leaves()) {
            loans.lend(Objects.requireNonNull(leaf));
        }
        return some;
    }

    @Override
    <T> Parts<T> share(Core<T> core) {
        try (Call<T> call = live(core)) { // gives the model copies of what is lent
            return call.keep(Parts.of(core.type(), call.module()));
        }
    }

    @Override
    void lendAll() {
        loans.lendAll();
    }

    @Override
    void expose() {
        exposed = true;
    }

    @Override
    <T> Call<T> live(Core<T> core) {
        int depth = begin(false);
        return new Call<>(core, module(), depth, false, null);
    }

    @Override
    <T> Call<T> look(Core<T> core) {
        boolean reads = turn.read();
        try {
            Object shared = module();
            return new Call<>(core, shared, READING, reads, ReadCheck.of(type, shared));
        } catch (Throwable e) {
            if (reads) {
                turn.endRead();
            }
            throw e;
        }
    }

    @Override
    void endLook(boolean reads, @Nullable ReadCheck check) {
        try {
            if (check != null && check.failed()) {
                if (reads) {
                    forget(check.before);
                }
                throw check.failure();
            }
        } finally {
            if (reads) {
                turn.endRead();
            }
        }
    }

    private synchronized void forget(Parts<Object> before) {
        parts.set(new Parts<>(last().graphDef(), before.leaves()));
        module = null;
        certificate = null;
    }

    @Override
    <T> Edit<T> open(Core<T> core) {
        return new Edit<>(core, this, begin(true));
    }

    /** Begins a transaction, or joins the one of this thread; {@code copy}: on copies of all leaves, so that it can be undone whole. */
    private int begin(boolean copy) {
        int depth = turn.write();
        try {
            if (depth == 1) {
                first(copy);
            } else if (copy && !copied) {
                before = last().copied();
                copied = true;
            }
            return depth;
        } catch (Throwable e) {
            turn.endWrite();
            throw e;
        }
    }

    private void first(boolean copy) {
        Parts<Object> last = committed();
        boolean every = copy || exposed;
        taken = loans.take();
        copied = every;
        try {
            Parts<Object> own = every ? last.copied() : taken == null ? last : taken.own(last);
            if (own != last) {
                merge(own);
                exposed = false;
            } else {
                module();
            }
        } catch (Throwable e) {
            undo();
            throw e;
        }
    }

    /** Refuses to end what another thread began. */
    void requireMine() {
        if (turn.open() == 0) {
            throw new IllegalStateException("an edit or call belongs to the thread that began it; close it there");
        }
    }

    /** One with others still open inside it ends when they do. */
    @Override
    void end(int depth, boolean keep) {
        requireMine();
        if (turn.open() != depth) {
            early = early == null ? new HashMap<>() : early;
            early.put(depth, keep);
            throw new IllegalStateException(
                    "an edit or call that was begun inside this one is still open; close it first");
        }
        boolean undone = failed || !keep;
        try {
            endLast(keep);
        } finally {
            while (early != null && early.containsKey(turn.open())) {
                endLast(early.remove(turn.open()));
            }
        }
        if (keep && undone) {
            throw new IllegalStateException(
                    "an inner call or edit of this proxy failed or was not committed, so nothing of the"
                            + " outer one was kept; let its exception pass");
        }
    }

    private void endLast(boolean keep) {
        failed |= !keep;
        try {
            if (turn.open() == 1) {
                outermost(failed);
            }
        } finally {
            turn.endWrite();
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
            if (!done) {
                undo();
            }
            failed = false;
            before = null;
            taken = null;
        }
    }

    private void undo() {
        if (before != null) {
            parts.set(before);
        }
        module = null;
        certificate = null;
        if (taken != null) {
            loans.restore(taken);
        }
    }

    private void commit() {
        Certificate now = certificate;
        boolean full = false;
        if (now == null || !now.renew(type, module())) {
            now = Certificate.of("split", type, module());
            full = true;
        }
        certificate = now;
        Parts<Object> last = last();
        GraphDef<Object> graphDef = last.graphDef();
        if (!now.structure.rebuildsAs(graphDef.structure)) {
            graphDef = new GraphDef<>(now.structure);
        }
        if (graphDef != last.graphDef() || now.leaves != last.leaves()) {
            parts.setRelease(new Parts<>(graphDef, now.leaves));
        }
        if (full) {
            forgetStrangers(now.structure);
        }
    }

    /** A Pytree that the call put into the model is used by others too, so the model goes on with one of its own. */
    private void forgetStrangers(Structure structure) {
        for (Object code : structure.codes) {
            if (code instanceof ProxyType.ProxyShape) {
                module = null;
                certificate = null;
                loans.lendAll();
                return;
            }
        }
    }
}
