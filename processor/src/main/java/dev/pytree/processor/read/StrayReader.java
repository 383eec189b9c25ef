package dev.pytree.processor.read;

import dev.pytree.processor.model.Stray;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Finds our annotations where nothing reads them. Kinds of the user's are found if this compilation declares them. */
public final class StrayReader {
    /** Annotations of fields. */
    public static final List<String> MARKS = Stream.of(
                    "Param", "BatchStat", "Cache", "RngState", "Intermediate", "Leaf", "Static", "Mode", "Ignore")
            .map(name -> Mirrors.PACKAGE + "." + name)
            .toList();

    public static final String CREATOR = Mirrors.PACKAGE + ".PytreeCreator";
    public static final String READ_ONLY = Mirrors.PACKAGE + ".ReadOnly";
    public static final String KIND = Mirrors.PACKAGE + ".VariableKind";

    private StrayReader() {}

    /** Looks for the annotations that the round has at all: each look is at every element. */
    public static List<Stray> strays(Set<? extends TypeElement> present, RoundEnvironment round) {
        List<Stray> strays = new ArrayList<>();
        for (TypeElement mark : marks(present, round)) {
            for (Element element : round.getElementsAnnotatedWith(mark)) {
                elsewhere(element, mark).ifPresent(strays::add);
                if (!(element.getEnclosingElement() instanceof TypeElement owner)) {
                    continue;
                }
                if (element.getKind().isField() && Lineage.isStatic(element)) {
                    strays.add(stray(owner, element, mark, Stray.Place.STATIC_FIELD));
                } else if (element.getKind().isField() && !Mirrors.isNode(owner)) {
                    strays.add(stray(owner, element, mark, Stray.Place.FIELD_OF_NO_NODE));
                }
            }
        }
        for (TypeElement readOnly : named(present, List.of(READ_ONLY))) {
            for (Element element : round.getElementsAnnotatedWith(readOnly)) {
                if (element.getEnclosingElement() instanceof TypeElement owner) {
                    place(owner, element).ifPresent(place -> strays.add(stray(owner, element, readOnly, place)));
                }
            }
        }
        for (TypeElement creator : named(present, List.of(CREATOR))) {
            for (Element element : round.getElementsAnnotatedWith(creator)) {
                if (element.getEnclosingElement() instanceof TypeElement owner && !Mirrors.isNode(owner)) {
                    strays.add(stray(owner, element, creator, Stray.Place.CREATOR_OF_NO_NODE));
                }
            }
        }
        return strays;
    }

    /** An annotation of fields on what is none; a record component hands its own on to its accessor and parameter. */
    private static Optional<Stray> elsewhere(Element element, TypeElement mark) {
        if (element instanceof TypeElement type) {
            return type.getKind() == ElementKind.ANNOTATION_TYPE
                    ? Optional.empty()
                    : Optional.of(new Stray(
                            Names.of(type).shownName(),
                            "@" + mark.getSimpleName(),
                            Stray.Place.TYPE,
                            ElementOrigin.of(type)));
        }
        if (element.getKind() == ElementKind.METHOD && element.getEnclosingElement() instanceof TypeElement owner) {
            boolean own = !((ExecutableElement) element).getParameters().isEmpty() || !isHandedOn(owner, element, mark);
            return own ? Optional.of(stray(owner, element, mark, Stray.Place.METHOD)) : Optional.empty();
        }
        if (element.getKind() == ElementKind.PARAMETER
                && element.getEnclosingElement() instanceof ExecutableElement method
                && method.getEnclosingElement() instanceof TypeElement owner
                && !(copiesFields(owner, method) && isHandedOn(owner, element, mark))) {
            String where = Names.of(owner).shownName() + "." + name(owner, method);
            return Optional.of(new Stray(
                    "the parameter " + element.getSimpleName() + " of " + where,
                    "@" + mark.getSimpleName(),
                    Stray.Place.PARAMETER,
                    ElementOrigin.of(method)));
        }
        return Optional.empty();
    }

    /** Kotlin hands annotations of a property on to the parameters of {@code copy} too. */
    private static boolean copiesFields(TypeElement owner, ExecutableElement method) {
        return method.getKind() == ElementKind.CONSTRUCTOR
                || Mirrors.isKotlin(owner) && method.getSimpleName().contentEquals("copy");
    }

    /** Whether the field of the same name, of a record or a class of Kotlin's, carries the annotation too. */
    private static boolean isHandedOn(TypeElement owner, Element element, TypeElement mark) {
        return (owner.getKind() == ElementKind.RECORD || Mirrors.isKotlin(owner))
                && owner.getEnclosedElements().stream()
                        .filter(each -> each.getKind() == ElementKind.FIELD
                                && each.getSimpleName().equals(element.getSimpleName()))
                        .anyMatch(each -> Mirrors.find(
                                        each, mark.getQualifiedName().toString())
                                .isPresent());
    }

    /** Why no proxy forwards the method, as far as its declaration tells. */
    private static Optional<Stray.Place> place(TypeElement owner, Element method) {
        if (Lineage.isStatic(method)) {
            return Optional.of(Stray.Place.STATIC_METHOD);
        }
        if (!method.getModifiers().contains(Modifier.PUBLIC)) {
            return Optional.of(Stray.Place.HIDDEN_METHOD);
        }
        // A node may inherit it from a class that has no fields.
        boolean inherits = owner.getModifiers().contains(Modifier.ABSTRACT);
        return Mirrors.isNode(owner) || inherits ? Optional.empty() : Optional.of(Stray.Place.METHOD_OF_NO_NODE);
    }

    private static Set<TypeElement> marks(Set<? extends TypeElement> present, RoundEnvironment round) {
        Set<TypeElement> marks = named(present, MARKS);
        for (TypeElement kind : named(present, List.of(KIND))) {
            round.getElementsAnnotatedWith(kind).forEach(each -> marks.add((TypeElement) each));
        }
        return marks;
    }

    /** Those of the annotations that have one of these names, in the order of names. */
    private static Set<TypeElement> named(Set<? extends TypeElement> present, List<String> names) {
        Set<TypeElement> named = new LinkedHashSet<>();
        for (String name : names) {
            present.stream()
                    .filter(each -> each.getQualifiedName().contentEquals(name))
                    .forEach(named::add);
        }
        return named;
    }

    private static Stray stray(TypeElement owner, Element element, TypeElement mark, Stray.Place place) {
        return new Stray(
                Names.of(owner).shownName() + "." + name(owner, element),
                "@" + mark.getSimpleName(),
                place,
                ElementOrigin.of(element));
    }

    private static String name(TypeElement owner, Element element) {
        return element.getSimpleName().contentEquals("<init>")
                ? owner.getSimpleName() + "()"
                : element.getSimpleName().toString();
    }
}
