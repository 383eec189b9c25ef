package dev.pytree.processor.read;

import dev.pytree.processor.model.ClassRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Generated classes: those that exist, those this compilation writes, and those that should be there and are not. */
final class Adapters {
    static final String GENERATED = Mirrors.PACKAGE + ".PytreeGenerated";

    private final Types types;
    private final Elements elements;
    private final Run run;
    private final Set<ClassRef> absent = new LinkedHashSet<>();

    Adapters(Types types, Elements elements, Run run) {
        this.types = types;
        this.elements = elements;
        this.run = run;
    }

    /** Annotated classes that were met without a generated one, now or soon. */
    List<ClassRef> absent() {
        return new ArrayList<>(absent);
    }

    /** Notes that generated code will call the adapter of an annotated class. */
    void expect(TypeElement node) {
        if (!run.contains(node) && companion(node) == null) {
            absent.add(Names.of(node));
        }
    }

    boolean isPytree(TypeMirror type) {
        TypeElement pytree = elements.getTypeElement(Mirrors.PACKAGE + ".Pytree");
        return pytree != null && types.isSubtype(types.erasure(type), types.erasure(pytree.asType()));
    }

    /** Whether a class of the user's stands where the generated one of this node goes. */
    boolean nameTaken(TypeElement node) {
        TypeElement companion = mayExist(node) ? companion(node) : null;
        return companion != null && Mirrors.find(companion, GENERATED).isEmpty();
    }

    /**
     * To ask javac for a class that is not there costs more than all else that is read, so its package is asked first. Eclipse
     * answers that by compiling whatever sources the package's folder has.
     */
    private boolean mayExist(TypeElement node) {
        String name = Names.of(node).companion().simpleName();
        return !elements.getClass().getName().startsWith("com.sun.tools.javac.")
                || elements.getPackageOf(node).getEnclosedElements().stream()
                        .anyMatch(each -> each.getSimpleName().contentEquals(name));
    }

    /** The fields of a class from a class file in leaf order, as its generated class recorded them. */
    Optional<List<String>> schema(TypeElement node) {
        if (run.contains(node)) {
            return Optional.empty();
        }
        TypeElement companion = companion(node);
        Optional<AnnotationMirror> generated =
                companion == null ? Optional.empty() : Mirrors.find(companion, GENERATED);
        return generated.map(mirror -> Mirrors.strings(mirror, "value"));
    }

    private @Nullable TypeElement companion(TypeElement node) {
        return elements.getTypeElement(Names.of(node).companion().canonicalName());
    }
}
