package dev.pytree.processor.read;

import dev.pytree.processor.model.KindModel;
import dev.pytree.processor.model.Mark;
import dev.pytree.processor.model.Scalars;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The annotations by which fields and classes say what their parts are. */
final class MarkReader {
    private static final String KIND = Mirrors.PACKAGE + ".VariableKind";

    private final TypeReader reader;
    private final Initials initials;

    MarkReader(TypeReader reader, Initials initials) {
        this.reader = reader;
        this.initials = initials;
    }

    /** The marks of a field, in the order written. */
    List<Mark> of(VariableElement field) {
        List<Mark> marks = new ArrayList<>();
        for (AnnotationMirror mirror : annotations(field)) {
            if (Mirrors.isMissing(mirror.getAnnotationType())) {
                // Another processor may write it, and it may be a kind.
                reader.use(mirror.getAnnotationType());
            } else {
                mark(mirror, field).ifPresent(marks::add);
            }
        }
        return marks;
    }

    /** Those of the field, and of its record component what is not for fields. */
    static List<AnnotationMirror> annotations(VariableElement field) {
        List<AnnotationMirror> annotations = new ArrayList<>(field.getAnnotationMirrors());
        component(field)
                .ifPresent(component -> component.getAnnotationMirrors().stream()
                        .filter(mirror -> Mirrors.find(
                                        field,
                                        Mirrors.type(mirror).getQualifiedName().toString())
                                .isEmpty())
                        .forEach(annotations::add));
        return annotations;
    }

    private static Optional<RecordComponentElement> component(VariableElement field) {
        return field.getEnclosingElement() instanceof TypeElement owner
                ? owner.getRecordComponents().stream()
                        .map(each -> (RecordComponentElement) each)
                        .filter(each -> each.getSimpleName().equals(field.getSimpleName()))
                        .findFirst()
                : Optional.empty();
    }

    /** What the class that declares a field says about its numbers. */
    static Scalars scalars(Element type) {
        return Mirrors.find(type, Mirrors.PACKAGE + ".PytreeNode")
                .flatMap(mirror -> Mirrors.value(mirror, "scalars"))
                .map(value -> switch (value.toString()) {
                    case "LEAF" -> Scalars.LEAF;
                    case "STATIC" -> Scalars.STATIC;
                    default -> Scalars.ASK;
                })
                .orElse(Scalars.ASK);
    }

    private Optional<Mark> mark(AnnotationMirror mirror, VariableElement field) {
        TypeElement type = Mirrors.type(mirror);
        if (type.getQualifiedName().contentEquals(Mirrors.PACKAGE + ".Leaf")) {
            return Optional.of(new Mark.Leaf());
        }
        if (type.getQualifiedName().contentEquals(Mirrors.PACKAGE + ".Mode")) {
            return Optional.of(new Mark.Mode(mayBeMode(field.asType())));
        }
        if (type.getQualifiedName().contentEquals(Mirrors.PACKAGE + ".Static")) {
            return Optional.of(new Mark.Static(Mirrors.value(mirror, "identity").equals(Optional.of(true))));
        }
        if (type.getQualifiedName().contentEquals(Mirrors.PACKAGE + ".Ignore")) {
            String initial =
                    Mirrors.value(mirror, "initial").map(Object::toString).orElse("");
            return Optional.of(new Mark.Ignore(initial, initial.isEmpty() ? List.of() : initials.of(field)));
        }
        return isKind(type) ? Optional.of(new Mark.OfKind(kind(type, new HashSet<>()))) : Optional.empty();
    }

    private static boolean mayBeMode(TypeMirror type) {
        return type.getKind() == TypeKind.BOOLEAN
                || Mirrors.isDeclared(type) && ((DeclaredType) type).asElement().getKind() == ElementKind.ENUM;
    }

    static boolean isKind(TypeElement annotation) {
        return Mirrors.find(annotation, KIND).isPresent();
    }

    private static KindModel kind(TypeElement annotation, Set<TypeElement> below) {
        if (!below.add(annotation)) {
            return new KindModel(Names.of(annotation), List.of(), KindModel.Retention.CIRCULAR);
        }
        List<KindModel> parents = new ArrayList<>();
        for (AnnotationMirror mirror : annotation.getAnnotationMirrors()) {
            if (!Mirrors.isMissing(mirror.getAnnotationType()) && isKind(Mirrors.type(mirror))) {
                parents.add(kind(Mirrors.type(mirror), below));
            }
        }
        below.remove(annotation);
        return new KindModel(Names.of(annotation), parents, retention(annotation));
    }

    private static KindModel.Retention retention(TypeElement annotation) {
        boolean lost = Mirrors.find(annotation, "java.lang.annotation.Retention")
                .flatMap(mirror -> Mirrors.value(mirror, "value"))
                .filter(value -> value.toString().equals("SOURCE"))
                .isPresent();
        return lost ? KindModel.Retention.LOST : KindModel.Retention.KEPT;
    }
}
