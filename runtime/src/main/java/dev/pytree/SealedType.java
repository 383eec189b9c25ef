package dev.pytree;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * A sealed root: the class of a value decides among its permitted subtypes, all known when it was compiled.
 *
 * @param <T> the root
 */
public abstract non-sealed class SealedType<T> extends TreeType<T> {
    private final Class<? super T> root;
    private final List<String> fields;

    /** The type of the sealed class or interface {@code root}; its subclasses inherit these fields. */
    protected SealedType(Class<? super T> root, String... fields) {
        this.root = root;
        this.fields = List.of(fields);
    }

    /** {@return the type of {@code value}, by its exact class} */
    public abstract TreeType<? extends T> typeOf(T value);

    /** {@return a proxy of what {@code core} stands for} */
    public Pytree<T> proxy(Core<T> core) {
        return new Pytree<>(core);
    }

    /** {@return the adapter of {@code value}, whose class is none of the permitted ones, or an error that says so} */
    @SuppressWarnings("unchecked")
    protected final TreeType<? extends T> unknown(T value) {
        NodeType<?> type = Adapters.find(value.getClass());
        if (type == null) {
            throw Adapters.missing(value.getClass());
        }
        return (TreeType<? extends T>) type;
    }

    @Override
    @SuppressWarnings("unchecked")
    final TreeType<?> resolve(Object value) {
        return typeOf((T) value).resolve(value);
    }

    /** By {@link #typeOf}; a generated type has a straight run of its own, whose source knows no annotation for a value that may be null. */
    @Override
    @NullUnmarked
    public int leaves(T value, Object[] out, int at, int depth) {
        return value == null ? at : exact(typeOf(value)).leaves(value, out, at, depth);
    }

    /** {@return the sealed class or interface} */
    final Class<? super T> root() {
        return root;
    }

    @Override
    final List<String> fieldNames() {
        return fields;
    }

    @Override
    final String rootName() {
        return root.getName();
    }

    @Override
    @SuppressWarnings("unchecked")
    final int visit(T value, Walker out, int at) {
        TreeType<? extends T> exact = typeOf(value);
        return exact instanceof NodeType<?> node && value.getClass() == node.nodeClass()
                ? ((NodeType<T>) node).walk(value, out, at)
                : exact(exact).visit(value, out, at);
    }

    @Override
    final Pytree<T> proxyOf(Core<T> core) {
        return proxy(core);
    }

    @Override
    final Object view(Core<T> core, T value) {
        return proxy(core);
    }

    /** Any class that holds a sealed root without an adapter brings one of its own. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other || other instanceof SealedType<?> type && type.root == root;
    }

    @Override
    public final int hashCode() {
        return root.getName().hashCode();
    }

    @Override
    public final String toString() {
        return root.getSimpleName();
    }
}
