package dev.pytree.processor.read;

import dev.pytree.processor.model.ModuleModel;
import dev.pytree.processor.model.Rule;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.ProvidesDirective;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The named modules that adapters of this compilation are in. */
public record ModuleReader(Types types, Elements elements) {

    public List<ModuleModel> modules(Collection<TypeElement> adapters) {
        Map<ModuleElement, Set<TypeElement>> modules = new LinkedHashMap<>();
        for (TypeElement adapter : adapters) {
            ModuleElement module = elements.getModuleOf(adapter);
            if (module != null && !module.isUnnamed()) {
                modules.computeIfAbsent(module, each -> new LinkedHashSet<>()).add(adapter);
            }
        }
        return modules.entrySet().stream()
                .map(entry -> model(entry.getKey(), entry.getValue()))
                .toList();
    }

    private ModuleModel model(ModuleElement module, Set<TypeElement> adapters) {
        SortedSet<String> lookedUp = new TreeSet<>();
        SortedSet<String> openTypes = new TreeSet<>();
        for (TypeElement adapter : adapters) {
            TypeElement node = Listed.node(adapter).orElse(adapter);
            Set<TypeElement> open = openTypes(node);
            if (!Families.isAbstract(node)
                    && !open.isEmpty()
                    && !Suppressions.of(node).contains(Rule.PROVIDES.key())) {
                lookedUp.add(adapter.getQualifiedName().toString());
                open.forEach(each -> openTypes.add(Names.of(each).shownName()));
            }
        }
        return new ModuleModel(
                module.toString(),
                provided(module),
                lookedUp,
                openTypes,
                new ModuleOrigin(module.getQualifiedName().toString()));
    }

    private static SortedSet<String> provided(ModuleElement module) {
        return ElementFilter.providesIn(module.getDirectives()).stream()
                .filter(each -> each.getService().getQualifiedName().contentEquals(Mirrors.PACKAGE + ".NodeType"))
                .map(ProvidesDirective::getImplementations)
                .flatMap(List::stream)
                .map(each -> each.getQualifiedName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The annotated interfaces and classes above a node that anybody may implement. */
    private Set<TypeElement> openTypes(TypeElement node) {
        Set<TypeElement> open = new LinkedHashSet<>();
        collect(node.asType(), open, new LinkedHashSet<>());
        return open;
    }

    private void collect(TypeMirror type, Set<TypeElement> open, Set<TypeElement> seen) {
        for (TypeMirror above : types.directSupertypes(type)) {
            if (Mirrors.isDeclared(above)
                    && types.asElement(above) instanceof TypeElement element
                    && seen.add(element)) {
                if (Mirrors.isNode(element) && Families.isAbstract(element) && !Families.isSealed(element)) {
                    open.add(element);
                }
                collect(above, open, seen);
            }
        }
    }
}
