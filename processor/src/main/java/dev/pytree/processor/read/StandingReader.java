package dev.pytree.processor.read;

import dev.pytree.processor.model.ClassRef;
import dev.pytree.processor.model.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Where a class stands and what it inherits. */
record StandingReader(
        Subject subject, TypeElement type, Nodes nodes, Families families, Adapters adapters, Visibility visibility) {
    Standing standing() {
        return new Standing(
                misfit(),
                privateType(),
                hidden(),
                outer(),
                adapters.nameTaken(subject),
                plainSuperclasses(),
                adapters.absent(),
                adapters.stale());
    }

    private String misfit() {
        return switch (type.getKind()) {
            case ENUM -> "an enum";
            case ANNOTATION_TYPE -> "an annotation";
            default -> "";
        };
    }

    private String privateType() {
        for (Element each = type; each instanceof TypeElement enclosing; each = each.getEnclosingElement()) {
            if (each.getModifiers().contains(Modifier.PRIVATE)) {
                return Names.of(enclosing).shownName();
            }
        }
        return "";
    }

    /** A class in a bound of a type variable, or among the subtypes that generated code tells apart. */
    private String hidden() {
        Stream<TypeMirror> subtypes = Families.isSealed(type) && Families.isAbstract(type)
                ? families.subtypes(type).stream().map(TypeElement::asType)
                : Stream.empty();
        return Stream.concat(type.getTypeParameters().stream().flatMap(each -> each.getBounds().stream()), subtypes)
                .flatMap(mentioned -> visibility.hidden(mentioned).stream())
                .map(hidden -> Names.of(hidden).shownName())
                .findFirst()
                .orElse("");
    }

    private String outer() {
        Element each = type;
        while (each.getEnclosingElement() instanceof TypeElement enclosing) {
            if (!Lineage.isStatic(each)) {
                return Names.of(enclosing).shownName();
            }
            each = enclosing;
        }
        return "";
    }

    /** The library's private fields are hidden from a compiler that targets an older release, so that its classes all count. */
    private List<ClassRef> plainSuperclasses() {
        List<ClassRef> plain = new ArrayList<>();
        TypeElement each = Lineage.superclass(type);
        while (each != null && Lineage.of(each).contains(each)) {
            boolean library = Strangers.isLibrary(each);
            if (!(subject.isImported() ? nodes.holds(each) : Mirrors.isNode(each))
                    && (library || !Lineage.instanceFields(each).isEmpty())) {
                plain.add(Names.of(each));
            }
            each = library ? null : Lineage.superclass(each);
        }
        return plain;
    }
}
