package dev.pytree.processor.read;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/** The adapters that an earlier compilation listed in the index. */
public record Listed(Elements elements) {

    /** Whether the class exists and, if it was generated, the class it was generated for is still a node. */
    public boolean holds(String binaryName) {
        TypeElement adapter = elements.getTypeElement(binaryName.replace('$', '.'));
        if (adapter == null) {
            return false;
        }
        boolean generated = adapter.getEnclosingElement() instanceof TypeElement companion
                && Mirrors.find(companion, Adapters.GENERATED).isPresent();
        return !generated || adaptsNode(adapter);
    }

    private static boolean adaptsNode(TypeElement adapter) {
        return Mirrors.isDeclared(adapter.getSuperclass())
                && ((DeclaredType) adapter.getSuperclass())
                        .getTypeArguments().stream()
                                .anyMatch(node ->
                                        Mirrors.isDeclared(node) && Mirrors.isNode(((DeclaredType) node).asElement()));
    }
}
