package dev.pytree.processor.programs;

import dev.pytree.Pytree;
import dev.pytree.PytreeNode;
import dev.pytree.Variable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A declared type as a node's adapter knows it: variables stand for their bounds, {@code Object} for a free one. An array of
 * references is {@code Object[]} with its component as argument.
 */
record Declared(Class<?> raw, List<Declared> arguments) {
    /** Nothing is known but by the value's class. */
    static final Declared ANY = new Declared(Object.class, List.of());

    /** A field with its type as the class {@code node} inherits it. */
    record Member(Field field, Declared type) {}

    /** The instance fields of a class, the superclass's first, each in the order of declaration. */
    static List<Member> members(Class<?> node) {
        return members(node, Map.of());
    }

    private static List<Member> members(Class<?> node, Map<TypeVariable<?>, Declared> known) {
        List<Member> members = new ArrayList<>();
        Class<?> above = node.getSuperclass();
        if (above != null && above != Object.class && above != Record.class) {
            Map<TypeVariable<?>, Declared> arguments = new HashMap<>();
            if (node.getGenericSuperclass() instanceof ParameterizedType type) {
                for (int i = 0; i < above.getTypeParameters().length; i++) {
                    arguments.put(above.getTypeParameters()[i], of(type.getActualTypeArguments()[i], known));
                }
            }
            members.addAll(members(above, arguments));
        }
        for (Field field : node.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                field.setAccessible(true);
                members.add(new Member(field, of(field.getGenericType(), known)));
            }
        }
        return members;
    }

    private static Declared of(Type type, Map<TypeVariable<?>, Declared> known) {
        if (type instanceof Class<?> raw) {
            boolean references = raw.isArray() && !isData(raw);
            return references
                    ? new Declared(Object[].class, List.of(of(raw.getComponentType(), known)))
                    : new Declared(raw, List.of());
        }
        if (type instanceof ParameterizedType generic) {
            List<Declared> arguments = Arrays.stream(generic.getActualTypeArguments())
                    .map(each -> of(each, known))
                    .toList();
            return new Declared((Class<?>) generic.getRawType(), arguments);
        }
        if (type instanceof GenericArrayType array) {
            Declared component = of(array.getGenericComponentType(), known);
            return component.raw.isPrimitive() || isData(component.raw)
                    ? new Declared(component.raw.arrayType(), List.of())
                    : new Declared(Object[].class, List.of(component));
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0], known);
        }
        TypeVariable<?> variable = (TypeVariable<?>) type;
        return known.containsKey(variable) ? known.get(variable) : bound(variable);
    }

    /** The first bound that is a node, else the first; without its arguments, which may be the variable itself. */
    private static Declared bound(TypeVariable<?> variable) {
        List<Class<?>> bounds = Arrays.stream(variable.getBounds())
                .<Class<?>>map(Declared::erased)
                .toList();
        return new Declared(
                bounds.stream()
                        .filter(each -> Marks.has(each, PytreeNode.class))
                        .findFirst()
                        .orElse(bounds.get(0)),
                List.of());
    }

    private static Class<?> erased(Type type) {
        return type instanceof ParameterizedType generic
                ? (Class<?>) generic.getRawType()
                : type instanceof Class<?> raw ? raw : bound((TypeVariable<?>) type).raw;
    }

    /** Whether a class is an array of primitives, of any rank. */
    static boolean isData(Class<?> type) {
        Class<?> component = type.getComponentType();
        return component != null && (component.isPrimitive() || isData(component));
    }

    /** What stands inside all containers. */
    Declared content() {
        return isContainer() && !arguments.isEmpty() ? element().content() : this;
    }

    boolean isContainer() {
        return List.class.isAssignableFrom(raw)
                || Map.class.isAssignableFrom(raw)
                || raw == Optional.class
                || raw == Variable.class
                || raw == Object[].class;
    }

    /** Whether the value of a field of this type is data because a Variable holds it. */
    boolean isVariable() {
        return raw == Variable.class
                || isContainer() && !arguments.isEmpty() && element().isVariable();
    }

    Declared element() {
        return arguments.isEmpty() ? ANY : arguments.get(arguments.size() - 1);
    }

    boolean isAny() {
        return raw == Object.class || Pytree.class.isAssignableFrom(raw);
    }

    boolean isNode() {
        return Marks.has(raw, PytreeNode.class);
    }

    boolean isNumber() {
        return List.of(byte.class, short.class, int.class, long.class, float.class, double.class)
                        .contains(raw)
                || Number.class.isAssignableFrom(raw) && raw.getName().startsWith("java.lang.");
    }

    boolean isFlag() {
        return List.of(boolean.class, char.class, Boolean.class, Character.class)
                .contains(raw);
    }

    /** The class of an array that holds this. */
    Class<?> component() {
        return raw == Object[].class ? element().component().arrayType() : raw;
    }

    static List<Class<?>> concrete(List<Class<?>> classes, Class<?> below) {
        List<Class<?>> found = new ArrayList<>();
        for (Class<?> each : classes) {
            boolean made = !Modifier.isAbstract(each.getModifiers()) && !each.isInterface();
            if (made && below.isAssignableFrom(each) && (each.isEnum() || Marks.has(each, PytreeNode.class))) {
                found.add(each);
            }
        }
        return Collections.unmodifiableList(found);
    }
}
