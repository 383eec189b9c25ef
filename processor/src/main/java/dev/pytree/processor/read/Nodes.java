package dev.pytree.processor.read;

import dev.pytree.processor.model.ClassRef;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The classes that are nodes where a class stands: annotated ones, and those that it, what is around it or a superclass imports. */
final class Nodes {
    private final Map<Element, ClassRef> imported = new LinkedHashMap<>();

    Nodes(Subject subject, Elements elements) {
        if (subject.place() instanceof TypeElement type) {
            Lineage.of(type).forEach(each -> addAround(each, elements));
        } else {
            add(subject.place());
        }
    }

    private void addAround(TypeElement type, Elements elements) {
        for (Element around = type; around instanceof TypeElement; around = around.getEnclosingElement()) {
            add(around);
        }
        add(elements.getPackageOf(type));
    }

    private void add(Element place) {
        Imports.of(place).stream()
                .filter(each -> each.refusal().isEmpty())
                .forEach(each -> imported.putIfAbsent(each.node(), each.companion()));
    }

    boolean holds(Element type) {
        return Mirrors.isNode(type) || imports(type);
    }

    boolean imports(Element type) {
        return imported.containsKey(type);
    }

    /** The class that is generated for a node. */
    ClassRef companion(TypeElement node) {
        return imported.getOrDefault(node, Names.of(node).companion());
    }
}
