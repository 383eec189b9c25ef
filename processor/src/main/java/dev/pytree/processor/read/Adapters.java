package dev.pytree.processor.read;

import dev.pytree.processor.model.ClassRef;
import dev.pytree.processor.model.Standing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
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
    private final Nodes nodes;
    private final Set<ClassRef> absent = new LinkedHashSet<>();
    private final Set<Standing.Stale> stale = new LinkedHashSet<>();

    Adapters(Types types, Elements elements, Run run, Nodes nodes) {
        this.types = types;
        this.elements = elements;
        this.run = run;
        this.nodes = nodes;
    }

    /** Annotated classes that were met without a generated one, now or soon. */
    List<ClassRef> absent() {
        return new ArrayList<>(absent);
    }

    /** Classes whose generated ones know other fields. */
    List<Standing.Stale> stale() {
        return new ArrayList<>(stale);
    }

    /** Notes that generated code will call the adapter of an annotated class. */
    void expect(TypeElement node) {
        if (run.writes(nodes.companion(node))) {
            return;
        }
        if (companion(node) == null) {
            absent.add(Names.of(node));
        } else if (Mirrors.isNode(node)) {
            schema(node).ifPresent(known -> compare(node, known));
        }
    }

    /** Notes a class that was compiled again without its generated one. What it inherits may be about to be compiled as well. */
    void compare(TypeElement node, List<String> known) {
        List<TypeElement> lineage =
                Lineage.of(node).stream().filter(Mirrors::isNode).toList();
        List<String> all =
                lineage.stream().flatMap(each -> counted(each).stream()).toList();
        boolean settled = lineage.stream().noneMatch(run::contains);
        boolean sameOrder = node.getKind() != ElementKind.RECORD || all.equals(known);
        if (!known.containsAll(counted(node)) || settled && !all.containsAll(known) || !sameOrder) {
            stale.add(new Standing.Stale(Names.of(node), all, known));
        }
    }

    /** The fields that a class itself adds to a tree. */
    private static List<String> counted(TypeElement type) {
        return Lineage.instanceFields(type).stream()
                .filter(field -> MarkReader.annotations(field).stream()
                        .noneMatch(mirror ->
                                Mirrors.type(mirror).getQualifiedName().contentEquals(Mirrors.PACKAGE + ".Ignore")))
                .map(field -> field.getSimpleName().toString())
                .toList();
    }

    boolean isPytree(TypeMirror type) {
        TypeElement pytree = elements.getTypeElement(Mirrors.PACKAGE + ".Pytree");
        return pytree != null && types.isSubtype(types.erasure(type), types.erasure(pytree.asType()));
    }

    /** Whether a class of the user's stands where the generated one of this node goes. */
    boolean nameTaken(Subject subject) {
        TypeElement companion =
                mayExist(subject) ? elements.getTypeElement(subject.companion().canonicalName()) : null;
        return companion != null && Mirrors.find(companion, GENERATED).isEmpty();
    }

    /**
     * To ask javac for a class that is not there costs more than all else that is read, so its package is asked first. Eclipse
     * answers that by compiling whatever sources the package's folder has.
     */
    private boolean mayExist(Subject subject) {
        String name = subject.companion().simpleName();
        return !elements.getClass().getName().startsWith("com.sun.tools.javac.")
                || subject.home(elements).getEnclosedElements().stream()
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
        return elements.getTypeElement(nodes.companion(node).canonicalName());
    }
}
