package dev.pytree.processor.model;

import java.util.List;

/** The name of a class: its package (empty for the unnamed one) and its simple names, outermost first. */
public record ClassRef(String packageName, List<String> names) implements Comparable<ClassRef> {
    public ClassRef {
        names = List.copyOf(names);
    }

    public static ClassRef of(String packageName, String... names) {
        return new ClassRef(packageName, List.of(names));
    }

    /** The class that the processor writes for this one: {@code Outer.Inner} gives {@code Outer_InnerPytree}. */
    public ClassRef companion() {
        return of(packageName, String.join("_", names) + "Pytree");
    }

    /** Whether the class comes with the JDK. */
    public boolean isLibrary() {
        return prefix().startsWith("java.") || prefix().startsWith("javax.") || prefix().startsWith("jdk.");
    }

    public String simpleName() {
        return names.get(names.size() - 1);
    }

    /** The name as the class's own package writes it: {@code Outer.Inner}. */
    public String shownName() {
        return String.join(".", names);
    }

    public String canonicalName() {
        return prefix() + shownName();
    }

    public String binaryName() {
        return prefix() + String.join("$", names);
    }

    @Override
    public int compareTo(ClassRef other) {
        return canonicalName().compareTo(other.canonicalName());
    }

    @Override
    public String toString() {
        return shownName();
    }

    private String prefix() {
        return packageName.isEmpty() ? "" : packageName + ".";
    }
}
