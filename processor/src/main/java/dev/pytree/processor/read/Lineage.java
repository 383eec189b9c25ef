package dev.pytree.processor.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** A class and its superclasses. */
final class Lineage {
    private Lineage() {}

    /** The superclass, or null for Object, for interfaces, and for one that cannot be found. */
    static @Nullable TypeElement superclass(TypeElement type) {
        TypeMirror superclass = type.getSuperclass();
        return Mirrors.isDeclared(superclass) ? (TypeElement) ((DeclaredType) superclass).asElement() : null;
    }

    /** The superclasses below Object, topmost first, then the class. */
    static List<TypeElement> of(TypeElement type) {
        List<TypeElement> lineage = new ArrayList<>();
        for (TypeElement each = type;
                each != null && !isRoot(each) && !lineage.contains(each);
                each = superclass(each)) {
            lineage.add(each);
        }
        Collections.reverse(lineage);
        return lineage;
    }

    /** In the order of declaration; that of a record's fields not every compiler keeps, but that of its components. */
    static List<VariableElement> instanceFields(TypeElement type) {
        List<String> components = type.getRecordComponents().stream()
                .map(component -> component.getSimpleName().toString())
                .toList();
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> !isStatic(field) && isNamed(field))
                .sorted(Comparator.comparingInt(
                        field -> components.indexOf(field.getSimpleName().toString())))
                .toList();
    }

    /** Javac calls what it could not parse {@code <error>}. */
    static boolean isNamed(Element element) {
        return !element.getSimpleName().toString().startsWith("<");
    }

    static boolean isStatic(Element element) {
        return element.getModifiers().contains(Modifier.STATIC);
    }

    private static boolean isRoot(TypeElement type) {
        return type.getQualifiedName().contentEquals("java.lang.Object")
                || type.getQualifiedName().contentEquals("java.lang.Record");
    }
}
