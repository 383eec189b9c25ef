package dev.pytree;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * The index of adapters by exact class, read from {@link ServiceLoader}. What is visible to the library's own class loader
 * is read once; a class of another loader is looked up there, once a class.
 */
final class Adapters {
    private static final ClassLoader OWN_LOADER = NodeType.class.getClassLoader();
    private static final Adapters OWN = new Adapters(OWN_LOADER);

    private static final ClassValue<Found> FOUND = new ClassValue<>() {
        @Override
        protected Found computeValue(Class<?> type) {
            ClassLoader loader = type.getClassLoader();
            boolean own = loader == null || loader == OWN_LOADER || OWN.types.containsKey(type);
            Adapters index = own ? OWN : new Adapters(loader);
            return new Found(index.types.get(type), index.broken);
        }
    };

    private final Map<Class<?>, NodeType<?>> types = new HashMap<>();
    /** Lines of the index that name no adapter, such as that of a class that was removed: told where an adapter is missing. */
    private final List<String> broken = new ArrayList<>();

    private record Found(@Nullable NodeType<?> type, List<String> broken) {}

    private Adapters(@Nullable ClassLoader loader) {
        for (NodeType<?> type : providers(NodeType.class, loader, broken)) {
            types.putIfAbsent(type.nodeClass(), type);
        }
    }

    /** {@return the providers of {@code service} that {@code loader} sees} Lines that cannot be loaded are added to {@code broken}. */
    static <S> List<S> providers(Class<S> service, @Nullable ClassLoader loader, List<String> broken) {
        var found = new ArrayList<S>();
        Iterator<S> providers = ServiceLoader.load(service, loader).iterator();
        while (true) {
            try {
                if (!providers.hasNext()) {
                    return found;
                }
                found.add(providers.next());
            } catch (ServiceConfigurationError e) {
                broken.add(e.getMessage());
            }
        }
    }

    /** {@return what a message says of {@code broken} lines} */
    static String told(List<String> broken) {
        return broken.isEmpty() ? "" : ". The index has lines that could not be loaded: " + String.join("; ", broken);
    }

    /** {@return the adapters in the index that {@code loader} sees} */
    static Collection<NodeType<?>> all(@Nullable ClassLoader loader) {
        return (loader == null || loader == OWN_LOADER ? OWN : new Adapters(loader)).types.values();
    }

    static @Nullable NodeType<?> find(Class<?> type) {
        return FOUND.get(type).type;
    }

    static NodeType<?> require(Class<?> type) {
        NodeType<?> found = find(type);
        if (found == null) {
            throw missing(type);
        }
        return found;
    }

    static PytreeException missing(Class<?> type) {
        return new PytreeException("no adapter", List.of(new PytreeException.Problem(KeyPath.ROOT, reason(type))));
    }

    private static String reason(Class<?> type) {
        String name = type.getTypeName();
        List<String> broken = FOUND.get(type).broken;
        if (type.getClassLoader() == null) {
            return name + " is neither a leaf, a node nor a container. Keep it out of the tree with @Static or @Ignore,"
                    + " or register a NodeType or LeafType for it";
        }
        if (type.isAnonymousClass() || type.isLocalClass() || type.isSynthetic()) {
            return name
                    + " is a local or anonymous class or a lambda, which has no adapter; make it a named class with @PytreeNode";
        }
        String module = type.getModule().isNamed()
                ? ", and that the module " + type.getModule().getName() + " provides dev.pytree.NodeType"
                : "";
        return name
                + " is neither a leaf nor a node" + LeafIndex.hint(type)
                + ". Annotate it with @PytreeNode, or register a NodeType or LeafType for it; if it is annotated, check that"
                + " pytree-processor ran (on JDK 23 and later it must be on the processor path) and that the index META-INF/services/dev.pytree.NodeType"
                + " was written" + module
                + told(broken);
    }
}
