package dev.pytree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Maps to one value type. A structure holds the keys in order, so equal maps have equal structure; the order of insertion
 * and the implementation are rebuild notes.
 */
final class MapType<V> extends ContainerType<Map<?, ? extends V>> {
    private static final Class<?> UNMODIFIABLE = Map.of().getClass();
    private static final Class<?> UNMODIFIABLE_SMALL = Map.of(1, 1).getClass();

    private final TreeType<V> element;

    MapType(TreeType<V> element) {
        this.element = element;
    }

    /** How a map is rebuilt; any other map becomes a LinkedHashMap. */
    enum Kept {
        LINKED_HASH_MAP,
        HASH_MAP,
        TREE_MAP,
        ENUM_MAP,
        UNMODIFIABLE
    }

    /** {@code empty} is an empty EnumMap, which alone knows its key type. */
    record Note(
            Kept kept,
            List<Object> inserted,
            @Nullable Comparator<Object> order,
            @Nullable EnumMap<?, Object> empty) {

        /** {@return the note of a map that has only the keys {@code left} of these} */
        Note keeping(List<Object> left) {
            var rest = new ArrayList<>(inserted);
            rest.retainAll(new HashSet<>(left));
            return new Note(kept, rest, order, empty);
        }
    }

    record MapShape(List<Object> keys) implements Shape {
        @Override
        public int arity() {
            return keys.size();
        }

        @Override
        public Key key(int i) {
            Object key = keys.get(i);
            return key instanceof Named.Constant constant ? new Key.Constant(constant.name()) : Key.ofMapKey(key);
        }

        @Override
        public Shape named() {
            return !keys.isEmpty() && keys.get(0) instanceof Enum<?> ? new MapShape(Names.ofKeys(keys)) : this;
        }

        @Override
        public boolean noted() {
            return true;
        }

        @Override
        public Object build(@Nullable Object[] children, @Nullable Object note) {
            Note how = note instanceof Note kept ? kept : new Note(Kept.LINKED_HASH_MAP, keys, null, null);
            var byKey = new HashMap<Object, @Nullable Object>();
            for (int i = 0; i < children.length; i++) {
                byKey.put(keys.get(i), children[i]);
            }
            Map<Object, @Nullable Object> map = empty(how);
            for (Object key : how.inserted) {
                map.put(key, byKey.get(key));
            }
            if (how.kept == Kept.UNMODIFIABLE) {
                return map.containsValue(null) ? Collections.unmodifiableMap(map) : Map.copyOf(map);
            }
            return map;
        }

        @SuppressWarnings({"unchecked", "rawtypes"})
        private static Map<Object, @Nullable Object> empty(Note how) {
            if (how.kept == Kept.TREE_MAP) {
                return new TreeMap<>(how.order);
            }
            if (how.empty != null) {
                return (Map) how.empty.clone();
            }
            return how.kept == Kept.HASH_MAP ? new HashMap<>() : new LinkedHashMap<>();
        }

        @Override
        public String opening() {
            return "{";
        }

        @Override
        public String closing() {
            return "}";
        }

        @Override
        public String label(int i) {
            String key = key(i).toString();
            return key.substring(1, key.length() - 1) + ": ";
        }
    }

    @Override
    TreeType<?> element() {
        return element;
    }

    @Override
    Shape shape(Map<?, ? extends V> value) {
        return new MapShape(keys(value));
    }

    @Override
    @SuppressWarnings("unchecked")
    Object note(Map<?, ? extends V> value) {
        Comparator<Object> order =
                value instanceof SortedMap<?, ?> sorted ? (Comparator<Object>) sorted.comparator() : null;
        return new Note(kept(value), List.copyOf(value.keySet()), order, empty(value));
    }

    @Override
    boolean matches(Map<?, ? extends V> value, Shape shape, @Nullable Object note) {
        if (!(note instanceof Note was) || value instanceof SortedMap<?, ?> || value instanceof EnumMap<?, ?>) {
            return super.matches(value, shape, note);
        }
        return kept(value) == was.kept && was.order == null && was.inserted.equals(new ArrayList<>(value.keySet()));
    }

    @SuppressWarnings("unchecked")
    private static @Nullable EnumMap<?, Object> empty(Map<?, ?> value) {
        if (!(value instanceof EnumMap<?, ?> map)) {
            return null;
        }
        var empty = (EnumMap<?, Object>) map.clone();
        empty.clear();
        return empty;
    }

    private static Kept kept(Map<?, ?> value) {
        Class<?> type = value.getClass();
        if (type == UNMODIFIABLE || type == UNMODIFIABLE_SMALL) {
            return Kept.UNMODIFIABLE;
        }
        if (value instanceof EnumMap<?, ?>) {
            return Kept.ENUM_MAP;
        }
        if (value instanceof SortedMap<?, ?>) {
            return Kept.TREE_MAP;
        }
        return type == HashMap.class ? Kept.HASH_MAP : Kept.LINKED_HASH_MAP;
    }

    @Override
    int visit(Map<?, ? extends V> value, Walker out, int at) {
        for (Object key : keys(value)) {
            at = out.node(at, element, value.get(key));
        }
        return at;
    }

    @Override
    public int leaves(@Nullable Map<?, ? extends V> value, @Nullable Object[] out, int at, int depth) {
        if (value == null || depth == 0) {
            return others(value, out, at, depth);
        }
        for (Object key : keys(value)) {
            at = element.leaves(value.get(key), out, at, depth - 1);
        }
        return at;
    }

    /** The keys in visit order: a sorted map's own, else their natural one. */
    private static List<Object> keys(Map<?, ?> value) {
        var keys = new ArrayList<Object>(value.size());
        Object first = null;
        for (Object key : value.keySet()) {
            first = first == null ? key : first;
            if (key == null || !comparable(key, first)) {
                throw badKey(key, first);
            }
            keys.add(key);
        }
        if (!(value instanceof SortedMap<?, ?>)) {
            keys.sort(MapType::compare);
        }
        return Collections.unmodifiableList(keys);
    }

    private static boolean comparable(Object key, Object first) {
        if (key instanceof Enum<?> a && first instanceof Enum<?> b) {
            return a.getDeclaringClass() == b.getDeclaringClass();
        }
        return key.getClass() == first.getClass()
                && (key instanceof String || key instanceof Integer || key instanceof Long);
    }

    private static PytreeException badKey(@Nullable Object key, @Nullable Object first) {
        String found = key == null ? "null" : key + " (" + key.getClass().getTypeName() + ")";
        String beside = first == null || first == key
                ? ""
                : " beside " + first + " (" + first.getClass().getTypeName() + ")";
        return new PytreeException(
                "map key",
                List.of(
                        new PytreeException.Problem(
                                KeyPath.ROOT,
                                "found the key " + found + beside
                                        + "; the keys of a map in a tree are all String, all Integer, all Long or of one enum, and never null")));
    }

    @SuppressWarnings("unchecked")
    private static int compare(Object a, Object b) {
        return ((Comparable<Object>) a).compareTo(b);
    }

    @Override
    Object view(Core<Map<?, ? extends V>> core, Map<?, ? extends V> value) {
        var views = new LinkedHashMap<Object, @Nullable Object>();
        for (Object key : value.keySet()) {
            views.put(key, Core.viewOf(core, element, map -> map.get(key)));
        }
        return Collections.unmodifiableMap(views);
    }

    @Override
    public String toString() {
        return "Map<?, " + element + ">";
    }
}
