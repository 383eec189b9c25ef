package dev.pytree;

import java.io.InvalidObjectException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The serial form of static values: null, String, boxes, enum constants and classes by name, java.time, BigInteger, BigDecimal
 * and UUID, and lists, sets and maps of those.
 */
final class StaticForm {
    private static final List<Class<?>> BOXES = List.of(
            Boolean.class,
            Byte.class,
            Character.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class);
    private static final int NULL = 8;
    private static final int STRING = 9;
    private static final int CONSTANT = 10;
    private static final int CLASS = 11;
    private static final int LIST = 12;
    private static final int SET = 13;
    private static final int MAP = 14;
    private static final int BIG_INTEGER = 15;
    private static final int BIG_DECIMAL = 16;
    private static final int ID = 17;
    private static final int TIME = 18;
    private static final int TAGS = 19;

    /** Collections nest no deeper, so that reading hostile bytes does not overflow the stack. */
    private static final int LEVELS = 100;

    private StaticForm() {}

    /** {@return why {@code value}, which has names, has no serial form, or null if it has one} */
    static @Nullable String refusal(@Nullable Object value, int depth) {
        if (depth > LEVELS) {
            return "a static value nests more than " + LEVELS + " collections, which has no serial form";
        }
        if (value instanceof List<?> || value instanceof Set<?>) {
            return refusal((Iterable<?>) value, depth);
        }
        if (value instanceof Map<?, ?> map) {
            String keys = refusal(map.keySet(), depth);
            return keys == null ? refusal(map.values(), depth) : keys;
        }
        if (value instanceof Structure.Same same) {
            return same.value() == null
                    ? null
                    : "a value that is compared by identity has no serial form: another JVM has no such object, found "
                            + same.value().getClass().getTypeName()
                            + ". Set the field to null, or keep the value out of"
                            + " the tree with @Ignore";
        }
        boolean known = value == null
                || BOXES.contains(value.getClass())
                || value instanceof String
                || value instanceof Named.Constant
                || value instanceof Named.Type
                || value.getClass() == BigInteger.class
                || value.getClass() == BigDecimal.class
                || value instanceof UUID
                || TimeForm.has(value);
        return known || value == null
                ? null
                : "a static value of type " + value.getClass().getTypeName() + " has no serial form; those that have"
                        + " one are String, boxes, enums, classes, java.time, BigInteger, BigDecimal, UUID, and List, Set"
                        + " and Map of them";
    }

    private static @Nullable String refusal(Iterable<?> values, int depth) {
        for (Object value : values) {
            String refusal = refusal(value, depth + 1);
            if (refusal != null) {
                return refusal;
            }
        }
        return null;
    }

    static void write(SerialOutput out, @Nullable Object value) {
        if (value == null) {
            out.oneByte(NULL);
        } else if (BOXES.contains(value.getClass())) {
            out.oneByte(BOXES.indexOf(value.getClass()));
            LeafForm.writeScalar(out, value);
        } else if (value instanceof String text) {
            out.oneByte(STRING);
            out.text(text);
        } else if (value instanceof Named.Constant constant) {
            out.oneByte(CONSTANT);
            out.name(constant.type());
            out.name(constant.name());
        } else if (value instanceof Named.Type type) {
            out.oneByte(CLASS);
            out.name(type.name());
        } else if (value instanceof List<?> list) {
            out.oneByte(LIST);
            out.fourBytes(list.size());
            list.forEach(element -> write(out, element));
        } else if (value instanceof Set<?> set) {
            out.oneByte(SET);
            out.fourBytes(set.size());
            set.forEach(element -> write(out, element));
        } else if (value instanceof Map<?, ?> map) {
            out.oneByte(MAP);
            writeMap(out, map);
        } else {
            writeData(out, value);
        }
    }

    static void writeMap(SerialOutput out, Map<?, ?> map) {
        out.fourBytes(map.size());
        map.forEach((key, element) -> {
            write(out, key);
            write(out, element);
        });
    }

    private static void writeData(SerialOutput out, Object value) {
        if (value instanceof BigInteger number) {
            out.oneByte(BIG_INTEGER);
            out.block(number.toByteArray());
        } else if (value instanceof BigDecimal number) {
            out.oneByte(BIG_DECIMAL);
            out.block(number.unscaledValue().toByteArray());
            out.fourBytes(number.scale());
        } else if (value instanceof UUID id) {
            out.oneByte(ID);
            out.eightBytes(id.getMostSignificantBits());
            out.eightBytes(id.getLeastSignificantBits());
        } else {
            out.oneByte(TIME);
            TimeForm.write(out, value);
        }
    }

    static @Nullable Object read(SerialInput in) throws InvalidObjectException {
        return read(in, 0);
    }

    private static @Nullable Object read(SerialInput in, int depth) throws InvalidObjectException {
        if (depth > LEVELS) {
            throw SerialInput.invalid("at most " + LEVELS + " collections around a static value", "more");
        }
        int tag = in.below(TAGS, "a kind of static value");
        return switch (tag) {
            case NULL -> null;
            case STRING -> in.text();
            case CONSTANT -> new Named.Constant(in.name(), in.name());
            case CLASS -> new Named.Type(in.name());
            case LIST -> readList(in, depth);
            case SET -> readSet(in, depth);
            case MAP -> readMap(in, depth);
            case BIG_INTEGER -> readInteger(in);
            case BIG_DECIMAL -> new BigDecimal(readInteger(in), in.fourBytes());
            case ID -> new UUID(in.eightBytes(), in.eightBytes());
            case TIME -> TimeForm.read(in);
            default -> LeafForm.readScalar(in, tag);
        };
    }

    private static BigInteger readInteger(SerialInput in) throws InvalidObjectException {
        byte[] bytes = in.block();
        if (bytes.length == 0) {
            throw SerialInput.invalid("a number of at least one byte", 0);
        }
        return new BigInteger(bytes);
    }

    private static List<@Nullable Object> readList(SerialInput in, int depth) throws InvalidObjectException {
        int size = in.count(1);
        List<@Nullable Object> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(read(in, depth + 1));
        }
        return Collections.unmodifiableList(list);
    }

    private static Set<@Nullable Object> readSet(SerialInput in, int depth) throws InvalidObjectException {
        Set<@Nullable Object> set = new LinkedHashSet<>(readList(in, depth));
        return Collections.unmodifiableSet(set);
    }

    static Map<@Nullable Object, @Nullable Object> readMap(SerialInput in, int depth) throws InvalidObjectException {
        int size = in.count(2);
        Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(read(in, depth + 1), read(in, depth + 1));
        }
        return Collections.unmodifiableMap(map);
    }
}
