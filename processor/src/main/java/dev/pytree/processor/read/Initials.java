package dev.pytree.processor.read;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** The static methods of a class that give constructors the values of ignored fields. */
record Initials(TypeElement type, Visibility visibility, TypeReader reader) {

    /** The names of the static methods without parameters that return what the field holds. */
    List<String> of(VariableElement field) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(each -> gives(each, field))
                .map(each -> each.getSimpleName().toString())
                .toList();
    }

    private boolean gives(ExecutableElement method, VariableElement field) {
        return Lineage.isStatic(method)
                && visibility.sees(method)
                && method.getParameters().isEmpty()
                && method.getThrownTypes().isEmpty()
                && reader.use(method.getReturnType()).equals(reader.use(field.asType()));
    }
}
