package dev.pytree.processor.read;

import dev.pytree.processor.model.Container;
import dev.pytree.processor.model.Content;
import dev.pytree.processor.model.Content.Sort;
import dev.pytree.processor.model.Permit;
import dev.pytree.processor.model.Rule;
import dev.pytree.processor.model.Shape;
import dev.pytree.processor.model.TypeUse;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** What a declared type says may stand at a place. */
final class Shapes {
    private static final Set<String> LISTS = Set.of("java.util.List", "java.util.ArrayList", "java.util.LinkedList");
    private static final Set<String> MAPS = Set.of(
            "java.util.Map",
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.TreeMap",
            "java.util.SortedMap",
            "java.util.NavigableMap",
            "java.util.EnumMap");
    private static final Set<String> NUMBERS = Set.of(
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Float",
            "java.lang.Double");
    private static final Set<String> FLAGS = Set.of("java.lang.Boolean", "java.lang.Character");
    private static final Set<String> VALUES = Set.of("java.lang.String", "java.lang.Class", "java.lang.Enum");
    private static final Set<String> KEYS = Set.of("java.lang.String", "java.lang.Integer", "java.lang.Long");

    private final Types types;
    private final Nodes nodes;
    private final TypeReader reader;
    private final Adapters adapters;
    private final LeafClasses leaves;
    private final Strangers strangers;

    Shapes(Types types, Nodes nodes, TypeReader reader, Adapters adapters, LeafClasses leaves, Strangers strangers) {
        this.types = types;
        this.nodes = nodes;
        this.reader = reader;
        this.adapters = adapters;
        this.leaves = leaves;
        this.strangers = strangers;
    }

    Shape of(TypeMirror type) {
        if (Mirrors.isMissing(type)) {
            // What this compilation promises to generate is a Pytree; for anything else the class waits.
            return known(Sort.PROXY, type);
        }
        if (Mirrors.isDeclared(type)) {
            return declared((DeclaredType) type);
        }
        if (type instanceof ArrayType array) {
            return isData(array)
                    ? known(Sort.DATA, type)
                    : of(array.getComponentType()).in(Container.Plain.ARRAY);
        }
        if (type instanceof TypeVariable variable) {
            return bounded(variable);
        }
        if (type instanceof WildcardType wildcard) {
            // What has no upper bound may be anything.
            return wildcard.getExtendsBound() == null
                    ? Shape.of(new Content.Known(Sort.ANY, TypeUse.OBJECT))
                    : of(wildcard.getExtendsBound());
        }
        boolean flag = type.getKind() == TypeKind.BOOLEAN || type.getKind() == TypeKind.CHAR;
        return known(flag ? Sort.FLAG : Sort.NUMBER, type);
    }

    private static boolean isData(ArrayType array) {
        TypeMirror component = array.getComponentType();
        return component.getKind().isPrimitive() || component instanceof ArrayType inner && isData(inner);
    }

    private Shape declared(DeclaredType type) {
        var element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        if (NUMBERS.contains(name)) {
            return known(Sort.NUMBER, type);
        }
        if (FLAGS.contains(name)) {
            return known(Sort.FLAG, type);
        }
        if (VALUES.contains(name) || element.getKind() == ElementKind.ENUM) {
            return known(Sort.VALUE, type);
        }
        if (adapters.isPytree(type)) {
            return known(Sort.PROXY, type);
        }
        boolean raw = type.getTypeArguments().isEmpty()
                && !element.getTypeParameters().isEmpty();
        if (raw && (isContainer(name) || nodes.holds(element))) {
            return unknown(type, Rule.RAW, reader.use(type).toString());
        }
        if (isContainer(name)) {
            return contained(name, type.getTypeArguments());
        }
        if (nodes.holds(element)) {
            return node(type, element);
        }
        return leaves.holds(type) ? leaf(type, element) : strangers.shape(type);
    }

    /** A class literal of a generic class says nothing of its arguments, so that a leaf of it could not be checked. */
    private Shape leaf(DeclaredType type, TypeElement element) {
        return element.getTypeParameters().isEmpty()
                ? known(Sort.DATA, type)
                : unknown(
                        type,
                        Rule.NO_ROLE,
                        element.getSimpleName() + " is generic, and a leaf type does not know its type arguments",
                        "Hold it in a class without any");
    }

    private static boolean isContainer(String name) {
        return LISTS.contains(name)
                || MAPS.contains(name)
                || name.equals("java.util.Optional")
                || name.equals(Mirrors.PACKAGE + ".Variable");
    }

    private Shape contained(String name, List<? extends TypeMirror> arguments) {
        if (MAPS.contains(name)) {
            TypeMirror key = arguments.get(0);
            return isKey(key)
                    ? of(arguments.get(1)).in(new Container.Keyed(reader.use(key)))
                    : unknown(key, Rule.MAP_KEY, reader.use(key).toString());
        }
        Container.Plain container = LISTS.contains(name)
                ? Container.Plain.LIST
                : name.equals("java.util.Optional") ? Container.Plain.OPTIONAL : Container.Plain.VARIABLE;
        return of(arguments.get(0)).in(container);
    }

    /** What a wildcard or variable leaves open is checked when the program runs. */
    private static boolean isKey(TypeMirror key) {
        if (key instanceof WildcardType wildcard) {
            return wildcard.getExtendsBound() == null || isKey(wildcard.getExtendsBound());
        }
        if (key instanceof TypeVariable variable) {
            return isObject(variable.getUpperBound()) || isKey(variable.getUpperBound());
        }
        return Mirrors.isDeclared(key)
                && ((DeclaredType) key).asElement() instanceof TypeElement element
                && (element.getKind() == ElementKind.ENUM
                        || element.getQualifiedName().contentEquals("java.lang.Enum")
                        || KEYS.contains(element.getQualifiedName().toString()));
    }

    private static boolean isObject(TypeMirror type) {
        return Mirrors.isDeclared(type)
                && ((TypeElement) ((DeclaredType) type).asElement())
                        .getQualifiedName()
                        .contentEquals("java.lang.Object");
    }

    private Shape node(DeclaredType type, TypeElement element) {
        adapters.expect(element);
        var self = new Permit(
                Names.of(element),
                Permit.Sort.NODE,
                !element.getTypeParameters().isEmpty(),
                nodes.companion(element));
        return Shape.of(new Content.Known(Sort.NODE, reader.use(type), List.of(self)));
    }

    /** A type variable has the role of its bound; one without is known when the program runs. */
    private Shape bounded(TypeVariable variable) {
        TypeMirror bound = variable.getUpperBound();
        List<? extends TypeMirror> bounds =
                bound.getKind() == TypeKind.INTERSECTION ? ((IntersectionType) bound).getBounds() : List.of(bound);
        for (TypeMirror each : bounds) {
            if (Mirrors.isDeclared(each) && nodes.holds(types.asElement(each))) {
                return declared((DeclaredType) each);
            }
        }
        if (types.isSameType(bound, types.erasure(bound)) && reader.use(bound).equals(TypeUse.OBJECT)) {
            return known(Sort.ANY, variable);
        }
        TypeMirror first = bounds.get(0);
        if (Mirrors.isDeclared(first) && leaves.holds((DeclaredType) first)) {
            return known(Sort.ANY, variable);
        }
        // Such as Comparable, which says nothing of what there is.
        if (Mirrors.isDeclared(first)
                && types.asElement(first) instanceof TypeElement library
                && library.getKind().isInterface()
                && Strangers.isLibrary(library)
                && !isContainer(library.getQualifiedName().toString())
                && !isCollection(first)) {
            return known(Sort.ANY, variable);
        }
        if (Mirrors.isDeclared(first)
                && !isContainer(((TypeElement) types.asElement(first))
                        .getQualifiedName()
                        .toString())) {
            return declared((DeclaredType) first);
        }
        return first.getKind() == TypeKind.TYPEVAR
                ? bounded((TypeVariable) first)
                : unknown(
                        variable,
                        Rule.NO_ROLE,
                        "the bound of " + variable + " is a container, which may be of any kind",
                        "Declare the container itself");
    }

    /** Whose elements would have to be told from each other. */
    private boolean isCollection(TypeMirror type) {
        return strangers.isA((DeclaredType) type, "java.lang.Iterable")
                || strangers.isA((DeclaredType) type, "java.util.Map");
    }

    private Shape known(Sort sort, TypeMirror type) {
        return Shape.of(new Content.Known(sort, reader.use(type)));
    }

    private Shape unknown(TypeMirror type, Rule rule, String... details) {
        return Shape.of(new Content.Unknown(reader.use(type), rule, List.of(details)));
    }
}
