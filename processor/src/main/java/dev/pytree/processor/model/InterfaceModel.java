package dev.pytree.processor.model;

import java.util.List;

/**
 * An interface of a node; {@code open} if a generated class may implement it. Methods include the inherited ones; nested types are those
 * whose simple names an implementing class inherits.
 */
public record InterfaceModel(
        TypeUse type, boolean open, List<Required> methods, List<String> nestedTypes, List<InterfaceModel> parents) {
    public InterfaceModel {
        methods = List.copyOf(methods);
        nestedTypes = List.copyOf(nestedTypes);
        parents = List.copyOf(parents);
    }

    /** A method of the interface as a member of the node; {@code inherited} if the node leaves it to the interface's default. */
    public record Required(MethodModel.Signature signature, boolean inherited) {}
}
