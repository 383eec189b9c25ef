package dev.pytree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gives a node or container other children without replacing it: a class that is filled, a variable, a mutable list or map,
 * an array. Records, optional values, unmodifiable containers and classes completed by their constructor have to be rebuilt.
 */
final class InPlace {
    private InPlace() {}

    /** What a node or container is made of. */
    record Content(
            Shape shape,
            @Nullable Object[] children,
            @Nullable Object note) {

        /** {@return what {@code node} is made of now} */
        static Content of(Object node, Shape shape) {
            TreeType<?> exact = exact(node, shape);
            @Nullable
            Object[] children =
                    Children.of(exact, node).stream().map(Children.Child::value).toArray();
            return new Content(shape, children, Children.note(exact, node));
        }

        /** {@return a new node or container of this content} */
        Object build() {
            return shape.build(children, note);
        }
    }

    /** {@return the type that takes {@code node} apart, which has the shape {@code shape}} */
    static TreeType<?> exact(Object node, Shape shape) {
        return shape instanceof NodeShape known ? known.type() : TreeType.any().resolve(node);
    }

    /** {@return whether {@code node} can be given other children, as many under the same keys if {@code sameKeys}} */
    static boolean possible(Object node, Shape shape, boolean sameKeys) {
        if (shape instanceof NodeShape || shape instanceof VariableType.VariableShape) {
            return shape.fillable();
        }
        if (node instanceof List<?> list) {
            return node instanceof ArrayList<?>
                    || node instanceof LinkedList<?>
                    || sameKeys && (list.isEmpty() || takes(list));
        }
        if (node instanceof Map<?, ?> map) {
            return map.isEmpty()
                    ? map instanceof HashMap<?, ?> || map instanceof TreeMap<?, ?> || map instanceof EnumMap<?, ?>
                    : takes(map);
        }
        return node instanceof Object[] && sameKeys;
    }

    /** Whether an element can be set, told by setting one to itself. */
    private static <E> boolean takes(List<E> list) {
        try {
            list.set(0, list.get(0));
            return true;
        } catch (UnsupportedOperationException e) {
            return false;
        }
    }

    private static <K, V> boolean takes(Map<K, V> map) {
        Map.Entry<K, V> first = map.entrySet().iterator().next();
        try {
            map.put(first.getKey(), first.getValue());
            return true;
        } catch (UnsupportedOperationException e) {
            return false;
        }
    }

    /** Gives {@code node} the content {@code content}, which is {@link #possible}. */
    @SuppressWarnings("unchecked")
    static void write(Object node, Content content) {
        if (content.shape instanceof NodeShape shape) {
            Builder.fill(shape, node, content.children);
        } else if (node instanceof Variable<?> variable) {
            ((Variable<Object>) variable).put(content.children[0]);
        } else if (node instanceof List<?> list) {
            write((List<@Nullable Object>) list, content.children);
        } else if (node instanceof Map<?, ?> map) {
            write((Map<Object, @Nullable Object>) map, content);
        } else {
            System.arraycopy(content.children, 0, node, 0, content.children.length);
        }
    }

    private static void write(List<@Nullable Object> list, @Nullable Object[] children) {
        if (list.size() != children.length) {
            list.clear();
            Collections.addAll(list, children);
        } else if (list instanceof LinkedList<?>) {
            var at = list.listIterator();
            for (Object child : children) {
                at.next();
                at.set(child);
            }
        } else {
            for (int i = 0; i < children.length; i++) {
                list.set(i, children[i]);
            }
        }
    }

    private static void write(Map<Object, @Nullable Object> map, Content content) {
        List<Object> keys = ((MapType.MapShape) content.shape).keys();
        List<Object> inserted = content.note instanceof MapType.Note note ? note.inserted() : keys;
        var values = new HashMap<Object, @Nullable Object>();
        for (int i = 0; i < content.children.length; i++) {
            values.put(keys.get(i), content.children[i]);
        }
        if (!inserted.equals(List.copyOf(map.keySet()))) {
            map.clear();
        }
        for (Object key : inserted) {
            map.put(key, values.get(key));
        }
    }
}
