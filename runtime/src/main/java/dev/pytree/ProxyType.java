package dev.pytree;

import org.jspecify.annotations.Nullable;

/** A {@link Pytree} inside a tree: a node with identity whose one child, without a key, is the module it holds. */
final class ProxyType extends ContainerType<Pytree<?>> {
    static final ProxyType PROXY = new ProxyType();

    private ProxyType() {}

    record ProxyShape(TreeType<?> type, boolean frozen) implements Shape {
        @Override
        public int arity() {
            return 1;
        }

        @Override
        public @Nullable Key key(int i) {
            return null;
        }

        @Override
        public boolean identity() {
            return true;
        }

        @Override
        public boolean sameExceptKeys(Shape other) {
            return equals(other);
        }

        @Override
        public Shape named() {
            String root = type.rootName();
            return root == null ? this : new Named.Proxy(root, frozen);
        }

        @Override
        public Object build(@Nullable Object[] children, @Nullable Object note) {
            return Core.rebuilt(type, children[0], frozen);
        }

        @Override
        public String opening() {
            return frozen ? "frozen Pytree(" : "Pytree(";
        }

        @Override
        public String closing() {
            return ")";
        }
    }

    @Override
    Shape shape(Pytree<?> value) {
        return new ProxyShape(value.core.type(), value.core.isFrozen());
    }

    @Override
    int visit(Pytree<?> value, Walker out, int at) {
        return visit(value.core, out, at);
    }

    private static <T> int visit(Core<T> core, Walker out, int at) {
        return out.node(at, TreeType.exact(core.type()), core.lent());
    }

    @Override
    public int leaves(@Nullable Pytree<?> value, @Nullable Object[] out, int at, int depth) {
        return value == null || depth == 0 ? others(value, out, at, depth) : leaves(value.core, out, at, depth - 1);
    }

    private static <T> int leaves(Core<T> core, @Nullable Object[] out, int at, int depth) {
        return core.type().leaves(core.lent(), out, at, depth);
    }

    @Override
    @Nullable
    Object view(Core<Pytree<?>> core, Pytree<?> value) {
        if (value.core.isFrozen()) {
            return value;
        }
        return Core.proxyOf(core, TreeType.exact(value.core.type()), proxy -> proxy.core.exposed());
    }

    @Override
    public String toString() {
        return "Pytree";
    }
}
