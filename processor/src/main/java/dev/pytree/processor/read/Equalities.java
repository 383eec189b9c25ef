package dev.pytree.processor.read;

import dev.pytree.processor.model.Equality;
import dev.pytree.processor.model.TypeUse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Which types compare by value, so that two equal models have equal structures. */
final class Equalities {
    private static final Set<String> VALUES = Set.of(
            "java.lang.String",
            "java.lang.Class",
            "java.lang.Enum",
            "java.lang.Boolean",
            "java.lang.Character",
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Float",
            "java.lang.Double",
            "java.util.UUID");
    private static final Set<String> PACKAGES = Set.of("java.time", "java.math");
    private static final Set<String> COPIED = Set.of("java.util.List", "java.util.Set", "java.util.Map");

    private final Types types;
    private final TypeReader reader;

    Equalities(Types types, TypeReader reader) {
        this.types = types;
        this.reader = reader;
    }

    Equality of(TypeMirror type) {
        return new Equality(flaw(type, new HashSet<>()));
    }

    private String flaw(TypeMirror type, Set<Element> above) {
        if (type instanceof ArrayType) {
            return "arrays compare by identity";
        }
        if (type instanceof TypeVariable variable) {
            TypeMirror bound = variable.getUpperBound();
            return Mirrors.isDeclared(bound) && isValue((TypeElement) ((DeclaredType) bound).asElement())
                    ? ""
                    : variable + " may be any type";
        }
        if (type instanceof WildcardType wildcard) {
            return wildcard.getExtendsBound() == null ? "? may be any type" : flaw(wildcard.getExtendsBound(), above);
        }
        return Mirrors.isDeclared(type) ? declared((DeclaredType) type, above) : "";
    }

    private String declared(DeclaredType type, Set<Element> above) {
        var element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        if (isValue(element)) {
            return "";
        }
        boolean raw = type.getTypeArguments().isEmpty()
                && !element.getTypeParameters().isEmpty();
        if (COPIED.contains(name) || name.equals("java.util.Optional")) {
            return raw ? "the raw type does not say what it holds" : first(type.getTypeArguments(), above);
        }
        String simple = element.getSimpleName().toString();
        String copied = copiedAs(element);
        if (!copied.isEmpty()) {
            return "a static " + simple + " is rebuilt as an unmodifiable " + copied + ", so declare it as " + copied;
        }
        // Whether a record writes its own equals cannot be told: the compiler lists the implicit one too.
        if (element.getKind() == ElementKind.RECORD) {
            return above.add(element) ? first(componentTypes(type, element), above) : "";
        }
        if (overridesEquals(element) && element.getModifiers().contains(Modifier.FINAL)) {
            return first(type.getTypeArguments(), above);
        }
        return overridesEquals(element)
                ? simple + " overrides equals but is not final"
                : simple + " does not override equals";
    }

    private static boolean isValue(TypeElement element) {
        String name = element.getQualifiedName().toString();
        return VALUES.contains(name)
                || element.getKind() == ElementKind.ENUM
                || PACKAGES.contains(Names.of(element).packageName());
    }

    private String first(List<? extends TypeMirror> parts, Set<Element> above) {
        return parts.stream()
                .map(part -> flaw(part, above))
                .filter(flaw -> !flaw.isEmpty())
                .findFirst()
                .orElse("");
    }

    private List<TypeMirror> componentTypes(DeclaredType type, TypeElement element) {
        return element.getRecordComponents().stream()
                .map(RecordComponentElement::getAccessor)
                .map(accessor -> types.asMemberOf(type, accessor))
                .map(accessor -> ((ExecutableType) accessor).getReturnType())
                .toList();
    }

    /** The interface that stands for a collection in a structure, or empty for what is none. */
    private String copiedAs(TypeElement element) {
        for (TypeMirror ancestor : types.directSupertypes(element.asType())) {
            var parent = (TypeElement) ((DeclaredType) ancestor).asElement();
            if (COPIED.contains(parent.getQualifiedName().toString())) {
                return parent.getSimpleName().toString();
            }
            String copied = copiedAs(parent);
            if (!copied.isEmpty()) {
                return copied;
            }
        }
        return "";
    }

    private boolean overridesEquals(TypeElement element) {
        for (TypeElement type = element; type != null && !isObject(type); type = Lineage.superclass(type)) {
            for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                if (method.getSimpleName().contentEquals("equals")
                        && method.getParameters().size() == 1
                        && reader.use(method.getParameters().get(0).asType()).equals(TypeUse.OBJECT)
                        && !method.getModifiers().contains(Modifier.ABSTRACT)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isObject(TypeElement type) {
        return type.getQualifiedName().contentEquals("java.lang.Object")
                || type.getQualifiedName().contentEquals("java.lang.Record");
    }
}
