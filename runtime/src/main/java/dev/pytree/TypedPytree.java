package dev.pytree;

import java.util.function.UnaryOperator;

/**
 * A {@link Pytree} whose class the processor wrote, so that what is made of it has that class again.
 *
 * @param <T> the type of the model
 * @param <P> the generated class
 */
@SuppressWarnings("unchecked") // a type makes proxies of one class
public abstract class TypedPytree<T, P extends TypedPytree<T, P>> extends Pytree<T> {
    /** A proxy of what {@code core} stands for. */
    protected TypedPytree(Core<T> core) {
        super(core);
    }

    @Override
    public final P map(UnaryOperator<Object> f) {
        return (P) super.map(f);
    }

    @Override
    public final P share() {
        return (P) super.share();
    }

    @Override
    public final P withState(State state) {
        return (P) super.withState(state);
    }

    @Override
    public final P withMode(String name, Object value) {
        return (P) super.withMode(name, value);
    }

    @Override
    public final P frozen() {
        return (P) super.frozen();
    }
}
