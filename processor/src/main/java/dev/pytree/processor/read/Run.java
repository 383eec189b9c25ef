package dev.pytree.processor.read;

import dev.pytree.processor.model.ClassRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;

/** The classes that this compilation writes for: what they generate can be promised before it exists. */
public final class Run {
    private final Set<String> nodes = new TreeSet<>();
    /** What is generated, and the class that it is generated for. */
    private final Map<ClassRef, ClassRef> companions = new TreeMap<>();

    private final Set<ClassRef> generic = new TreeSet<>();
    private final Map<String, List<ClassRef>> promised = new TreeMap<>();
    private boolean settling;

    /** Takes in a class; returns whether it is new. */
    public boolean add(Subject subject) {
        ClassRef companion = subject.companion();
        ClassRef node = Names.of(subject.type());
        // Several classes of a package may import one class.
        if (nodes.contains(subject.key()) || subject.isImported() && node.equals(companions.get(companion))) {
            return false;
        }
        nodes.add(subject.key());
        companions.putIfAbsent(companion, node);
        if (!subject.type().getTypeParameters().isEmpty()) {
            generic.add(companion);
        }
        promised.computeIfAbsent(companion.simpleName(), simple -> new ArrayList<>())
                .add(companion);
        return true;
    }

    /** The keys of the classes. */
    public Set<String> nodes() {
        return Set.copyOf(nodes);
    }

    boolean contains(TypeElement node) {
        return nodes.contains(Names.of(node).canonicalName());
    }

    boolean writes(ClassRef companion) {
        return companions.containsKey(companion);
    }

    /** From now on a simple name that several packages promise means the one of its own package, because waiting ended nothing. */
    public void settle(boolean settling) {
        this.settling = settling;
    }

    /**
     * The class to be generated that an unresolved type means in the package {@code here}. Where only a simple name is written, nothing else
     * is left of the type, so that one shared by two packages promises nothing and waits for the next round; so does a generic one, because
     * JDK 25 tells no type arguments of a class that does not exist.
     */
    Optional<ClassRef> promised(TypeElement unresolved, String here) {
        String name = unresolved.getQualifiedName().toString();
        List<ClassRef> candidates =
                promised.getOrDefault(unresolved.getSimpleName().toString(), List.of());
        boolean isSimple = name.indexOf('.') < 0;
        return candidates.stream()
                .filter(each -> settling || !generic.contains(each))
                .filter(each -> isSimple
                        ? candidates.size() == 1
                                || settling && each.packageName().equals(here)
                        : each.canonicalName().equals(name))
                .findFirst();
    }
}
