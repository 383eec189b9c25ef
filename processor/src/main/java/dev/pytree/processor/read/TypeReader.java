package dev.pytree.processor.read;

import dev.pytree.processor.model.ClassRef;
import dev.pytree.processor.model.TypeParameter;
import dev.pytree.processor.model.TypeUse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Types of the compiler to types of the model. On the way it notes what is unresolved and what the compiler will warn about. */
final class TypeReader {
    /** An unresolved type with arguments, of whose name the compiler keeps nothing. */
    static final String NAMELESS = "a type with arguments";

    private final Types types;
    private final Elements elements;
    private final Run run;
    private final String here;
    private final SortedSet<String> missing = new TreeSet<>();
    private final SortedSet<String> lints = new TreeSet<>();
    private final SortedSet<String> javaLang = new TreeSet<>();

    TypeReader(Types types, Elements elements, Run run, String here) {
        this.types = types;
        this.elements = elements;
        this.run = run;
        this.here = here;
    }

    /** Names of types that do not exist, or not yet. */
    SortedSet<String> missing() {
        return missing;
    }

    SortedSet<String> lints() {
        return lints;
    }

    /** Simple names of the types of {@code java.lang} that were met. */
    SortedSet<String> javaLang() {
        return javaLang;
    }

    /** A reader of the same classes that has noted nothing yet. */
    TypeReader fresh() {
        return new TypeReader(types, elements, run, here);
    }

    /** Takes over what another reader noted: always what is missing, the rest only if generated code uses what it read. */
    void takeOver(TypeReader other, boolean used) {
        missing.addAll(other.missing);
        if (used) {
            lints.addAll(other.lints);
            javaLang.addAll(other.javaLang);
        }
    }

    TypeUse use(TypeMirror type) {
        if (Mirrors.isMissing(type)) {
            return unresolved((DeclaredType) type);
        }
        if (Mirrors.isDeclared(type)) {
            return declared((DeclaredType) type);
        }
        if (type instanceof ArrayType array) {
            return new TypeUse.Array(use(array.getComponentType()));
        }
        if (type instanceof TypeVariable variable) {
            return new TypeUse.Variable(variable.asElement().getSimpleName().toString(), erased(variable));
        }
        if (type instanceof WildcardType wildcard) {
            TypeMirror lower = wildcard.getSuperBound();
            TypeMirror upper = wildcard.getExtendsBound();
            return lower != null
                    ? new TypeUse.Wildcard(use(lower), true)
                    : new TypeUse.Wildcard(upper == null ? TypeUse.OBJECT : use(upper), false);
        }
        return type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID
                ? new TypeUse.Primitive(type.getKind().name().toLowerCase(Locale.ROOT))
                : TypeUse.OBJECT;
    }

    List<TypeParameter> parameters(List<? extends TypeParameterElement> parameters) {
        return parameters.stream()
                .map(parameter -> new TypeParameter(
                        parameter.getSimpleName().toString(),
                        parameter.getBounds().stream()
                                .map(this::use)
                                .filter(bound -> !bound.equals(TypeUse.OBJECT))
                                .toList()))
                .toList();
    }

    /** Notes that generated code will use an element, which may be deprecated. */
    void uses(Element element) {
        if (elements.isDeprecated(element)) {
            boolean removal = Mirrors.find(element, "java.lang.Deprecated")
                    .flatMap(mirror -> Mirrors.value(mirror, "forRemoval"))
                    .equals(Optional.of(true));
            lints.add(removal ? "removal" : "deprecation");
        }
    }

    /** The class that this compilation will generate under an unresolved name, if any; else the name is missing. */
    private TypeUse unresolved(DeclaredType type) {
        Optional<ClassRef> promised = run.promised((TypeElement) type.asElement(), here);
        if (promised.isPresent()) {
            return TypeUse.Named.of(promised.get());
        }
        String name = type.asElement().toString();
        missing.add(name.equals("<any>") ? NAMELESS : name);
        return TypeUse.OBJECT;
    }

    private TypeUse declared(DeclaredType type) {
        var element = (TypeElement) type.asElement();
        uses(element);
        ClassRef name = Names.of(element);
        if (name.packageName().equals("java.lang")) {
            javaLang.add(name.simpleName());
        }
        if (type.getTypeArguments().isEmpty() && !element.getTypeParameters().isEmpty()) {
            lints.add("rawtypes");
        }
        List<TypeUse> arguments =
                type.getTypeArguments().stream().map(this::use).toList();
        TypeMirror owner = type.getEnclosingType();
        return Mirrors.isDeclared(owner)
                        && !Lineage.isStatic(element)
                        && !((DeclaredType) owner).getTypeArguments().isEmpty()
                ? new TypeUse.Inner(use(owner), name, arguments)
                : new TypeUse.Named(name, arguments);
    }

    private TypeUse erased(TypeVariable variable) {
        TypeMirror erasure = types.erasure(variable);
        return Mirrors.isDeclared(erasure)
                ? TypeUse.Named.of(Names.of((TypeElement) types.asElement(erasure)))
                : erasure instanceof ArrayType array ? use(array) : TypeUse.OBJECT;
    }
}
