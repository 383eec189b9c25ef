package dev.pytree.processor.model;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An annotated class, record or interface.
 *
 * @param companion the class that is generated
 * @param isImported whether another class or a package asks for it, because it cannot be annotated
 * @param fields the superclass's first
 * @param methods public instance methods, inherited ones included; for a root its interfaces' too
 * @param lints warnings of the compiler that its declarations bring about and generated code repeats
 * @param suppressed ids of warnings that the user silenced here
 * @param setting what generated code finds around it
 */
public record NodeModel(
        ClassRef name,
        ClassRef companion,
        boolean isImported,
        List<TypeParameter> typeParameters,
        Form form,
        boolean isPublic,
        List<FieldModel> fields,
        Construction construction,
        List<Permit> permits,
        List<MethodModel> methods,
        List<InterfaceModel> interfaces,
        Standing standing,
        SortedSet<String> lints,
        Set<String> suppressed,
        Setting setting,
        Origin origin) {
    public NodeModel {
        typeParameters = List.copyOf(typeParameters);
        fields = List.copyOf(fields);
        permits = List.copyOf(permits);
        methods = List.copyOf(methods);
        interfaces = List.copyOf(interfaces);
        lints = new TreeSet<>(lints);
        suppressed = Set.copyOf(suppressed);
    }

    /** The name of the class nested in each generated one: {@code LinearPytree.Type}. */
    public static final String ADAPTER = "Type";

    public enum Form {
        /** Taken apart and rebuilt by its own adapter. */
        NODE,
        /** A sealed root: one of its permitted subtypes stands for it. */
        SEALED,
        /** An open root: any node below it stands for it. */
        OPEN
    }

    /** Whether the JDK has {@code @Generated}, and whether the package hides a class of {@code java.lang}. */
    public record Setting(boolean marksGenerated, boolean hidesJavaLang) {}

    /** The class as its own body names it, type variables included. */
    public TypeUse.Named type() {
        return new TypeUse.Named(
                name, typeParameters.stream().<TypeUse>map(TypeParameter::use).toList());
    }

    public boolean isGeneric() {
        return !typeParameters.isEmpty();
    }

    /** The fields that are part of the tree or of its structure. */
    public List<FieldModel> countedFields() {
        return fields.stream().filter(FieldModel::counts).toList();
    }
}
