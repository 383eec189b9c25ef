package dev.pytree.processor.programs;

import dev.pytree.Graphs;
import dev.pytree.Ignore;
import dev.pytree.Pytree;
import dev.pytree.Variable;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Random instances of the classes of a program, by reflection. Objects are shared by chance, where {@code cycles} is set also with
 * objects that are not finished yet. An object has one kind, in any part of the graph: so it is shared only among fields that say
 * the kind themselves, or below one that does.
 */
final class Instances {
    private static final int DEEP = 4;
    /** So many nodes make an instance; further ones are null. */
    private static final int MANY = 30;

    /** Before the kind of what a field with that kind holds itself. */
    private static final String OWN = "own ";

    private final Dice dice;
    private final List<Class<?>> classes;
    private final boolean cycles;
    private Map<String, List<Object>> shared = new HashMap<>();
    private int origins;
    private int made;

    Instances(long seed, List<Class<?>> classes, boolean cycles) {
        this.dice = new Dice(seed);
        this.classes = classes;
        this.cycles = cycles;
    }

    /** A new instance of a node class. */
    Object node(Class<?> type) throws ReflectiveOperationException {
        return node(type, "", 0);
    }

    private Object node(Class<?> type, String from, int depth) throws ReflectiveOperationException {
        String kind = from.startsWith(OWN) ? "inherited here " + origins++ : from;
        List<Declared.Member> members = Declared.members(type);
        made++;
        if (type.isRecord()) {
            Object[] arguments = new Object[members.size()];
            Class<?>[] parameters = new Class<?>[members.size()];
            for (int i = 0; i < arguments.length; i++) {
                parameters[i] = members.get(i).field().getType();
                arguments[i] = value(members.get(i), kind, depth);
            }
            Constructor<?> canonical = type.getDeclaredConstructor(parameters);
            canonical.setAccessible(true);
            return canonical.newInstance(arguments);
        }
        Constructor<?>[] constructors = type.getDeclaredConstructors();
        Constructor<?> any = Arrays.stream(constructors)
                .min(java.util.Comparator.comparing(Constructor::getParameterCount))
                .orElseThrow();
        any.setAccessible(true);
        Object instance = any.newInstance(
                Arrays.stream(any.getParameterTypes()).map(Instances::zero).toArray());
        boolean filled =
                constructors.length == 1 && any.getParameterCount() == 0 && !Modifier.isPrivate(any.getModifiers());
        if (cycles && filled) {
            share(type, kind, instance);
        }
        for (Declared.Member member : members) {
            if (!Marks.has(member.field(), Ignore.class)) {
                member.field().set(instance, value(member, kind, depth));
            }
        }
        if (!(cycles && filled)) {
            share(type, kind, instance);
        }
        return instance;
    }

    private Object value(Declared.Member member, String kind, int depth) throws ReflectiveOperationException {
        String own = kind;
        for (Annotation annotation : member.field().getAnnotations()) {
            if (Reference.isKind(annotation)) {
                own = OWN + annotation.annotationType().getName();
            }
        }
        return value(member.type(), own, depth);
    }

    private void share(Class<?> type, String kind, Object made) {
        shared.computeIfAbsent(type.getName() + kind, name -> new ArrayList<>()).add(made);
    }

    private Object value(Declared type, String kind, int depth) throws ReflectiveOperationException {
        Class<?> raw = type.raw();
        Object scalar = scalar(raw);
        if (scalar != null && (raw.isPrimitive() || !dice.chance(10))) {
            return scalar;
        }
        if (dice.chance(8) || (depth > DEEP || made > MANY) && !type.isContainer() && !Declared.isData(raw)) {
            return null;
        }
        List<Object> known = shared.getOrDefault(raw.getName() + kind, List.of());
        if (!known.isEmpty() && dice.chance(20)) {
            return dice.pick(known);
        }
        if (Declared.isData(raw)) {
            Object array = array(raw, 1 + dice.below(3));
            share(raw, kind, array);
            return array;
        }
        if (type.isContainer()) {
            return container(type, kind, depth);
        }
        if (Pytree.class.isAssignableFrom(raw)) {
            Map<String, List<Object>> outside = shared;
            shared = new HashMap<>();
            Object proxy = proxy(type, depth);
            shared = outside;
            return proxy;
        }
        return raw == Object.class ? any(kind, depth) : other(type, kind, depth);
    }

    private Object any(String kind, int depth) throws ReflectiveOperationException {
        List<Class<?>> nodes = Declared.concrete(classes, Object.class).stream()
                .filter(each -> !each.isEnum())
                .toList();
        return switch (dice.below(5)) {
            case 0 -> array(float[].class, 2);
            case 1 -> dice.of((Object) 1.5, 2, "text", true, 'c', 3L);
            case 2 -> new ArrayList<>(Arrays.asList(array(int[][].class, 2), 0.5f));
            default ->
                nodes.isEmpty()
                        ? array(double[].class, 1)
                        : value(new Declared(dice.pick(nodes), List.of()), kind, depth + 1);
        };
    }

    private Object other(Declared type, String kind, int depth) throws ReflectiveOperationException {
        Class<?> raw = type.raw();
        if (raw == Class.class) {
            return dice.of(Integer.class, Double.class);
        }
        if (raw == UnaryOperator.class) {
            UnaryOperator<Object> operator = x -> x;
            return operator;
        }
        if (raw == Set.class) {
            Object element = value(type.element(), kind, depth + 1);
            return element == null ? Set.of() : Set.of(element);
        }
        List<Class<?>> concrete = Declared.concrete(classes, raw == Enum.class ? Enum.class : raw);
        if (!concrete.isEmpty()) {
            Class<?> chosen = dice.pick(concrete);
            return chosen.isEnum() ? constant(chosen) : node(chosen, kind, depth + 1);
        }
        return raw.isRecord() ? node(raw, kind, depth + 1) : null;
    }

    /** A model of its own: what it shares, it shares inside, and its kinds begin anew. */
    private Object proxy(Declared type, int depth) throws ReflectiveOperationException {
        if (type.raw() == Pytree.class) {
            Object held = value(type.element(), "", depth + 1);
            return held == null ? null : Graphs.proxy(held);
        }
        for (Method method : type.raw().getDeclaredMethods()) {
            if (method.getName().equals("of") && method.getParameterCount() == 1) {
                method.setAccessible(true);
                return method.invoke(null, node(method.getParameterTypes()[0], "", depth + 1));
            }
        }
        throw new AssertionError(type);
    }

    private Object container(Declared type, String kind, int depth) throws ReflectiveOperationException {
        Class<?> raw = type.raw();
        int size = depth > DEEP || made > MANY ? 0 : dice.below(3);
        if (raw == Optional.class) {
            return size == 0 ? Optional.empty() : Optional.ofNullable(value(type.element(), kind, depth + 1));
        }
        if (raw == Variable.class) {
            Object held = value(type.element(), kind, depth + 1);
            Object made = dice.chance(80) ? Variable.of(held) : Variable.of(held, Map.of("unit", "m"));
            share(raw, kind + type, made);
            return made;
        }
        if (Map.class.isAssignableFrom(raw)) {
            return map(type, kind, depth, size);
        }
        List<Object> elements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            elements.add(value(type.element(), kind, depth + 1));
        }
        if (raw == Object[].class) {
            Object array = Array.newInstance(type.element().component(), size);
            for (int i = 0; i < size; i++) {
                Array.set(array, i, elements.get(i));
            }
            return array;
        }
        if (raw == LinkedList.class) {
            return new LinkedList<>(elements);
        }
        return raw == List.class && !elements.contains(null) && dice.chance(40) ? List.copyOf(elements) : elements;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Object map(Declared type, String kind, int depth, int size) throws ReflectiveOperationException {
        Class<?> key = type.arguments().get(0).raw();
        Class<?> raw = type.raw();
        Map map = raw == EnumMap.class
                ? new EnumMap(key)
                : SortedMap.class.isAssignableFrom(raw)
                        ? new TreeMap<>()
                        : raw == LinkedHashMap.class || raw == Map.class && dice.chance(50)
                                ? new LinkedHashMap<>()
                                : new HashMap<>();
        for (int i = 0; i < size; i++) {
            Object at = key == String.class
                    ? dice.of("b", "a", "a key", "größe", "it's", "")
                    : key == Integer.class
                            ? (Object) (dice.below(9) - 3)
                            : key == Long.class ? (Object) (long) dice.below(9) : constant(key);
            if (at != null) {
                map.put(at, value(type.element(), kind, depth + 1));
            }
        }
        return raw == Map.class && !map.containsValue(null) && dice.chance(30) ? Map.copyOf(map) : map;
    }

    private Object constant(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        return constants.length == 0 ? null : dice.of(constants);
    }

    private Object array(Class<?> type, int length) {
        Object array = Array.newInstance(type.getComponentType(), dice.chance(10) ? 0 : length);
        for (int i = 0; i < Array.getLength(array); i++) {
            Object element = type.getComponentType().isArray()
                    ? array(type.getComponentType(), length)
                    : scalar(type.getComponentType());
            Array.set(array, i, element);
        }
        return array;
    }

    private static Object zero(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }

    private Object scalar(Class<?> raw) {
        double x = dice.number();
        return switch (raw.getName().replace("java.lang.", "").toLowerCase(java.util.Locale.ROOT)) {
            case "boolean" -> dice.chance(50);
            case "byte" -> (byte) x;
            case "short" -> (short) x;
            case "char", "character" -> (char) ('a' + dice.below(26));
            case "int", "integer" -> (int) x;
            case "long" -> (long) x;
            case "float" -> (float) x;
            case "double" -> x;
            case "string" -> "text" + dice.below(9);
            case "java.time.duration" -> Duration.ofSeconds(dice.below(9));
            case "java.math.bigdecimal" -> BigDecimal.valueOf(dice.below(9));
            case "java.util.uuid" -> new UUID(1, dice.below(9));
            default -> null;
        };
    }
}
