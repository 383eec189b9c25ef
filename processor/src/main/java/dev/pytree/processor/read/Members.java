package dev.pytree.processor.read;

import dev.pytree.processor.model.Access;
import dev.pytree.processor.model.TypeUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The methods of a class and its superclasses through which generated code may read and assign fields. */
final class Members {
    private final DeclaredType self;
    private final Types types;
    private final TypeReader reader;
    private final Visibility visibility;
    /** By name, in lower case. */
    private final Map<String, List<ExecutableElement>> methods = new HashMap<>();
    /** Those of the class and its superclasses, by name in lower case. */
    private final Map<String, Set<String>> fields = new HashMap<>();
    /** Classes that declare no constructor, so that all their final fields are assigned elsewhere. */
    private final List<Element> initialised = new ArrayList<>();

    Members(TypeElement type, Types types, Elements elements, TypeReader reader, Visibility visibility) {
        this.self = (DeclaredType) type.asType();
        this.types = types;
        this.reader = reader;
        this.visibility = visibility;
        for (TypeElement each : Lineage.of(type)) {
            ElementFilter.methodsIn(each.getEnclosedElements()).stream()
                    .filter(method -> !Lineage.isStatic(method))
                    .forEach(method -> methods.computeIfAbsent(lower(method.getSimpleName()), name -> new ArrayList<>())
                            .add(method));
            Lineage.instanceFields(each)
                    .forEach(field -> fields.computeIfAbsent(lower(field.getSimpleName()), name -> new HashSet<>())
                            .add(field.getSimpleName().toString()));
            boolean implied = ElementFilter.constructorsIn(each.getEnclosedElements()).stream()
                    .anyMatch(constructor -> each.getKind() == ElementKind.CLASS
                            && elements.getOrigin(constructor) == Elements.Origin.MANDATED);
            if (implied) {
                initialised.add(each);
            }
        }
    }

    Access reading(VariableElement field, TypeUse type) {
        if (visibility.sees(field)) {
            reader.uses(field);
            return new Access.Direct();
        }
        String name = field.getSimpleName().toString();
        List<String> tried = new ArrayList<>(List.of(name));
        if (!isOfAnother(capital(name), name)) {
            tried.add("get" + capital(name));
            if (field.asType().getKind() == TypeKind.BOOLEAN) {
                tried.add("is" + capital(name));
            }
        }
        for (String prefix : List.of("", "get", "is")) {
            for (ExecutableElement method : candidates(prefix, name)) {
                if (visibility.sees(method)
                        && method.getParameters().isEmpty()
                        && (!prefix.equals("is") || field.asType().getKind() == TypeKind.BOOLEAN)
                        && type.takes(reader.use(member(method).getReturnType()))) {
                    reader.uses(method);
                    return new Access.Method(method.getSimpleName().toString());
                }
            }
        }
        return new Access.None(
                "is " + visibilityOf(field),
                tried.stream().map(method -> type + " " + method + "()").toList());
    }

    Access assigning(VariableElement field, TypeUse type) {
        if (field.getModifiers().contains(Modifier.FINAL) && initialised.contains(field.getEnclosingElement())
                || field.getConstantValue() != null) {
            return new Access.None(Access.INITIALISED, List.of());
        }
        if (field.getModifiers().contains(Modifier.FINAL)) {
            return new Access.None(Access.UNTAKEN, List.of());
        }
        if (visibility.sees(field)) {
            return new Access.Direct();
        }
        String setter = "set" + capital(field.getSimpleName().toString());
        for (ExecutableElement method : setters(field)) {
            if (visibility.sees(method)
                    && method.getParameters().size() == 1
                    && method.getThrownTypes().isEmpty()
                    && reader.use(member(method).getParameterTypes().get(0)).takes(type)) {
                reader.uses(method);
                return new Access.Method(method.getSimpleName().toString());
            }
        }
        return new Access.None(
                "is " + visibilityOf(field) + ", has no " + setter + "(" + type + ")"
                        + (isOfAnother(
                                        setter.substring(3),
                                        field.getSimpleName().toString())
                                ? " of its own"
                                : "")
                        + ", and no constructor takes it",
                List.of());
    }

    /**
     * The methods that may be the field's: {@code getUrl} for {@code url}, unless there is a field {@code Url}; else {@code getURL}, unless another
     * field is called so in any case.
     */
    private List<ExecutableElement> candidates(String prefix, String field) {
        String part = prefix.isEmpty() ? field : capital(field);
        List<ExecutableElement> alike = methods.getOrDefault(lower(prefix + part), List.of());
        List<ExecutableElement> exact = alike.stream()
                .filter(method -> method.getSimpleName().contentEquals(prefix + part))
                .toList();
        if (!exact.isEmpty()) {
            return isOfAnother(part, field) ? List.of() : exact;
        }
        return prefix.isEmpty() || named(field).size() > 1 ? List.of() : alike;
    }

    /** Kotlin and others call the setter of {@code isActive} {@code setActive}. */
    private List<ExecutableElement> setters(VariableElement field) {
        String name = field.getSimpleName().toString();
        List<ExecutableElement> setters = new ArrayList<>(candidates("set", name));
        if (field.asType().getKind() == TypeKind.BOOLEAN
                && name.matches("is\\p{Lu}.*")
                && named(name.substring(2)).isEmpty()) {
            setters.addAll(methods.getOrDefault(lower("set" + name.substring(2)), List.of()));
        }
        return setters;
    }

    /** Whether {@code getUrl}, of which this is a part, belongs to a field {@code Url}. */
    private boolean isOfAnother(String part, String field) {
        return !part.equals(field) && named(field).contains(part);
    }

    private Set<String> named(String field) {
        return fields.getOrDefault(lower(field), Set.of());
    }

    private static String lower(CharSequence name) {
        return name.toString().toLowerCase(Locale.ROOT);
    }

    private ExecutableType member(ExecutableElement method) {
        return (ExecutableType) types.asMemberOf(self, method);
    }

    private static String visibilityOf(VariableElement field) {
        if (field.getModifiers().contains(Modifier.PRIVATE)) {
            return "private";
        }
        return field.getModifiers().contains(Modifier.PROTECTED)
                ? "protected in another package"
                : "package-private in another package";
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
