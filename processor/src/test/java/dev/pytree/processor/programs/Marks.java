package dev.pytree.processor.programs;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Optional;

/** The library's annotations on the classes of a program, whose loader has copies of them that are kept at run time. */
final class Marks {
    private Marks() {}

    static boolean has(AnnotatedElement element, Class<? extends Annotation> mark) {
        return find(element, mark).isPresent();
    }

    /** What the annotation says for {@code name}, as text. */
    static String value(AnnotatedElement element, Class<? extends Annotation> mark, String name) {
        Annotation found = find(element, mark).orElseThrow();
        try {
            return found.annotationType().getMethod(name).invoke(found).toString();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Optional<Annotation> find(AnnotatedElement element, Class<? extends Annotation> mark) {
        return Arrays.stream(element.getAnnotations())
                .filter(each -> each.annotationType().getName().equals(mark.getName()))
                .findFirst();
    }
}
