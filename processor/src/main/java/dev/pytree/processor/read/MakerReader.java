package dev.pytree.processor.read;

import dev.pytree.processor.model.Maker;
import dev.pytree.processor.model.Parameter;
import dev.pytree.processor.model.TypeUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The constructors of a class, and what it marks to be called instead. */
record MakerReader(TypeElement type, Types types, Elements elements, TypeReader reader, Visibility visibility) {
    private static final String CREATOR = Mirrors.PACKAGE + ".PytreeCreator";

    /** A record's canonical constructor counts as marked, unless something else is. */
    List<Maker> makers() {
        List<Maker> makers = new ArrayList<>();
        List<ExecutableElement> marked = new ArrayList<>();
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof ExecutableElement each
                    && Mirrors.find(each, CREATOR).isPresent()) {
                marked.add(each);
            }
        }
        boolean byComponents = marked.isEmpty() && type.getKind() == ElementKind.RECORD;
        for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            makers.add(maker(constructor, marked.contains(constructor) || byComponents && isCanonical(constructor)));
        }
        for (ExecutableElement method : ElementFilter.methodsIn(marked)) {
            makers.add(maker(method, true));
        }
        return makers;
    }

    /** The constructors of the superclass that the class may call. */
    List<Maker> above() {
        TypeElement superclass = Lineage.superclass(type);
        return superclass == null
                ? List.of()
                : ElementFilter.constructorsIn(superclass.getEnclosedElements()).stream()
                        .filter(each ->
                                visibility.sees(each) || each.getModifiers().contains(Modifier.PROTECTED))
                        .map(each -> maker(each, false))
                        .toList();
    }

    private boolean isCanonical(ExecutableElement constructor) {
        return erasures(constructor.getParameters()).equals(erasures(type.getRecordComponents()));
    }

    private List<TypeUse> erasures(List<? extends Element> typed) {
        return typed.stream()
                .map(each -> reader.fresh().use(types.erasure(each.asType())))
                .toList();
    }

    private Maker maker(ExecutableElement maker, boolean marked) {
        boolean constructor = maker.getKind() == ElementKind.CONSTRUCTOR;
        Map<String, TypeUse> variables = constructor ? Map.of() : variables(maker);
        if (marked) {
            reader.uses(maker);
        }
        return new Maker(
                Names.of(type),
                constructor ? "" : maker.getSimpleName().toString(),
                maker.getParameters().stream()
                        .map(parameter -> new Parameter(
                                parameter.getSimpleName().toString(),
                                reader.use(parameter.asType()).with(variables)))
                        .toList(),
                marked,
                obstacle(maker, constructor, variables),
                ElementOrigin.of(type.getKind() == ElementKind.RECORD && constructor ? type : maker));
    }

    /** A factory has type variables of its own; they stand for the class's, in order. */
    private Map<String, TypeUse> variables(ExecutableElement factory) {
        Map<String, TypeUse> variables = new HashMap<>();
        List<? extends TypeParameterElement> own = factory.getTypeParameters();
        List<? extends TypeParameterElement> meant = type.getTypeParameters();
        for (int i = 0; i < Math.min(own.size(), meant.size()); i++) {
            variables.put(
                    own.get(i).getSimpleName().toString(),
                    reader.use(meant.get(i).asType()));
        }
        return variables;
    }

    private String obstacle(ExecutableElement maker, boolean constructor, Map<String, TypeUse> variables) {
        if (!constructor && !Lineage.isStatic(maker)) {
            return "it is not static";
        }
        if (!visibility.sees(maker)) {
            return Maker.PRIVATE;
        }
        if (!constructor && !reader.use(maker.getReturnType()).with(variables).equals(reader.use(type.asType()))) {
            return "it returns " + reader.use(maker.getReturnType());
        }
        return maker.getThrownTypes().stream()
                .filter(this::isChecked)
                .findFirst()
                .map(thrown -> "it throws the checked " + reader.use(thrown))
                .orElse("");
    }

    private boolean isChecked(TypeMirror thrown) {
        return !isA(thrown, "java.lang.RuntimeException") && !isA(thrown, "java.lang.Error");
    }

    private boolean isA(TypeMirror type, String ancestor) {
        TypeElement element = elements.getTypeElement(ancestor);
        return element != null && types.isSubtype(type, element.asType());
    }
}
