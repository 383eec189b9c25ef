package dev.pytree;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A model that never changes. Each call runs on a model of its own, with copies of the leaves, and what it changes is
 * discarded; methods marked {@link ReadOnly} run on one that is shared.
 */
final class Frozen extends Root {
    private static final String REFUSED =
            "a frozen view does not change, so it cannot be edited; edit the proxy that it"
                    + " was made from, or make a proxy of its own module()";

    private static final String UNSHARED =
            "a frozen view does not change, so it shares no array to be written; share those of the proxy that it was made"
                    + " from, or copy what it has: state().snapshot()";

    private final Parts<Object> parts;
    private final State state;
    private volatile @Nullable Object module;

    Frozen(TreeType<Object> type, Parts<Object> parts, State state) {
        super(type);
        this.parts = parts;
        this.state = state;
    }

    @Override
    <R> R reading(Supplier<R> f) {
        return f.get();
    }

    @Override
    Parts<Object> parts() {
        return parts;
    }

    @Override
    State state() {
        return state;
    }

    @Override
    synchronized Object module() {
        Object made = module;
        if (made == null) {
            module = made = parts.merge();
        }
        return made;
    }

    @Override
    void lend(Object leaf) {}

    @Override
    <T> Parts<T> lend(Parts<T> some) {
        return some;
    }

    @Override
    <T> Parts<T> share(Core<T> core) {
        throw new UnsupportedOperationException(UNSHARED);
    }

    @Override
    void lendAll() {}

    @Override
    void expose() {
        throw new AssertionError("a frozen view is handed out as it is");
    }

    @Override
    <T> Call<T> live(Core<T> core) {
        return new Call<>(core, parts.copied().merge(), READING, false, null);
    }

    @Override
    <T> Call<T> look(Core<T> core) {
        Object shared = module();
        return new Call<>(core, shared, READING, false, ReadCheck.of(type, shared));
    }

    @Override
    <T> Edit<T> open(Core<T> core) {
        throw new UnsupportedOperationException(REFUSED);
    }

    @Override
    void end(int depth, boolean keep) {
        throw new AssertionError("nothing that keeps changes begins here");
    }

    @Override
    void endLook(boolean reads, @Nullable ReadCheck check) {
        if (check != null && check.failed()) {
            synchronized (this) {
                module = null;
            }
            throw check.failure();
        }
    }
}
