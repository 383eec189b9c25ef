package dev.pytree;

import org.jspecify.annotations.Nullable;

/** A value that belongs to the structure though it stands where nodes stand: compared with equals, never a leaf. */
final class FixedType<T> extends TreeType<T> {
    private final Class<T> type;

    FixedType(Class<T> type) {
        this.type = type;
    }

    @Override
    TreeType<?> resolve(Object value) {
        return this;
    }

    @Override
    int visit(T value, Walker out, int at) {
        return at;
    }

    @Override
    public int leaves(@Nullable T value, @Nullable Object[] out, int at, int depth) {
        return at;
    }

    @Override
    Object view(Core<T> core, T value) {
        return value;
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
