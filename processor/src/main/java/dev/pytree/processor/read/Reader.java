package dev.pytree.processor.read;

import dev.pytree.processor.model.Construction;
import dev.pytree.processor.model.FieldModel;
import dev.pytree.processor.model.InterfaceModel;
import dev.pytree.processor.model.Makers;
import dev.pytree.processor.model.MethodModel;
import dev.pytree.processor.model.NodeModel;
import dev.pytree.processor.model.Paste;
import dev.pytree.processor.model.Permit;
import dev.pytree.processor.model.Standing;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads annotated classes. */
public record Reader(Types types, Elements elements, Run run) {
    /** Types of {@code java.lang} that generated code always or often names. */
    private static final List<String> OFTEN = List.of(
            "Object",
            "Override",
            "SuppressWarnings",
            "Deprecated",
            "Class",
            "Boolean",
            "Byte",
            "Character",
            "Short",
            "Integer",
            "Long",
            "Float",
            "Double",
            "String",
            "UnsupportedOperationException");

    public Reading read(Subject subject) {
        TypeElement type = subject.type();
        var nodes = new Nodes(subject, elements);
        String here = subject.home(elements).getQualifiedName().toString();
        var reader = new TypeReader(types, elements, run, here);
        var methodTypes = new TypeReader(types, elements, run, here);
        var families = new Families(reader, nodes);
        var adapters = new Adapters(types, elements, run, nodes);
        var visibility = new Visibility(subject.home(elements), elements);
        reader.uses(type);
        ancestors(type).forEach(reader::use);

        List<FieldModel> fields = new FieldReader(
                        subject,
                        type,
                        run,
                        types,
                        nodes,
                        reader,
                        adapters,
                        new Shapes(
                                types,
                                nodes,
                                reader,
                                adapters,
                                new LeafClasses(subject.place(), types, elements),
                                new Strangers(types, elements, reader, families, nodes, adapters, visibility)),
                        new Equalities(types, reader),
                        new MarkReader(reader, new Initials(type, visibility, reader)),
                        new Members(type, types, elements, reader, visibility),
                        visibility)
                .fields();
        NodeModel.Form form = form(type);
        Construction construction = form == NodeModel.Form.NODE
                ? new Makers(
                                Names.of(type),
                                fields,
                                new MakerReader(type, types, elements, reader, visibility).makers(),
                                new Paste(
                                        Names.of(type),
                                        fields,
                                        new MakerReader(type, types, elements, reader.fresh(), visibility).above()),
                                ElementOrigin.of(type))
                        .choose()
                : new Construction.None();
        List<Permit> permits = form == NodeModel.Form.SEALED ? families.permits(type) : List.of();

        var methodReader =
                new MethodReader(type, subject.isImported(), types, nodes, methodTypes, visibility, adapters, families);
        List<MethodModel> methods = methodReader.methods(form != NodeModel.Form.NODE);
        List<InterfaceModel> interfaces =
                new InterfaceReader(type, types, methodTypes, visibility, methodReader, methods).interfaces();
        Standing standing = new StandingReader(subject, type, nodes, families, adapters, visibility).standing();

        var node = new NodeModel(
                Names.of(type),
                subject.companion(),
                subject.isImported(),
                reader.parameters(type.getTypeParameters()),
                form,
                isPublic(type),
                fields,
                construction,
                permits,
                methods,
                interfaces,
                standing,
                lints(type, methodReader, reader, methodTypes),
                Suppressions.of(type),
                setting(subject, reader, methodTypes),
                subject.origin());
        SortedSet<String> elsewhere = new Absences(type, run, reader, methodTypes).elsewhere();
        // A method of a library that lacks a class is not worth waiting for: nothing here can call it.
        SortedSet<String> missingFromMethods = new TreeSet<>(methodTypes.missing());
        missingFromMethods.removeAll(elsewhere);
        missingFromMethods.removeAll(reader.missing());
        elsewhere.retainAll(reader.missing());
        return new Reading(node, reader.missing(), missingFromMethods, elsewhere);
    }

    private static Stream<TypeMirror> ancestors(TypeElement type) {
        return Lineage.of(type).stream()
                .flatMap(each -> Stream.concat(Stream.of(each.getSuperclass()), each.getInterfaces().stream()));
    }

    private static NodeModel.Form form(TypeElement type) {
        if (!Families.isAbstract(type)) {
            return NodeModel.Form.NODE;
        }
        return Families.isSealed(type) ? NodeModel.Form.SEALED : NodeModel.Form.OPEN;
    }

    private static boolean isPublic(TypeElement type) {
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            if (!each.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    private SortedSet<String> lints(TypeElement type, MethodReader methods, TypeReader reader, TypeReader methodTypes) {
        SortedSet<String> lints = new TreeSet<>(reader.lints());
        lints.addAll(methodTypes.lints());
        if (methods.hasOverloads()) {
            lints.add("overloads");
        }
        if (implementsSerializable(type)) {
            lints.add("serial");
        }
        return lints;
    }

    /** Whether an interface that a proxy may implement makes it serializable, which the compiler wants a version for. */
    private boolean implementsSerializable(TypeElement type) {
        TypeMirror serializable =
                elements.getTypeElement("java.io.Serializable").asType();
        Set<TypeElement> interfaces = new LinkedHashSet<>();
        Lineage.of(type).forEach(each -> MethodReader.addInterfaces(each, interfaces));
        if (type.getKind().isInterface()) {
            interfaces.add(type);
        }
        return interfaces.stream()
                .map(each -> types.erasure(each.asType()))
                .anyMatch(each -> types.isSubtype(each, serializable) && !types.isSameType(each, serializable));
    }

    private NodeModel.Setting setting(Subject subject, TypeReader reader, TypeReader methodTypes) {
        // One look at the package: to ask for a class that is not there costs more than all else that is read.
        Set<String> own = subject.home(elements).getEnclosedElements().stream()
                .map(each -> each.getSimpleName().toString())
                .collect(Collectors.toSet());
        boolean hidesJavaLang = Stream.of(OFTEN, reader.javaLang(), methodTypes.javaLang())
                .flatMap(Collection::stream)
                .anyMatch(own::contains);
        return new NodeModel.Setting(
                elements.getTypeElement("javax.annotation.processing.Generated") != null, hidesJavaLang);
    }
}
