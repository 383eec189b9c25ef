package dev.pytree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An annotated open interface or abstract class: its implementations are nodes, found by their exact class in the index
 * that {@link java.util.ServiceLoader} reads.
 *
 * @param <T> the root
 */
public abstract non-sealed class OpenType<T> extends TreeType<T> {
    private final Class<? super T> root;
    private final List<String> fields;

    /** The type of the interface or abstract class {@code root}; its subclasses inherit these fields. */
    protected OpenType(Class<? super T> root, String... fields) {
        this.root = root;
        this.fields = List.of(fields);
    }

    /** {@return a proxy of what {@code core} stands for} */
    public abstract Pytree<T> proxy(Core<T> core);

    /** The adapter of the value's class; a proxy stands for its model, an enum constant is static. */
    @Override
    final TreeType<?> resolve(Object value) {
        if (value instanceof Enum<?>) {
            return fixed(Object.class);
        }
        return value instanceof Pytree<?> ? ProxyType.PROXY : Adapters.require(value.getClass());
    }

    @Override
    public final int leaves(@Nullable T value, @Nullable Object[] out, int at, int depth) {
        return value == null ? at : exact(resolve(value)).leaves(value, out, at, depth);
    }

    /** {@return the interface or abstract class} */
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
    final int visit(T value, Walker out, int at) {
        return exact(resolve(value)).visit(value, out, at);
    }

    @Override
    final Pytree<T> proxyOf(Core<T> core) {
        return proxy(core);
    }

    @Override
    final Object view(Core<T> core, T value) {
        return proxy(core);
    }

    @Override
    public final String toString() {
        return root.getSimpleName();
    }
}
