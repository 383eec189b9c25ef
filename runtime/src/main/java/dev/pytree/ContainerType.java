package dev.pytree;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A container: a value with children, taken apart by the library itself. */
abstract sealed class ContainerType<T> extends TreeType<T>
        permits ListType, MapType, OptionalType, ArrayType, VariableType, ProxyType {

    /** {@return what a structure remembers of {@code value}} Throws an error without a path for keys it cannot hold. */
    abstract Shape shape(T value);

    /** {@return what rebuilding needs beyond the shape; never compared} */
    @Nullable
    Object note(T value) {
        return null;
    }

    /** {@return whether {@code shape} and {@code note} are those of {@code value}} */
    boolean matches(T value, Shape shape, @Nullable Object note) {
        return hasShape(value, shape) && (!shape.noted() || Objects.equals(note, note(value)));
    }

    /** {@return whether {@code shape} is that of {@code value}} */
    boolean hasShape(T value, Shape shape) {
        return shape.equals(shape(value));
    }

    @Override
    TreeType<?> resolve(Object value) {
        return this;
    }
}
