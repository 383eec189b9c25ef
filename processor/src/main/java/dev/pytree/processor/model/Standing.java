package dev.pytree.processor.model;

import java.util.List;

/**
 * Where a class stands and what it inherits: the facts that may bar it from being a node. Text is empty where nothing does.
 *
 * @param misfit "an enum" or "an annotation"
 * @param privateType the private class that the class is or is nested in
 * @param hidden the class that a bound or a permit names and the package does not see
 * @param outer the class of which instances hold one
 * @param nameTaken whether a class of the user's has the name of the one to be generated
 * @param plainSuperclasses those that are not annotated and have fields of instances
 * @param stale classes from class files that have other fields than the generated ones beside them
 * @param unprocessed annotated classes from class files without generated ones beside them
 */
public record Standing(
        String misfit,
        String privateType,
        String hidden,
        String outer,
        boolean nameTaken,
        List<ClassRef> plainSuperclasses,
        List<ClassRef> unprocessed,
        List<Stale> stale) {
    public Standing {
        plainSuperclasses = List.copyOf(plainSuperclasses);
        unprocessed = List.copyOf(unprocessed);
        stale = List.copyOf(stale);
    }

    /** A class, its fields, and those that the class generated for it knows. */
    public record Stale(ClassRef type, List<String> fields, List<String> known) {
        public Stale {
            fields = List.copyOf(fields);
            known = List.copyOf(known);
        }
    }

    /** Whether code in the class's package can name it and its type parameters without naming an instance of another. */
    public boolean nameable() {
        return privateType.isEmpty() && hidden.isEmpty() && outer.isEmpty();
    }
}
