package dev.pytree;

import java.io.InvalidObjectException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The serial form of a map's keys and of how the map is rebuilt: its implementation, order and insertion order. */
final class MapForm {
    /** The orders of sorted maps that another JVM knows too, in the order of their numbers, which never change. */
    private static final List<Comparator<?>> ORDERS =
            List.of(Comparator.naturalOrder(), Comparator.reverseOrder(), String.CASE_INSENSITIVE_ORDER);

    private static final int NATURAL = 0;
    private static final int CASE_INSENSITIVE = 2;

    /** The classes of keys, in the order of their numbers; constants are the last. */
    private static final List<Class<?>> KEYS = List.of(String.class, Integer.class, Long.class, Named.Constant.class);

    private MapForm() {}

    record Read(List<Object> keys, MapType.Note note) {}

    /** Writes a map; returns why it has no serial form, or null. */
    static @Nullable String write(SerialOutput out, List<Object> keys, MapType.Note note) {
        int order = note.order() == null ? NATURAL : ORDERS.indexOf(note.order());
        if (order < 0) {
            return "a map that is sorted by a comparator of its own has no serial form; those that have one are sorted by"
                    + " the natural order, the reverse of it, or String.CASE_INSENSITIVE_ORDER";
        }
        if (note.kept() == MapType.Kept.ENUM_MAP && keys.isEmpty()) {
            return "an empty EnumMap has no serial form, because it does not tell the type of its keys";
        }
        out.oneByte(note.kept().ordinal());
        out.oneByte(order);
        out.fourBytes(keys.size());
        if (!keys.isEmpty()) {
            writeKeys(out, keys);
            writeInserted(out, keys, Names.ofKeys(note.inserted()));
        }
        return null;
    }

    private static void writeKeys(SerialOutput out, List<Object> keys) {
        Object first = keys.get(0);
        out.oneByte(KEYS.indexOf(first.getClass()));
        if (first instanceof Named.Constant constant) {
            out.name(constant.type());
        }
        for (Object key : keys) {
            if (key instanceof String text) {
                out.text(text);
            } else if (key instanceof Integer index) {
                out.fourBytes(index);
            } else if (key instanceof Long number) {
                out.eightBytes(number);
            } else {
                out.name(((Named.Constant) key).name());
            }
        }
    }

    private static void writeInserted(SerialOutput out, List<Object> keys, List<Object> inserted) {
        boolean sorted = keys.equals(inserted);
        out.flag(sorted);
        if (!sorted) {
            Map<Object, Integer> places = new HashMap<>();
            keys.forEach(key -> places.put(key, places.size()));
            inserted.forEach(key -> out.fourBytes(places.getOrDefault(key, -1)));
        }
    }

    static Read read(SerialInput in) throws InvalidObjectException {
        MapType.Kept kept = MapType.Kept.values()[in.below(MapType.Kept.values().length, "a kind of map")];
        int order = in.below(ORDERS.size(), "the order of a map");
        int size = in.count(4);
        List<Object> keys = size == 0 ? List.of() : readKeys(in, size, order);
        boolean enums = !keys.isEmpty() && keys.get(0) instanceof Named.Constant;
        if (kept == MapType.Kept.ENUM_MAP && !enums || kept != MapType.Kept.TREE_MAP && order != NATURAL) {
            throw SerialInput.invalid("the keys and order of a " + kept, "others");
        }
        List<Object> inserted = size == 0 || in.flag() ? keys : readInserted(in, keys);
        return new Read(keys, new MapType.Note(kept, inserted, order == NATURAL ? null : order(order), null));
    }

    @SuppressWarnings("unchecked")
    private static Comparator<Object> order(int order) {
        return (Comparator<Object>) ORDERS.get(order);
    }

    /** {@return whether {@code keys} are in the order in which a map of this kind is visited} */
    static boolean isSorted(List<Object> keys, MapType.Note note) {
        return isSorted(keys, note.order() == null ? order(NATURAL) : note.order());
    }

    private static boolean isSorted(List<Object> keys, Comparator<Object> order) {
        for (int i = 1; i < keys.size(); i++) {
            if (order.compare(keys.get(i - 1), keys.get(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static List<Object> readKeys(SerialInput in, int size, int order) throws InvalidObjectException {
        int type = in.below(KEYS.size(), "a type of map keys");
        if (type != 0 && order == CASE_INSENSITIVE) {
            throw SerialInput.invalid("texts in an order of texts", "other keys");
        }
        String enumName = type == 3 ? in.name() : "";
        var keys = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Object key = switch (type) {
                case 0 -> in.text();
                case 1 -> in.fourBytes();
                case 2 -> in.eightBytes();
                default -> new Named.Constant(enumName, in.identifier());
            };
            keys.add(key);
        }
        if (type != 3 && !isSorted(keys, order(order))) {
            throw SerialInput.invalid("keys in their order, each once", "others");
        }
        if (type == 3 && new HashSet<>(keys).size() < size) {
            throw SerialInput.invalid("different keys", "one twice");
        }
        return Collections.unmodifiableList(keys);
    }

    private static List<Object> readInserted(SerialInput in, List<Object> keys) throws InvalidObjectException {
        var taken = new boolean[keys.size()];
        var inserted = new ArrayList<>(taken.length);
        for (int i = 0; i < taken.length; i++) {
            int place = in.fourBytes();
            if (place < 0 || place >= taken.length || taken[place]) {
                throw SerialInput.invalid("each key once in the order of insertion", place);
            }
            taken[place] = true;
            inserted.add(keys.get(place));
        }
        return Collections.unmodifiableList(inserted);
    }
}
