package dev.pytree;

/**
 * The node type of a class that is filled after creation: with a no-argument constructor and settable fields. Only such
 * classes can close a cycle. Its {@code build} begins with {@code T node = in.made(this)} and then sets each field to what
 * {@code in} gives, in the order of the fields.
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
}
