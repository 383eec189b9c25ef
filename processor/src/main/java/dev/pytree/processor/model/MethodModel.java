package dev.pytree.processor.model;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A public instance method; {@code bar} says why it is not forwarded, or is empty. */
public record MethodModel(
        String name,
        List<TypeParameter> typeParameters,
        TypeUse result,
        List<Parameter> parameters,
        boolean varargs,
        List<TypeUse> exceptions,
        boolean deprecated,
        boolean readOnly,
        String bar) {
    public MethodModel {
        typeParameters = List.copyOf(typeParameters);
        parameters = List.copyOf(parameters);
        exceptions = List.copyOf(exceptions);
    }

    /** What no two methods of a class may share. */
    public Signature signature() {
        return new Signature(
                name,
                parameters.stream().map(Parameter::type).map(TypeUse::erased).toList());
    }

    /** Whether an array of a generic type is made at each call, about which the compiler warns. */
    public boolean pollutesHeap() {
        return varargs
                && parameters.get(parameters.size() - 1).type() instanceof TypeUse.Array array
                && !array.component().equals(array.component().erased());
    }

    /** A method's name and the erasures of its parameters. */
    public record Signature(String name, List<TypeUse> parameters) {
        public Signature {
            parameters = List.copyOf(parameters);
        }

        public static Signature of(String name, TypeUse... parameters) {
            return new Signature(name, List.of(parameters));
        }

        @Override
        public String toString() {
            return name + parameters.stream().map(TypeUse::toString).collect(joining(", ", "(", ")"));
        }
    }
}
