package dev.pytree.processor.read;

import dev.pytree.processor.model.Permit;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Sealed families and open roots. */
final class Families {
    private final TypeReader reader;
    private final Nodes nodes;

    Families(TypeReader reader, Nodes nodes) {
        this.reader = reader;
        this.nodes = nodes;
    }

    static boolean isSealed(TypeElement type) {
        return type.getModifiers().contains(Modifier.SEALED);
    }

    /** Whether no instance has exactly this class. */
    static boolean isAbstract(TypeElement type) {
        return type.getModifiers().contains(Modifier.ABSTRACT) || type.getKind().isInterface();
    }

    /**
     * The subtypes by which a sealed type is known when the program runs, by name, because compilers differ on the order of implied ones.
     * Sealed types in between are replaced by theirs.
     */
    List<Permit> permits(TypeElement root) {
        return subtypes(root).stream()
                .map(type -> new Permit(
                        Names.of(type), sort(type), !type.getTypeParameters().isEmpty(), nodes.companion(type)))
                .toList();
    }

    /** The same as elements. */
    List<TypeElement> subtypes(TypeElement root) {
        Set<TypeElement> subtypes = new LinkedHashSet<>();
        collect(root, subtypes, new LinkedHashSet<>());
        return subtypes.stream()
                .sorted(Comparator.comparing(type -> Names.of(type).canonicalName()))
                .toList();
    }

    /** Whether a node may stand where the sealed type does. */
    boolean holdsNodes(TypeElement root) {
        return permits(root).stream().anyMatch(permit -> permit.sort() != Permit.Sort.ENUM);
    }

    private void collect(TypeElement root, Set<TypeElement> subtypes, Set<TypeElement> seen) {
        if (!seen.add(root)) {
            return;
        }
        for (TypeMirror permitted : root.getPermittedSubclasses()) {
            if (Mirrors.isMissing(permitted)) {
                reader.use(permitted);
                continue;
            }
            var type = (TypeElement) ((DeclaredType) permitted).asElement();
            reader.uses(type);
            if (!isSealed(type) || !isAbstract(type)) {
                subtypes.add(type);
            }
            if (isSealed(type)) {
                collect(type, subtypes, seen);
            }
        }
    }

    private Permit.Sort sort(TypeElement type) {
        if (type.getKind() == ElementKind.ENUM) {
            return Permit.Sort.ENUM;
        }
        if (!nodes.holds(type)) {
            return Permit.Sort.OTHER;
        }
        return isAbstract(type) ? Permit.Sort.OPEN : Permit.Sort.NODE;
    }
}
