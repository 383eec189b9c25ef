package dev.pytree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One level of a tree: the parts of one node, taken without descending. */
final class Children extends PartsVisit {
    final List<Child> parts = new ArrayList<>();

    /** A part of a node; {@code type} is null for a field that is a leaf or static. */
    record Child(
            @Nullable TreeType<?> type,
            boolean isStatic,
            @Nullable Object value) {}

    private Children() {}

    /** {@return the parts of {@code node}, in order, one for each child of its shape} */
    static List<Child> of(TreeType<?> exact, Object node) {
        var children = new Children();
        Walker.fields(exact, node, children);
        return children.parts;
    }

    /** {@return the shape of {@code node}, whose exact type is a node's or container's} */
    static Shape shape(TreeType<?> exact, Object node) {
        return exact instanceof NodeType<?> type ? type.shape : container(exact).shape(node);
    }

    /** {@return the rebuild note of {@code node}} */
    static @Nullable Object note(TreeType<?> exact, Object node) {
        return exact instanceof ContainerType<?> ? container(exact).note(node) : null;
    }

    /** {@return whether {@code shape} and {@code note} are those of {@code node}} */
    static boolean matches(TreeType<?> exact, Object node, Shape shape, @Nullable Object note) {
        return exact instanceof NodeType<?> type
                ? shape.equals(type.shape)
                : container(exact).matches(node, shape, note);
    }

    /** {@return whether {@code shape} is that of {@code node}} */
    static boolean hasShape(TreeType<?> exact, Object node, Shape shape) {
        return exact instanceof NodeType<?> type
                ? shape.equals(type.shape)
                : container(exact).hasShape(node, shape);
    }

    @SuppressWarnings("unchecked")
    private static ContainerType<Object> container(TreeType<?> exact) {
        return (ContainerType<Object>) exact;
    }

    /** {@return whether values of this exact type have parts} */
    static boolean isNode(@Nullable TreeType<?> exact) {
        return exact instanceof NodeType<?> || exact instanceof ContainerType<?>;
    }

    @Override
    void leaf(@Nullable Object value) {
        parts.add(new Child(null, false, value));
    }

    @Override
    void fixed(@Nullable Object value) {
        parts.add(new Child(null, true, value));
    }

    @Override
    @Nullable
    TreeType<?> enter(TreeType<?> declared, @Nullable Object child) {
        parts.add(new Child(declared, false, child));
        return null;
    }
}
