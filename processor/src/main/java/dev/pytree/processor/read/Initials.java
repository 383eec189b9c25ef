package dev.pytree.processor.read;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** The static methods of a class that give constructors the values of ignored fields. */
record Initials(TypeElement type, Visibility visibility, TypeReader reader) {

    /** Whether the class has a static method of this name, without parameters, that returns what the field holds. */
    boolean exists(String method, VariableElement field) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(each -> each.getSimpleName().contentEquals(method) && gives(each, field));
    }

    private boolean gives(ExecutableElement method, VariableElement field) {
        return Lineage.isStatic(method)
                && visibility.sees(method)
                && method.getParameters().isEmpty()
                && method.getThrownTypes().isEmpty()
                && reader.use(method.getReturnType()).equals(reader.use(field.asType()));
    }
}
