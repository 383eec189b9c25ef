package dev.pytree.processor.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Annotations as the compiler knows them; none is ever loaded. */
final class Mirrors {
    static final String PACKAGE = "dev.pytree";

    private Mirrors() {}

    /** Whether the type exists. The compiler's classes implement several interfaces of the API at once, so that only kinds tell. */
    static boolean isDeclared(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED;
    }

    static boolean isMissing(TypeMirror type) {
        return type.getKind() == TypeKind.ERROR;
    }

    static boolean isNode(Element element) {
        return find(element, PACKAGE + ".PytreeNode").isPresent();
    }

    /** Whether a class was written in Kotlin; kapt shows what Java makes of it. */
    static boolean isKotlin(TypeElement type) {
        return find(type, "kotlin.Metadata").isPresent();
    }

    /** Whether a type is what kapt writes for one that it does not find. */
    static boolean isUnknownToKapt(TypeElement type) {
        return type.getQualifiedName().contentEquals("error.NonExistentClass");
    }

    static Optional<AnnotationMirror> find(Element element, String annotation) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (type(mirror).getQualifiedName().contentEquals(annotation)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    static TypeElement type(AnnotationMirror mirror) {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }

    /** The attribute as written, or empty where the default stands. */
    static Optional<Object> value(AnnotationMirror mirror, String attribute) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(attribute)) {
                return Optional.of(entry.getValue().getValue());
            }
        }
        return Optional.empty();
    }

    /** The strings of an attribute that is an array of them. */
    static List<String> strings(AnnotationMirror mirror, String attribute) {
        return value(mirror, attribute)
                .filter(List.class::isInstance)
                .map(values -> ((List<?>) values)
                        .stream()
                                .map(value -> ((AnnotationValue) value).getValue())
                                .filter(String.class::isInstance)
                                .map(String.class::cast)
                                .toList())
                .orElse(List.of());
    }
}
