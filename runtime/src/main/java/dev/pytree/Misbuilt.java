package dev.pytree;

import org.jspecify.annotations.Nullable;

/** What a {@link Builder} says of a leaf or an adapter that does not fit. */
final class Misbuilt {
    private static final String BEGINS = "the build of a class that is filled begins with T node = in.made(this)";

    private Misbuilt() {}

    static String leaf(Class<?> type, @Nullable Object value) {
        return "expected " + type.getSimpleName() + ", found "
                + (value == null ? "null" : value.getClass().getSimpleName());
    }

    static String verb(String asked, @Nullable Object code) {
        String found = code instanceof Shape shape ? shape.opening() + shape.closing() : String.valueOf(code);
        return "the adapter asks for " + asked + ", found " + found
                + "; build takes the fields in their order, each with the verb of its role";
    }

    static String fields(NodeType<?> type) {
        String names =
                String.join(", ", type.fields.stream().map(field -> field.name).toList());
        return "the adapter of " + type + " does not build from each of its fields once, in their order: " + names;
    }

    static String another(NodeType<?> type) {
        return "the adapter of " + type + " fills a node of its own; " + BEGINS;
    }

    static String tooEarly(KeyPath path) {
        return "refers to the object of " + path + ", which is not made yet; " + BEGINS;
    }

    static String type(NodeType<?> type, @Nullable Object node) {
        return "the adapter of " + type + " built "
                + (node == null ? "null" : "a " + node.getClass().getTypeName()) + "; build returns a new " + type;
    }
}
