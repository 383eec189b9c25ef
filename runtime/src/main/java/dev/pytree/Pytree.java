package dev.pytree;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A model held as data, which answers like the model. For each node class the processor writes a subclass with the model's
 * fields and methods; this class is what they share, and enough for types known only at run time.
 *
 * <p>A proxy made with {@code of} copies the model, one made with {@code adopt} takes it over, and {@link #share} and
 * {@link #shareState} share its arrays on purpose. The leaves that
 * accessors, {@link #state} and {@link #map} hand out never change afterwards: later calls work on copies. Arguments and
 * results of calls pass as they are, so an array that a method of the model returns or stores is the model's own.
 *
 * <p>Several threads may read. While one is in a call or edit, every other that calls, edits or reads is refused with
 * {@link java.util.ConcurrentModificationException} before it begins. Give each thread a proxy of its own, mark methods
 * {@link ReadOnly}, or serve from {@link #frozen}, which takes calls from any number of threads.
 *
 * <p>Making a proxy does not build the model: a constructor that refuses what {@link #map} or {@link #withState} put in says
 * so when the model is needed.
 *
 * @param <T> the type of the model
 */
public class Pytree<T> {
    final Core<T> core;

    /** A proxy of what {@code core} stands for. */
    protected Pytree(Core<T> core) {
        this.core = core;
    }

    /** {@return a module of one's own: a copy that shares nothing with this proxy} */
    public final T module() {
        return core.copy();
    }

    /** {@return the structure} */
    public final GraphDef<T> graphDef() {
        return core.parts().graphDef();
    }

    /**
     * {@return the leaves} They are shared and never change afterwards; do not write into them. As long as nothing changes it
     * is the same State: a pass over the leaves that calls may have written in the meantime finds out. Until then the last State
     * is kept, so it costs the memory of its leaves once more.
     */
    public final State state() {
        return core.state();
    }

    /**
     * {@return the leaves that the model works on, arrays included, to read and write from outside} Unlike {@link #state} it does not
     * mark them: calls go on in these arrays, so that what either side writes into one the other sees. Scalars are values of this
     * moment. An array is shared until the model has another one: an {@link #edit} works on copies, and so does the call after
     * {@code state}, {@code map} or an accessor handed it out. What was handed out so changes if the array is written from outside.
     *
     * <p>Leaves that are lent are replaced by copies first, so it is a write: refused while other threads read. A frozen view has
     * nothing to share and throws {@link UnsupportedOperationException}. Costs a walk.
     */
    public final State shareState() {
        return core.shared();
    }

    /**
     * {@return a proxy with nodes, variables and scalars of its own around the arrays that this model works on} What either writes into an
     * array in place the other sees, for as long as both have it; {@link #shareState} says when that ends, and what it costs.
     */
    public Pytree<T> share() {
        return core.sharing().proxy();
    }

    /** {@return a proxy of the same structure and the leaves {@code state}, all of them or some; the others stay} */
    public Pytree<T> withState(State state) {
        return core.with(state).proxy();
    }

    /** {@return a proxy of the results of {@code f} on each leaf, a shared one mapped once} {@code f} returns the type it got. */
    public Pytree<T> map(UnaryOperator<Object> f) {
        return core.mapped(f).proxy();
    }

    /**
     * {@return a proxy of the same leaves with each {@link Mode} field {@code name} set to {@code value}, a boolean or an enum
     * constant} An unknown name is an error that lists the modes there are.
     */
    public Pytree<T> withMode(String name, Object value) {
        return core.withMode(name, value).proxy();
    }

    /**
     * {@return a view of what this holds now, which never changes} Each call runs on a copy of its own, and what it changes is
     * discarded; a method marked {@link ReadOnly} needs no copy. Any number of threads may use it at once. It refuses edits;
     * what {@code map}, {@code withState} and {@code withMode} make of it is frozen too.
     */
    public Pytree<T> frozen() {
        return core.frozen().proxy();
    }

    /**
     * {@return what {@code f} returns for the model} Its changes are kept. If it throws, every field, variable and container is
     * put back; elements that it wrote into arrays in place stay written ({@link #edit} undoes these too).
     */
    public final <R> R call(Function<? super T, ? extends R> f) {
        try (Call<T> call = Core.live(this)) {
            return call.keep(f.apply(call.module()));
        }
    }

    /** Changes the model, all or nothing: if {@code change} throws, nothing changed, contents of arrays included. */
    public final void edit(Consumer<? super T> change) {
        try (Edit<T> edit = open()) {
            change.accept(edit.module());
            edit.commit();
        }
    }

    /** {@return an edit of this proxy} Nothing changes until it is committed; until it is closed no other thread may write. */
    public final Edit<T> open() {
        return core.open();
    }

    /** {@return whether {@code other} is a proxy of equal structure and leaves, bit by bit} */
    @Override
    public final boolean equals(@Nullable Object other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof Pytree<?> pytree)) {
            return false;
        }
        return core.reading(() -> pytree.core.reading(() -> {
            return core.parts().equalTo(pytree.core.parts());
        }));
    }

    /** {@return a hash of the structure alone} */
    @Override
    public final int hashCode() {
        return core.parts().graphDef().hashCode();
    }

    /** {@return the structure with its leaves, arrays by their shape: {@code LinearPytree(Linear(kernel=float[2, 3]))}} */
    @Override
    public final String toString() {
        Parts<T> parts = core.parts();
        String name = (core.isFrozen() ? "frozen " : "") + getClass().getSimpleName();
        return name + "(" + Printer.print(parts.graphDef().structure, parts.leaves()) + ")";
    }
}
