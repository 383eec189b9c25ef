package dev.pytree.processor.model;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** A constructor, or the static factory of the given name; {@code obstacle} says why it cannot be called, or is empty. */
public record Maker(
        ClassRef type, String factory, List<Parameter> parameters, boolean marked, String obstacle, Origin origin) {
    public static final String PRIVATE = "it is private";

    public Maker {
        parameters = List.copyOf(parameters);
    }

    /** The same with other parameters. */
    Maker with(List<Parameter> other) {
        return new Maker(type, factory, other, marked, obstacle, origin);
    }

    @Override
    public String toString() {
        String name = factory.isEmpty() ? type.simpleName() : factory;
        return name + parameters.stream().map(Parameter::toString).collect(joining(", ", "(", ")"));
    }
}
