package dev.pytree;

import org.jspecify.annotations.Nullable;

/**
 * A call on the model of a proxy, in generated code: {@code try (var call = Core.live(this)) { return
 * call.keep(call.module().forward(x)); }}. Closed without {@code keep}, it puts back every field, variable and
 * container; elements written into arrays in place stay written.
 *
 * @param <T> the type of the model
 */
public final class Call<T> implements AutoCloseable {
    private final Core<T> core;
    private final Object root;
    private final int depth;
    private final boolean reads;
    private final @Nullable ReadCheck check;
    private boolean kept;
    private boolean closed;

    /** {@code depth}: that of the transaction, or {@link Root#READING}. */
    Call(Core<T> core, Object root, int depth, boolean reads, @Nullable ReadCheck check) {
        this.core = core;
        this.root = root;
        this.depth = depth;
        this.reads = reads;
        this.check = check;
    }

    /** {@return the model} */
    public T module() {
        return core.node(root);
    }

    /** Keeps what the call changed; returns {@code result} */
    public <R> R keep(R result) {
        kept = true;
        return result;
    }

    /** Keeps what the call changed. */
    public void keep() {
        kept = true;
    }

    /** Keeps what the call changed; returns {@code result} */
    public boolean keep(boolean result) {
        kept = true;
        return result;
    }

    /** Keeps what the call changed; returns {@code result} */
    public byte keep(byte result) {
        kept = true;
        return result;
    }

    /** Keeps what the call changed; returns {@code result} */
    public char keep(char result) {
        kept = true;
        return result;
    }

    /** Keeps what the call changed; returns {@code result} */
    public short keep(short result) {
        kept = true;
        return result;
    }

    /** Keeps what the call changed; returns {@code result} */
    public int keep(int result) {
        kept = true;
        return result;
    }

    /** Keeps what the call changed; returns {@code result} */
    public long keep(long result) {
        kept = true;
        return result;
    }

    /** Keeps what the call changed; returns {@code result} */
    public float keep(float result) {
        kept = true;
        return result;
    }

    /** Keeps what the call changed; returns {@code result} */
    public double keep(double result) {
        kept = true;
        return result;
    }

    /** Ends the call. */
    @Override
    public void close() {
        if (depth == Root.READING) {
            core.root().endLook(reads, kept ? check : null);
        } else if (!closed) {
            closed = true;
            core.root().end(depth, kept);
        }
    }
}
