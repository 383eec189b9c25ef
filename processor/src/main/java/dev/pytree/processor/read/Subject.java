package dev.pytree.processor.read;

import dev.pytree.processor.model.ClassRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** A class to write for, and the place that asks for it: the class itself, or the class or package that imports it. */
public record Subject(TypeElement type, Element place) {
    private static final String SEPARATOR = " in ";

    /** What an annotated class or package asks for. */
    public static List<Subject> of(Element annotated) {
        List<Subject> subjects = new ArrayList<>();
        if (annotated instanceof TypeElement type) {
            subjects.add(new Subject(type, type));
        }
        Imports.of(annotated).stream()
                .filter(imported -> imported.refusal().isEmpty() && !imported.isGenerated())
                .forEach(imported -> subjects.add(new Subject(imported.node(), annotated)));
        return subjects;
    }

    /** The name by which the next round finds the class and its place. */
    public String key() {
        return isImported()
                ? type.getQualifiedName() + SEPARATOR + ((QualifiedNameable) place).getQualifiedName()
                : Names.of(type).canonicalName();
    }

    /** What has this {@link #key}, if it still exists. */
    public static Optional<Subject> of(String key, Elements elements) {
        int at = key.indexOf(SEPARATOR);
        TypeElement type = elements.getTypeElement(at < 0 ? key : key.substring(0, at));
        if (at < 0) {
            return Optional.ofNullable(type).map(each -> new Subject(each, each));
        }
        String name = key.substring(at + SEPARATOR.length());
        Element place = elements.getTypeElement(name);
        place = place == null ? elements.getPackageElement(name) : place;
        return type == null || place == null ? Optional.empty() : Optional.of(new Subject(type, place));
    }

    public boolean isImported() {
        return !type.equals(place);
    }

    /** The class that is generated, in the package of the place. */
    public ClassRef companion() {
        return Imports.companion(type, place);
    }

    /** Where problems are told. */
    public ElementOrigin origin() {
        return ElementOrigin.of(place);
    }

    PackageElement home(Elements elements) {
        return elements.getPackageOf(place);
    }
}
