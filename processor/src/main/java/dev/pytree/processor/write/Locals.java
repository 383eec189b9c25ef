package dev.pytree.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names of parameters and local variables: those wanted, unless one hides a constant, class or package that the code names. */
final class Locals {
    private final NameAllocator names = new NameAllocator();

    Locals(ClassName type, Collection<String> constants) {
        Set<String> hidden = new LinkedHashSet<>(List.of("dev", "java"));
        hidden.addAll(constants);
        hidden.addAll(type.simpleNames());
        hidden.add(type.canonicalName().split("\\.")[0]);
        hidden.forEach(names::newName);
    }

    /** A name for what the user calls {@code wanted}. */
    String of(String wanted) {
        boolean mayBeClass = Character.isUpperCase(wanted.charAt(0)) || wanted.endsWith("Pytree");
        return names.newName(mayBeClass ? wanted + "_" : wanted);
    }
}
