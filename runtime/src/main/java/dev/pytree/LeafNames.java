package dev.pytree;

import java.io.InvalidObjectException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The classes that every JVM has at hand under their names: primitives, boxes and a few more, and arrays of them. */
final class LeafNames {
    private static final List<Class<?>> CLASSES = List.of(
            boolean.class,
            byte.class,
            char.class,
            short.class,
            int.class,
            long.class,
            float.class,
            double.class,
            Boolean.class,
            Byte.class,
            Character.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            Number.class,
            String.class,
            Object.class);

    private LeafNames() {}

    /** {@return the class with the name {@code typeName}, as {@link Class#getTypeName} gives it, or null if it is none of these} */
    static @Nullable Class<?> find(String typeName) {
        String element = typeName;
        int rank = 0;
        while (element.endsWith("[]")) {
            element = element.substring(0, element.length() - 2);
            if (++rank > 255) {
                return null;
            }
        }
        for (Class<?> type : CLASSES) {
            if (type.getName().equals(element)) {
                return arrays(type, rank);
            }
        }
        return null;
    }

    /** {@return the class of arrays, at most 255-dimensional, of {@code element}} */
    static Class<?> arrays(Class<?> element, int rank) {
        Class<?> type = element;
        for (int i = 0; i < rank; i++) {
            type = type.arrayType();
        }
        return type;
    }

    /** {@return whether leaves declared as {@code type} have a serial form} */
    static boolean isLeaf(Class<?> type) {
        return type != String.class && find(type.getTypeName()) == type && !isReferences(type);
    }

    private static boolean isReferences(Class<?> type) {
        Class<?> element = type;
        while (element.isArray()) {
            element = element.getComponentType();
        }
        return type.isArray() && !element.isPrimitive();
    }

    /** {@return the declared type of a leaf that has the name {@code typeName}} */
    static Class<?> require(String typeName) throws InvalidObjectException {
        Class<?> type = find(typeName);
        if (type == null || !isLeaf(type)) {
            throw SerialInput.invalid("the type of a leaf", typeName);
        }
        return type;
    }
}
