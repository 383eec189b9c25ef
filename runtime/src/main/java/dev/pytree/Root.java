package dev.pytree;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The model at the root of a proxy: one that changes, or a frozen one. */
abstract sealed class Root permits Holder, Frozen {
    /** Instead of the depth of a transaction: the call does not keep what it changes. */
    static final int READING = 0;

    final TreeType<Object> type;

    Root(TreeType<Object> type) {
        this.type = type;
    }

    /** {@return what {@code f} returns, during which no other thread changes the model} */
    abstract <R> R reading(Supplier<R> f);

    /** {@return the structure and leaves of the last commit, to look at; within a transaction those of the moment, in copies} */
    abstract Parts<Object> parts();

    /** {@return the leaves, to hand out} */
    abstract State state();

    /** {@return the module, to look at or, within a transaction, to change} */
    abstract Object module();

    /** Marks the leaf as held by somebody else; while {@link #reading}. */
    abstract void lend(Object leaf);

    /** {@return parts of the module to hand out: their leaves are marked as held by somebody else, or copied within a transaction} */
    abstract <T> Parts<T> lend(Parts<T> some);

    /** {@return parts of the module to hand out: the arrays it works on, none of which is lent} */
    abstract <T> Parts<T> share(Core<T> core);

    /** Marks all leaves as held by somebody else; while {@link #reading}. */
    abstract void lendAll();

    /** Marks the module as changed by somebody else, who has it from a module around this proxy. */
    abstract void expose();

    /** {@return a call that keeps what it changes, unless this is frozen} */
    abstract <T> Call<T> live(Core<T> core);

    /** {@return a call that changes nothing, beside others} */
    abstract <T> Call<T> look(Core<T> core);

    /** {@return an edit, in copies of all leaves} */
    abstract <T> Edit<T> open(Core<T> core);

    /** Ends a call or edit that {@link #live} or {@link #open} began; the outermost end keeps the changes or puts everything back. */
    abstract void end(int depth, boolean keep);

    /** Ends a call that changes nothing; {@code check} says what it changed nevertheless. */
    abstract void endLook(boolean reads, @Nullable ReadCheck check);
}
