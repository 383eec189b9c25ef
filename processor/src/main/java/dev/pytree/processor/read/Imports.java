package dev.pytree.processor.read;

import dev.pytree.processor.model.ClassRef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The classes that an annotated class or package imports: those that one cannot annotate. */
public final class Imports {
    private Imports() {}

    /**
     * A class that is imported.
     *
     * @param node the class; of a generated one, which another package imported first, that of its models
     * @param companion the class that is generated for it
     * @param refusal why it cannot be imported, and what to do, or nothing
     */
    public record Imported(
            String name, TypeElement node, ClassRef companion, boolean isGenerated, List<String> refusal) {}

    public static List<Imported> of(Element annotated) {
        List<Imported> imports = new ArrayList<>();
        Mirrors.find(annotated, Mirrors.PACKAGE + ".PytreeNode")
                .flatMap(mirror -> Mirrors.value(mirror, "imports"))
                .filter(List.class::isInstance)
                .ifPresent(values -> ((List<?>) values).forEach(value -> {
                    if (((AnnotationValue) value).getValue() instanceof TypeMirror type && Mirrors.isDeclared(type)) {
                        imports.add(imported((TypeElement) ((DeclaredType) type).asElement(), annotated));
                    }
                }));
        return imports;
    }

    static ClassRef companion(TypeElement node, Element place) {
        String home = place instanceof PackageElement named
                ? named.getQualifiedName().toString()
                : Names.of((TypeElement) place).packageName();
        return new ClassRef(home, Names.of(node).names()).companion();
    }

    private static Imported imported(TypeElement type, Element place) {
        String name = Names.of(type).shownName();
        if (Mirrors.find(type, Adapters.GENERATED).isPresent()
                && ((DeclaredType) type.getSuperclass()).getTypeArguments().get(0) instanceof DeclaredType model) {
            return new Imported(name, (TypeElement) model.asElement(), Names.of(type), true, List.of());
        }
        return new Imported(name, type, companion(type, place), false, refusal(type));
    }

    private static List<String> refusal(TypeElement type) {
        if (Mirrors.isNode(type)) {
            return List.of("is annotated itself", "Drop it here");
        }
        if (type.getKind() == ElementKind.ENUM || type.getKind() == ElementKind.ANNOTATION_TYPE) {
            return List.of("has no fields of instances to take apart", "Drop it here");
        }
        // With --release the compiler hides what is private there, so that fields could be lost unseen.
        return Strangers.isLibrary(type) && !type.getKind().name().equals("RECORD")
                ? List.of(
                        "comes with the JDK, which hides its fields from the compiler",
                        "Hold it in a field that is @Static, or write a NodeType for it")
                : List.of();
    }
}
