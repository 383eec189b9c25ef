package dev.pytree.processor.read;

import dev.pytree.processor.model.ClassRef;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;

/** The classes that this compilation writes for: what they generate can be promised before it exists. */
public final class Run {
    private final Set<String> nodes = new TreeSet<>();
    private final Map<String, ClassRef> promised = new TreeMap<>();
    private final Set<String> ambiguous = new TreeSet<>();

    /** Takes in a class; returns whether it is new. */
    public boolean add(TypeElement node) {
        ClassRef name = Names.of(node);
        if (!nodes.add(name.canonicalName())) {
            return false;
        }
        String simple = name.companion().simpleName();
        if (promised.put(simple, name.companion()) != null) {
            ambiguous.add(simple);
        }
        return true;
    }

    boolean contains(TypeElement node) {
        return nodes.contains(Names.of(node).canonicalName());
    }

    /**
     * The class to be generated that an unresolved type means. Only a simple name is left of such a type, so that one shared by two packages
     * promises nothing and waits for the next round.
     */
    Optional<ClassRef> promised(TypeElement unresolved) {
        String name = unresolved.getSimpleName().toString();
        return ambiguous.contains(name) ? Optional.empty() : Optional.ofNullable(promised.get(name));
    }
}
