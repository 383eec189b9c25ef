package dev.pytree;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which leaves of a proxy somebody else may hold: those of the State that was handed out last, those handed out one by one,
 * or all. Before the model may write, it gets copies of these. The State stays: as long as the copies have the same contents
 * it is still true, and is handed out again.
 */
final class Loans {
    private @Nullable State state;
    private @Nullable Set<Object> leaves;
    private boolean all;
    private volatile boolean any;

    Loans(@Nullable State state) {
        this.state = state;
        this.any = state != null;
    }

    /** {@return the leaves of {@code parts} to hand out: the State handed out last if it is still the same} */
    synchronized State lend(Parts<?> parts) {
        State last = state;
        if (last != null && last.layout == parts.layout() && parts.sameLeaves(last.values)) {
            return last;
        }
        any = true;
        return state = parts.state();
    }

    synchronized void lend(Object leaf) {
        if (Leaves.shareable(leaf)) {
            if (leaves == null) {
                leaves = Collections.newSetFromMap(new IdentityHashMap<>());
            }
            leaves.add(leaf);
            any = true;
        }
    }

    synchronized void lendAll() {
        all = true;
        any = true;
    }

    /** {@return these, or null if there are none} From now on there are none, because the model gets copies. */
    @Nullable
    Loans take() {
        return any ? taken() : null;
    }

    private synchronized Loans taken() {
        var taken = new Loans(state);
        taken.leaves = leaves;
        taken.all = all;
        leaves = null;
        all = false;
        any = false;
        return taken;
    }

    /** Takes back {@code taken}, because the model has the old leaves again. */
    synchronized void restore(Loans taken) {
        all |= taken.all;
        any = true;
        if (taken.leaves != null) {
            taken.leaves.forEach(this::lend);
        }
    }

    /** {@return {@code parts} with copies of the leaves that are lent; itself if there are none} */
    <T> Parts<T> own(Parts<T> parts) {
        @Nullable Object[] own = parts.leaves().clone();
        State last = state != null && state.layout == parts.layout() ? state : null;
        boolean copied = false;
        for (int i = 0; i < own.length; i++) {
            Object leaf = Objects.requireNonNull(own[i]);
            if (all || last != null && last.values[i] == leaf || leaves != null && leaves.contains(leaf)) {
                own[i] = parts.layout().copy(i, leaf);
                copied |= own[i] != leaf;
            }
        }
        return copied ? new Parts<>(parts.graphDef(), own) : parts;
    }
}
