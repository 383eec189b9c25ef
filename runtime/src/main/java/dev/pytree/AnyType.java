package dev.pytree;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place whose content the run-time class decides: type variables, and the roots of untyped calls. */
final class AnyType extends TreeType<Object> {
    static final AnyType ANY = new AnyType();

    private AnyType() {}

    @Override
    TreeType<?> resolve(Object value) {
        Class<?> type = value.getClass();
        NodeType<?> node = Adapters.find(type);
        if (node != null) {
            return node;
        }
        LeafType<?> leaf = LeafType.find(type);
        if (leaf != null) {
            return leaf;
        }
        if (value instanceof List<?>) {
            return list();
        }
        if (value instanceof Map<?, ?>) {
            return map();
        }
        if (value instanceof Optional<?>) {
            return optional();
        }
        if (value instanceof Object[]) {
            return array();
        }
        if (value instanceof Variable<?>) {
            return variable();
        }
        if (value instanceof Pytree<?>) {
            return ProxyType.PROXY;
        }
        if (value instanceof String
                || value instanceof Boolean
                || value instanceof Character
                || value instanceof Enum<?>
                || value instanceof Class<?>) {
            return fixed(Object.class);
        }
        throw Adapters.missing(type);
    }

    @Override
    TreeType<?> sized(@Nullable Object value) {
        NodeType<?> node = value == null ? null : Adapters.find(value.getClass());
        return node == null ? this : node;
    }

    @Override
    String rootName() {
        return "";
    }

    @Override
    int visit(Object value, Walker out, int at) {
        return exact(resolve(value)).visit(value, out, at);
    }

    @Override
    public int leaves(@Nullable Object value, @Nullable Object[] out, int at, int depth) {
        return value == null ? at : exact(resolve(value)).leaves(value, out, at, depth);
    }

    @Override
    @Nullable
    Object view(Core<Object> core, Object value) {
        TreeType<Object> exact = exact(resolve(value));
        return exact.view(core.as(exact), value);
    }

    @Override
    public String toString() {
        return "any";
    }
}
