package dev.pytree.processor.model;

import dev.pytree.processor.model.MethodModel.Signature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the proxy of a node offers, under names that do not clash. */
public record ProxyModel(List<Accessor> accessors, List<Forward> forwards, Interfaces interfaces) {

    /** The method that gives a field. */
    public record Accessor(FieldModel field, String name, TypeUse type, boolean overrides) {}

    /** The method that calls one of the class's own. */
    public record Forward(MethodModel method, String name, boolean overrides) {}

    public static ProxyModel of(NodeModel node) {
        List<FieldModel> fields = node.form() == NodeModel.Form.NODE ? node.countedFields() : List.of();
        List<MethodModel> methods = node.methods().stream()
                .filter(method -> method.bar().isEmpty() && !isAccessor(method, fields))
                .toList();
        var names = new NamePool(Reserved.by(node));
        List<Signature> forwardNames =
                names.give(methods.stream().map(MethodModel::signature).toList());
        List<Signature> accessorNames = names.give(
                fields.stream().map(field -> Signature.of(field.name())).toList());

        Set<Signature> offered = new HashSet<>();
        for (int i = 0; i < methods.size(); i++) {
            if (forwardNames.get(i).equals(methods.get(i).signature())) {
                offered.add(forwardNames.get(i));
            }
        }
        for (int i = 0; i < fields.size(); i++) {
            if (view(fields.get(i)).equals(fields.get(i).type())) {
                offered.add(accessorNames.get(i));
            }
        }
        Interfaces interfaces = Interfaces.of(node, offered, new HashSet<>(accessorNames));
        List<Accessor> accessors = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            Signature name = accessorNames.get(i);
            accessors.add(new Accessor(fields.get(i), name.name(), view(fields.get(i)), interfaces.declare(name)));
        }
        List<Forward> forwards = new ArrayList<>();
        for (int i = 0; i < methods.size(); i++) {
            Signature name = forwardNames.get(i);
            forwards.add(new Forward(methods.get(i), name.name(), interfaces.declare(name)));
        }
        return new ProxyModel(List.copyOf(accessors), List.copyOf(forwards), interfaces);
    }

    /** A method that gives the field of its name, as a record's do, is the accessor that the proxy has anyway. */
    private static boolean isAccessor(MethodModel method, List<FieldModel> fields) {
        return method.parameters().isEmpty()
                && fields.stream()
                        .anyMatch(field -> field.name().equals(method.name())
                                && field.type().equals(method.result()));
    }

    private static TypeUse view(FieldModel field) {
        return field.role() instanceof Role.Tree tree ? Views.of(tree.shape()) : field.type();
    }
}
