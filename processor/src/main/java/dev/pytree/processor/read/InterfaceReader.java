package dev.pytree.processor.read;

import dev.pytree.processor.model.InterfaceModel;
import dev.pytree.processor.model.MethodModel;
import dev.pytree.processor.model.MethodModel.Signature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** The interfaces that a proxy may implement, as members of the class it stands for. */
final class InterfaceReader {
    /** What a class says by these about its own instances is not true of proxies. */
    private static final Set<String> NOT_OF_PROXIES =
            Set.of("java.io.Serializable", "java.io.Externalizable", "java.lang.Cloneable");

    private final TypeElement type;
    private final Types types;
    private final TypeReader reader;
    private final Visibility visibility;
    private final MethodReader methodReader;
    private final Set<Signature> own = new LinkedHashSet<>();

    InterfaceReader(
            TypeElement type,
            Types types,
            TypeReader reader,
            Visibility visibility,
            MethodReader methodReader,
            List<MethodModel> methods) {
        this.type = type;
        this.types = types;
        this.reader = reader;
        this.visibility = visibility;
        this.methodReader = methodReader;
        methods.forEach(method -> own.add(method.signature()));
    }

    /** The direct interfaces of the class and of its superclasses; an interface is its own. */
    List<InterfaceModel> interfaces() {
        if (type.getKind() == ElementKind.INTERFACE) {
            return List.of(model((DeclaredType) type.asType()));
        }
        List<InterfaceModel> interfaces = new ArrayList<>();
        TypeMirror each = type.asType();
        while (Mirrors.isDeclared(each)) {
            var declared = (DeclaredType) each;
            interfaces.addAll(parents(declared));
            List<? extends TypeMirror> ancestors = types.directSupertypes(declared);
            each = Lineage.superclass((TypeElement) declared.asElement()) == null || ancestors.isEmpty()
                    ? types.getNullType()
                    : ancestors.get(0);
        }
        return interfaces;
    }

    private List<InterfaceModel> parents(DeclaredType type) {
        List<InterfaceModel> parents = new ArrayList<>();
        for (TypeMirror parent : types.directSupertypes(type)) {
            if (Mirrors.isDeclared(parent) && types.asElement(parent).getKind().isInterface()) {
                parents.add(model((DeclaredType) parent));
            }
        }
        return parents;
    }

    private InterfaceModel model(DeclaredType type) {
        var element = (TypeElement) type.asElement();
        Set<TypeElement> all = new LinkedHashSet<>(Set.of(element));
        MethodReader.addInterfaces(element, all);
        List<InterfaceModel> parents = parents(type);
        return new InterfaceModel(reader.use(type), isOpen(element, type), required(all), nestedTypes(all), parents);
    }

    private boolean isOpen(TypeElement element, DeclaredType type) {
        return element.getKind() == ElementKind.INTERFACE
                && !Families.isSealed(element)
                // Kapt does not tell which interfaces of Kotlin's are sealed.
                && !Mirrors.isKotlin(element)
                && visibility.seesAll(type)
                && !NOT_OF_PROXIES.contains(element.getQualifiedName().toString());
    }

    private List<InterfaceModel.Required> required(Set<TypeElement> interfaces) {
        Map<Signature, Boolean> inherited = new LinkedHashMap<>();
        for (TypeElement each : interfaces) {
            for (ExecutableElement method : ElementFilter.methodsIn(each.getEnclosedElements())) {
                if (Lineage.isStatic(method) || method.getModifiers().contains(Modifier.PRIVATE)) {
                    continue;
                }
                Signature signature = methodReader.signature(method);
                if (!MethodReader.isOfObject(signature)) {
                    boolean left = method.isDefault() && !own.contains(signature);
                    inherited.merge(signature, left, Boolean::logicalOr);
                }
            }
        }
        return inherited.entrySet().stream()
                .map(entry -> new InterfaceModel.Required(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<String> nestedTypes(Set<TypeElement> interfaces) {
        return interfaces.stream()
                .flatMap(each -> ElementFilter.typesIn(each.getEnclosedElements()).stream())
                .map(Element::getSimpleName)
                .map(Object::toString)
                .distinct()
                .toList();
    }
}
