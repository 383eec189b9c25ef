package dev.pytree.processor.read;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** The types that a class misses, by whether its sources name them. */
record Absences(TypeElement type, Run run, TypeReader fields, TypeReader methods) {

    /** Those that only class files name. What the sources of this compilation name, the compiler reports itself. */
    SortedSet<String> elsewhere() {
        SortedSet<String> elsewhere = new TreeSet<>(fields.missing());
        elsewhere.addAll(methods.missing());
        if (!elsewhere.isEmpty()) {
            TypeReader here = fields.fresh();
            Lineage.of(type).stream()
                    .filter(run::contains)
                    .forEach(each -> named(each).forEach(here::use));
            elsewhere.removeAll(here.missing());
        }
        return elsewhere;
    }

    private static Stream<TypeMirror> named(TypeElement type) {
        Stream<TypeMirror> ancestors = Stream.of(
                        List.of(type.getSuperclass()), type.getInterfaces(), type.getPermittedSubclasses())
                .flatMap(List::stream);
        return Stream.concat(ancestors, type.getEnclosedElements().stream().flatMap(Absences::named));
    }

    private static Stream<TypeMirror> named(Element member) {
        Stream<TypeMirror> annotations =
                member.getAnnotationMirrors().stream().map(AnnotationMirror::getAnnotationType);
        return Stream.concat(
                annotations,
                member.asType() instanceof ExecutableType method ? signature(method) : Stream.of(member.asType()));
    }

    private static Stream<TypeMirror> signature(ExecutableType method) {
        return Stream.of(List.of(method.getReturnType()), method.getParameterTypes(), method.getThrownTypes())
                .flatMap(List::stream);
    }
}
