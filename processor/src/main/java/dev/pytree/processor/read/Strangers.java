package dev.pytree.processor.read;

import static java.util.stream.Collectors.joining;

import dev.pytree.processor.model.Content;
import dev.pytree.processor.model.Permit;
import dev.pytree.processor.model.Rule;
import dev.pytree.processor.model.Shape;
import dev.pytree.processor.model.TypeUse;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Types without a place in the table of roles, and why: a reason, and a way out. */
final class Strangers {
    private static final String LEAF_TYPE =
            ", or, if it is data as a whole, write a LeafType for it and name that in @LeafTypes";

    private final Types types;
    private final Elements elements;
    private final TypeReader reader;
    private final Families families;
    private final Nodes nodes;
    private final Adapters adapters;
    private final Visibility visibility;

    Strangers(
            Types types,
            Elements elements,
            TypeReader reader,
            Families families,
            Nodes nodes,
            Adapters adapters,
            Visibility visibility) {
        this.types = types;
        this.elements = elements;
        this.reader = reader;
        this.families = families;
        this.nodes = nodes;
        this.adapters = adapters;
        this.visibility = visibility;
    }

    Shape shape(DeclaredType type) {
        var element = (TypeElement) type.asElement();
        TypeUse use = reader.use(type);
        String name = element.getSimpleName().toString();
        if (use.equals(TypeUse.OBJECT)) {
            return unknown(use, "Object can hold anything", "Declare the type it has");
        }
        if (Mirrors.isUnknownToKapt(element)) {
            return unknown(
                    use,
                    "kapt did not find its type",
                    "Set correctErrorTypes to true in the configuration of kapt, so that a type which is to be generated keeps its name");
        }
        if (isA(type, "java.util.Map")) {
            return unknown(use, name + " is no map that can be rebuilt", "Declare a Map");
        }
        if (isA(type, "java.util.List")) {
            return unknown(use, name + " is no list that can be rebuilt", "Declare a List");
        }
        if (isA(type, "java.lang.Iterable")) {
            return unknown(
                    use,
                    "the elements of " + article(name) + " " + name + " have no index or key",
                    "Use a List, Map or array");
        }
        if (isLibrary(element)) {
            return unknown(
                    use,
                    name + " is neither data nor a node",
                    "Hold the data in a primitive array or a number" + LEAF_TYPE);
        }
        if (Families.isSealed(element) && Families.isAbstract(element)) {
            return sealed(use, element);
        }
        if (Families.isAbstract(element)) {
            String what = element.getKind().isInterface() ? "interface " : "abstract class ";
            return unknown(
                    use,
                    "the " + what + name + " is not annotated",
                    "Annotate " + name + " with @PytreeNode, so that any node below it may stand here" + LEAF_TYPE);
        }
        return unknown(
                use,
                name + " is not annotated",
                "Annotate " + name + " with @PytreeNode, or import it there if it is not yours" + LEAF_TYPE);
    }

    /** A child, if all that it permits can be; generated code then tells them apart by name. */
    private Shape sealed(TypeUse use, TypeElement element) {
        if (use instanceof TypeUse.Named named
                && named.arguments().isEmpty()
                && !element.getTypeParameters().isEmpty()) {
            return Shape.of(new Content.Unknown(use, Rule.RAW, List.of(use.toString())));
        }
        List<Permit> permits = families.permits(element);
        String others = permits.stream()
                .filter(permit -> permit.sort() == Permit.Sort.OTHER)
                .map(permit -> permit.type().shownName())
                .collect(joining(" and "));
        if (!others.isEmpty()) {
            return unknown(
                    use,
                    "the sealed type " + use + " permits " + others + ", which is neither a node nor an enum",
                    "Annotate " + others + " with @PytreeNode");
        }
        Optional<TypeElement> hidden = families.subtypes(element).stream()
                .filter(each -> !visibility.seesType(each))
                .findFirst();
        if (hidden.isPresent()) {
            return Shape.of(new Content.Unknown(
                    use,
                    Rule.SEALED_ROOT,
                    List.of(use.toString(), Names.of(hidden.get()).shownName())));
        }
        families.subtypes(element).stream().filter(nodes::holds).forEach(adapters::expect);
        return Shape.of(new Content.Known(Content.Sort.SEALED, use, permits));
    }

    private static String article(String name) {
        return "AEIOU".indexOf(name.charAt(0)) < 0 ? "a" : "an";
    }

    boolean isA(DeclaredType type, String ancestor) {
        TypeElement element = elements.getTypeElement(ancestor);
        return element != null && types.isSubtype(types.erasure(type), types.erasure(element.asType()));
    }

    static boolean isLibrary(TypeElement element) {
        String name = element.getQualifiedName().toString();
        return name.startsWith("java.") || name.startsWith("javax.") || name.startsWith("jdk.");
    }

    private static Shape unknown(TypeUse type, String reason, String way) {
        return Shape.of(new Content.Unknown(type, Rule.NO_ROLE, List.of(reason, way)));
    }
}
