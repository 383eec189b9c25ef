package dev.pytree;

/**
 * The node type of a class that is filled after creation: with a no-argument constructor and settable fields. Only such
 * classes can close a cycle.
 *
 * @param <T> the class
 */
public abstract class ObjectType<T> extends NodeType<T> {

    /** The type of exactly {@code nodeClass}, with its fields in the order of their leaves. */
    protected ObjectType(Class<? super T> nodeClass, Field... fields) {
        super(nodeClass, fields);
    }

    /** {@return a new instance whose fields are still to be filled} */
    public abstract T make();

    /** Sets each field of {@code node} to what {@code in} gives, one call a field in the order of the fields. */
    public abstract void fill(T node, Builder in);

    @Override
    public final T build(Builder in) {
        T node = make();
        fill(node, in);
        return node;
    }

    @Override
    final T create(Builder in, int place) {
        T node = make();
        in.made(place, node);
        fill(node, in);
        return node;
    }
}
