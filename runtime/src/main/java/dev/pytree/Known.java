package dev.pytree;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the names of a received structure may stand for: the adapters and classes that a bound type, a model or the caller names,
 * those that their fields declare, and the index. Names are only compared with theirs.
 */
final class Known {
    private final Map<String, NodeType<?>> nodes = new HashMap<>();
    private final Map<String, TreeType<?>> roots = new HashMap<>();
    private final Map<String, Class<?>> classes = new HashMap<>();
    private final Set<@Nullable ClassLoader> loaders = new HashSet<>();
    private final Map<String, NodeType<?>> index = new HashMap<>();

    private Known() {
        roots.put("", TreeType.any());
        loader(Known.class.getClassLoader());
    }

    /** {@return what {@code type} reaches, and {@code classes}} */
    static Known of(TreeType<?> type, Class<?>... classes) {
        var known = new Known();
        known.type(type);
        for (Class<?> each : classes) {
            known.type(each);
        }
        return known;
    }

    /** {@return what is met in {@code model}} */
    static Known like(Object model) {
        var known = new Known();
        Structure structure = Recorder.graph("bind", TreeType.any(), model).structure();
        for (var at = new Decoder(structure); at.next(); ) {
            known.element(at.element(), at.isStatic());
        }
        return known;
    }

    private void element(@Nullable Object element, boolean isStatic) {
        if (isStatic) {
            value(element);
        } else if (element instanceof NodeShape node) {
            type(node.type());
        } else if (element instanceof ArrayType.ArrayShape array) {
            type(array.arrayClass());
        } else if (element instanceof MapType.MapShape map) {
            map.keys().forEach(this::value);
        } else if (element instanceof VariableType.VariableShape variable) {
            value(variable.metadata());
        } else if (element instanceof ProxyType.ProxyShape proxy) {
            type(proxy.type());
        } else if (element instanceof Structure.Fixed fixed) {
            value(fixed.value());
        }
    }

    private void value(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            type(constant.getDeclaringClass());
        } else if (value instanceof Class<?> type) {
            type(type);
        } else if (value instanceof Collection<?> values) {
            values.forEach(this::value);
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(this::value);
            map.values().forEach(this::value);
        }
    }

    /** Takes {@code type}, the elements of a container and the root of a sealed or open type. */
    void type(TreeType<?> type) {
        TreeType<?> element = type.element();
        if (element != null) {
            type(element);
        }
        if (type instanceof NodeType<?> node) {
            node(node);
        } else if (type instanceof SealedType<?> || type instanceof OpenType<?>) {
            roots.put(Objects.requireNonNull(type.rootName()), type);
            type(type instanceof SealedType<?> sealed ? sealed.root() : ((OpenType<?>) type).root());
        }
    }

    private void node(NodeType<?> node) {
        if (nodes.putIfAbsent(node.nodeClass().getName(), node) == null) {
            type(node.nodeClass());
            node.fields.forEach(field -> type(field.type));
        }
    }

    private void type(Class<?> type) {
        if (classes.putIfAbsent(type.getTypeName(), type) != null) {
            return;
        }
        if (type.isArray()) {
            type(type.getComponentType());
        } else if (!type.isPrimitive() && type.getClassLoader() != null) {
            loader(type.getClassLoader());
            NodeType<?> node = Adapters.find(type);
            if (node != null) {
                node(node);
            }
        }
    }

    private void loader(@Nullable ClassLoader loader) {
        if (loaders.add(loader)) {
            Adapters.all(loader)
                    .forEach(node -> index.putIfAbsent(node.nodeClass().getName(), node));
        }
    }

    /** {@return the adapter of the class {@code name}, or null} What its fields declare is known from then on. */
    @Nullable
    NodeType<?> nodeNamed(String name) {
        NodeType<?> node = nodes.get(name);
        if (node == null) {
            node = index.get(name);
            if (node != null) {
                node(node);
            }
        }
        return node;
    }

    /** {@return the class {@code name}, or null} */
    @Nullable
    Class<?> classNamed(String name) {
        Class<?> plain = LeafNames.find(name);
        if (plain != null) {
            return plain;
        }
        int end = name.indexOf("[]");
        Class<?> element = classes.get(end < 0 ? name : name.substring(0, end));
        int rank = end < 0 ? 0 : (name.length() - end) / 2;
        return element == null || rank > 255 || !name.endsWith("[]".repeat(rank))
                ? null
                : LeafNames.arrays(element, rank);
    }

    /** {@return the type of the sealed or open root or of the node {@code name}, or null} */
    @Nullable
    TreeType<?> rootNamed(String name) {
        TreeType<?> root = roots.get(name);
        return root == null ? nodeNamed(name) : root;
    }
}
