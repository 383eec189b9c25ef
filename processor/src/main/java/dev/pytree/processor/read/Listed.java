package dev.pytree.processor.read;

import dev.pytree.processor.model.NodeModel;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The adapters that belong in the index. */
public record Listed(Types types, Elements elements) {

    /** The adapter in a generated class, if it is that of a node: roots are never looked up, and a refused class has none. */
    public Optional<TypeElement> adapter(String generated) {
        TypeElement companion = elements.getTypeElement(generated);
        return companion == null ? Optional.empty() : adapter(companion);
    }

    public String line(TypeElement adapter) {
        return elements.getBinaryName(adapter).toString();
    }

    /** Whether a class that was listed before exists and, if it was generated, the class it was generated for is still a node. */
    public boolean holds(String line) {
        TypeElement adapter = elements.getTypeElement(line.replace('$', '.'));
        if (adapter == null) {
            return false;
        }
        return !(adapter.getEnclosingElement() instanceof TypeElement companion)
                || Mirrors.find(companion, Adapters.GENERATED).isEmpty()
                || adapter(companion).filter(Listed::adaptsNode).isPresent();
    }

    /** Asked of the class around it: a class file of an adapter may be left of an earlier compilation. */
    private Optional<TypeElement> adapter(TypeElement companion) {
        return companion.getEnclosedElements().stream()
                .filter(each -> each.getSimpleName().contentEquals(NodeModel.ADAPTER))
                .filter(this::isNodeType)
                .map(TypeElement.class::cast)
                .findFirst();
    }

    private boolean isNodeType(Element type) {
        TypeElement nodeType = elements.getTypeElement(Mirrors.PACKAGE + ".NodeType");
        return nodeType != null
                && types.isSubtype(types.erasure(type.asType()), types.erasure(nodeType.asType()))
                && isMadeByAnyone(type);
    }

    /** That of a refused class is not, and a loader of services could not make it. */
    private static boolean isMadeByAnyone(Element type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .anyMatch(each -> each.getModifiers().contains(Modifier.PUBLIC)
                        && each.getParameters().isEmpty());
    }

    private static boolean adaptsNode(TypeElement adapter) {
        return node(adapter).filter(node -> isNode(node, adapter)).isPresent();
    }

    /** One that is imported has an adapter in another place than its own. */
    private static boolean isNode(TypeElement type, TypeElement adapter) {
        return Mirrors.isNode(type)
                || adapter.getEnclosingElement() instanceof TypeElement companion
                        && !Names.of(companion).equals(Names.of(type).companion());
    }

    /** The class that a generated adapter is for. */
    public static Optional<TypeElement> node(TypeElement adapter) {
        if (!Mirrors.isDeclared(adapter.getSuperclass())) {
            return Optional.empty();
        }
        return ((DeclaredType) adapter.getSuperclass())
                .getTypeArguments().stream()
                        .filter(Mirrors::isDeclared)
                        .map(node -> (TypeElement) ((DeclaredType) node).asElement())
                        .findFirst();
    }
}
