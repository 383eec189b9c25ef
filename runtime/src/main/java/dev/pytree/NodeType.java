package dev.pytree;

/**
 * How the instances of one class are taken apart and put together.
 *
 * @param <T> the class
 */
public abstract class NodeType<T> {
    /** For subclasses. */
    protected NodeType() {}
}
