package dev.pytree.processor.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The classes that are leaves in a node: those of the leaf types that it, what is around it or a superclass names. */
final class LeafClasses {
    private final Types types;
    private final Set<TypeElement> classes = new LinkedHashSet<>();

    LeafClasses(Element place, Types types, Elements elements) {
        this.types = types;
        if (!(place instanceof TypeElement node)) {
            add(place);
            return;
        }
        for (TypeElement each : Lineage.of(node)) {
            for (Element around = each; around instanceof TypeElement; around = around.getEnclosingElement()) {
                add(around);
            }
            add(elements.getPackageOf(each));
        }
    }

    private void add(Element place) {
        Mirrors.find(place, Mirrors.PACKAGE + ".LeafTypes")
                .flatMap(mirror -> Mirrors.value(mirror, "value"))
                .filter(List.class::isInstance)
                .ifPresent(values -> ((List<?>) values).forEach(value -> add(((AnnotationValue) value).getValue())));
    }

    /** Adds the class that a leaf type is for, unless the compiler does not find it. */
    private void add(Object leafType) {
        if (leafType instanceof TypeMirror type && Mirrors.isDeclared(type)) {
            var declared = (DeclaredType) type;
            if (!((TypeElement) declared.asElement()).getQualifiedName().contentEquals(Mirrors.PACKAGE + ".LeafType")) {
                types.directSupertypes(declared).forEach(this::add);
            } else if (!declared.getTypeArguments().isEmpty()
                    && types.asElement(declared.getTypeArguments().get(0)) instanceof TypeElement leaf) {
                classes.add(leaf);
            }
        }
    }

    /** Whether values of the type are leaves: it is such a class, or below one that is an interface or abstract. */
    boolean holds(DeclaredType type) {
        return classes.stream()
                .anyMatch(leaf -> leaf.equals(type.asElement())
                        || Families.isAbstract(leaf)
                                && types.isSubtype(types.erasure(type), types.erasure(leaf.asType())));
    }
}
