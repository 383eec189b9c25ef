package dev.pytree.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Lombok, which changes classes while other processors read them: what it adds, and which fields it hides, javac tells them only in the round
 * after the one that brought the class.
 */
public final class Lombok {
    /** What adds constructors, accessors or equality, or changes who sees a field. */
    private static final Set<String> ANNOTATIONS = Set.of(
            "lombok.AllArgsConstructor",
            "lombok.Builder",
            "lombok.Data",
            "lombok.EqualsAndHashCode",
            "lombok.Getter",
            "lombok.NoArgsConstructor",
            "lombok.RequiredArgsConstructor",
            "lombok.Setter",
            "lombok.Value",
            "lombok.experimental.FieldDefaults",
            "lombok.experimental.SuperBuilder");

    private Lombok() {}

    /** Lombok's annotation of the class, or else of one of its fields: {@code Data}. */
    public static Optional<String> annotation(TypeElement type) {
        List<AnnotationMirror> mirrors = new ArrayList<>(type.getAnnotationMirrors());
        Lineage.instanceFields(type).forEach(field -> mirrors.addAll(field.getAnnotationMirrors()));
        return mirrors.stream()
                .map(mirror -> Mirrors.type(mirror).getQualifiedName().toString())
                .filter(ANNOTATIONS::contains)
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .findFirst();
    }

    /** Whether a class that a round brought has to be read in the next one: because of itself, a superclass, or the equality of what its fields hold. */
    public static boolean changes(TypeElement type) {
        return Lineage.of(type).stream()
                .anyMatch(each -> annotation(each).isPresent()
                        || Lineage.instanceFields(each).stream().anyMatch(Lombok::holdsChanged));
    }

    private static boolean holdsChanged(VariableElement field) {
        return holdsChanged(field.asType());
    }

    private static boolean holdsChanged(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return holdsChanged(array.getComponentType());
        }
        if (!Mirrors.isDeclared(type)) {
            return false;
        }
        var declared = (DeclaredType) type;
        var element = (TypeElement) declared.asElement();
        return !Strangers.isLibrary(element) && annotation(element).isPresent()
                || declared.getTypeArguments().stream().anyMatch(Lombok::holdsChanged);
    }
}
