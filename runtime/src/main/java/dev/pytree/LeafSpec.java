package dev.pytree;

import org.jspecify.annotations.Nullable;

/** What a structure knows of a leaf: its kind and its declared type, primitive types included. */
record LeafSpec(Kind kind, Class<?> type) implements Structure.Element {

    /** {@return whether a leaf of this place may be {@code value}} */
    boolean accepts(@Nullable Object value) {
        return value != null && boxed(type).isInstance(value);
    }

    static Class<?> boxed(Class<?> type) {
        if (!type.isPrimitive()) {
            return type;
        }
        if (type == double.class) {
            return Double.class;
        }
        if (type == float.class) {
            return Float.class;
        }
        if (type == int.class) {
            return Integer.class;
        }
        if (type == long.class) {
            return Long.class;
        }
        if (type == boolean.class) {
            return Boolean.class;
        }
        if (type == byte.class) {
            return Byte.class;
        }
        return type == short.class ? Short.class : Character.class;
    }

    @Override
    public String toString() {
        return kind == Kind.NONE ? type.getSimpleName() : kind + " " + type.getSimpleName();
    }
}
