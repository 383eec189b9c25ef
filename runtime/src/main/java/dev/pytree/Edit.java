package dev.pytree;

/**
 * A change to a proxy that is made on a copy and takes effect when it is committed:
 * {@code try (var edit = counter.open()) { edit.module().count += 1; edit.commit(); }}. It belongs to the thread that opened it.
 *
 * @param <T> the type of the model
 */
public final class Edit<T> implements AutoCloseable {
    private final Core<T> core;
    private final Holder holder;
    private final int depth;
    private boolean committed;
    private boolean closed;

    Edit(Core<T> core, Holder holder, int depth) {
        this.core = core;
        this.holder = holder;
        this.depth = depth;
    }

    /** {@return the model to change, until it is committed} */
    public T module() {
        if (closed || committed) {
            throw new IllegalStateException(
                    "this edit is " + (closed ? "closed" : "committed") + "; open another one to change the proxy");
        }
        return core.now();
    }

    /** Lets the changes take effect when the edit is closed. It comes last: nothing after it could be taken back. */
    public void commit() {
        module();
        committed = true;
    }

    /** Ends the edit; without {@link #commit} nothing has changed. */
    @Override
    public void close() {
        if (!closed) {
            holder.requireMine();
            closed = true;
            holder.end(depth, committed);
        }
    }
}
