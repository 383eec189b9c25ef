package dev.pytree.processor.model;

import java.util.List;

/** What a proxy hands out for what stands at a place. */
public final class Views {
    private Views() {}

    /** Proxies for nodes, the leaves themselves, and unmodifiable containers of those; a Variable gives its value. */
    public static TypeUse of(Shape shape) {
        TypeUse view = view((Content.Known) shape.content());
        List<Container> containers = shape.containers();
        for (int i = containers.size() - 1; i >= 0; i--) {
            view = around(containers.get(i), view);
        }
        return view;
    }

    private static TypeUse view(Content.Known content) {
        return switch (content.sort()) {
            case NODE -> {
                var node = (TypeUse.Named) content.type();
                yield new TypeUse.Named(content.permits().get(0).companion(), node.arguments());
            }
            case SEALED -> TypeUse.Named.of(ClassRef.of("dev.pytree", "Pytree"), content.type());
            case ANY -> TypeUse.OBJECT;
            case PROXY, DATA, NUMBER, FLAG, VALUE -> content.type();
        };
    }

    private static TypeUse around(Container container, TypeUse view) {
        if (container instanceof Container.Keyed map) {
            return TypeUse.Named.of(ClassRef.of("java.util", "Map"), map.key(), view);
        }
        return switch ((Container.Plain) container) {
            case LIST, ARRAY -> TypeUse.Named.of(ClassRef.of("java.util", "List"), view);
            case OPTIONAL -> TypeUse.Named.of(ClassRef.of("java.util", "Optional"), view);
            case VARIABLE -> view;
        };
    }
}
