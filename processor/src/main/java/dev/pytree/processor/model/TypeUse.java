package dev.pytree.processor.model;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A type as a declaration uses it, without its annotations; it prints as in source, with simple names. */
public sealed interface TypeUse {
    TypeUse OBJECT = Named.of(ClassRef.of("java.lang", "Object"));

    /** The type as the class file knows it. */
    TypeUse erased();

    /** This type with other types in place of type variables, by name. */
    TypeUse with(Map<String, TypeUse> variables);

    /** Whether a place of this type takes every value of that one: the same, or more open in its arguments, as {@code List<? extends Layer>}. */
    default boolean takes(TypeUse given) {
        if (!(this instanceof Named here && given instanceof Named there && here.name.equals(there.name))) {
            return equals(given);
        }
        return here.arguments.size() == there.arguments.size()
                && IntStream.range(0, here.arguments.size())
                        .allMatch(i -> contains(here.arguments.get(i), there.arguments.get(i)));
    }

    private static boolean contains(TypeUse place, TypeUse argument) {
        if (!(place instanceof Wildcard wildcard)) {
            return place.equals(argument);
        }
        return wildcard.equals(argument)
                || wildcard.bound.equals(argument)
                || !wildcard.lower && (wildcard.bound.equals(OBJECT) || wildcard.bound.takes(argument));
    }

    /** {@code int}, {@code void}, … */
    record Primitive(String keyword) implements TypeUse {
        @Override
        public Primitive erased() {
            return this;
        }

        @Override
        public Primitive with(Map<String, TypeUse> variables) {
            return this;
        }

        /** The class that boxes this type. */
        public TypeUse boxed() {
            return Named.of(ClassRef.of(
                    "java.lang",
                    switch (keyword) {
                        case "int" -> "Integer";
                        case "char" -> "Character";
                        default -> Character.toUpperCase(keyword.charAt(0)) + keyword.substring(1);
                    }));
        }

        @Override
        public String toString() {
            return keyword;
        }
    }

    /** {@code float[]}. */
    record Array(TypeUse component) implements TypeUse {
        @Override
        public Array erased() {
            return new Array(component.erased());
        }

        @Override
        public Array with(Map<String, TypeUse> variables) {
            return new Array(component.with(variables));
        }

        @Override
        public String toString() {
            return component + "[]";
        }
    }

    /** {@code Layer}, {@code List<Layer>}. */
    record Named(ClassRef name, List<TypeUse> arguments) implements TypeUse {
        public Named {
            arguments = List.copyOf(arguments);
        }

        public static Named of(ClassRef name, TypeUse... arguments) {
            return new Named(name, List.of(arguments));
        }

        @Override
        public Named erased() {
            return of(name);
        }

        @Override
        public Named with(Map<String, TypeUse> variables) {
            return new Named(name, all(arguments, variables));
        }

        @Override
        public String toString() {
            return name.shownName() + listed(arguments);
        }
    }

    /** {@code Outer<Layer>.Inner}: a class whose instances hold one of a generic class. */
    record Inner(TypeUse owner, ClassRef name, List<TypeUse> arguments) implements TypeUse {
        public Inner {
            arguments = List.copyOf(arguments);
        }

        @Override
        public Named erased() {
            return Named.of(name);
        }

        @Override
        public Inner with(Map<String, TypeUse> variables) {
            return new Inner(owner.with(variables), name, all(arguments, variables));
        }

        @Override
        public String toString() {
            return owner + "." + name.simpleName() + listed(arguments);
        }
    }

    /** {@code T}, and what it erases to. */
    record Variable(String name, TypeUse erased) implements TypeUse {
        @Override
        public TypeUse with(Map<String, TypeUse> variables) {
            return variables.getOrDefault(name, this);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** {@code ? extends Layer}, {@code ? super Layer}; {@code ?} extends Object. */
    record Wildcard(TypeUse bound, boolean lower) implements TypeUse {
        @Override
        public TypeUse erased() {
            return lower ? OBJECT : bound.erased();
        }

        @Override
        public Wildcard with(Map<String, TypeUse> variables) {
            return new Wildcard(bound.with(variables), lower);
        }

        @Override
        public String toString() {
            return lower ? "? super " + bound : bound.equals(OBJECT) ? "?" : "? extends " + bound;
        }
    }

    private static List<TypeUse> all(List<TypeUse> types, Map<String, TypeUse> variables) {
        return types.stream().map(type -> type.with(variables)).toList();
    }

    private static String listed(List<TypeUse> arguments) {
        return arguments.isEmpty()
                ? ""
                : arguments.stream().map(TypeUse::toString).collect(joining(", ", "<", ">"));
    }
}
