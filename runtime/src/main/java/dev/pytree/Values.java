package dev.pytree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Replaces names in static values by the enum constants and classes that are known here. */
final class Values {
    static final String WAYS =
            "no field of a node that is known here declares it. Give it to bind after the type, or use"
                    + " bindLike with a model that has it";

    private final Known known;
    private final Consumer<String> problem;
    private final Map<String, @Nullable Map<String, Object>> constants = new HashMap<>();
    private final Set<Object> told = new HashSet<>();

    Values(Known known, Consumer<String> problem) {
        this.known = known;
        this.problem = problem;
    }

    /** {@return {@code value} with what its names stand for; null where that is not known, which is told} */
    @Nullable
    Object of(@Nullable Object value) {
        if (value instanceof Named.Constant constant) {
            return constant(constant);
        }
        if (value instanceof Named.Type type) {
            return type(type);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            list.forEach(element -> copy.add(of(element)));
            return Collections.unmodifiableList(copy);
        }
        if (value instanceof Set<?> set) {
            Set<@Nullable Object> copy = new LinkedHashSet<>();
            set.forEach(element -> copy.add(of(element)));
            return Collections.unmodifiableSet(copy);
        }
        if (value instanceof Map<?, ?> map) {
            Map<@Nullable Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, element) -> copy.put(of(key), of(element)));
            return Collections.unmodifiableMap(copy);
        }
        return value;
    }

    /** {@return the metadata of a variable} */
    Map<String, Object> metadata(Map<String, Object> metadata) {
        Map<String, Object> copy = new HashMap<>();
        metadata.forEach((key, value) -> {
            Object known = of(value);
            if (known != null) {
                copy.put(key, known);
            }
        });
        return Map.copyOf(copy);
    }

    /** {@return the constants that {@code keys} name, without those that are not known} */
    List<Object> keys(List<Object> keys) {
        var copy = new ArrayList<>(keys.size());
        for (Object key : keys) {
            Object constant = of(key);
            if (constant != null) {
                copy.add(constant);
            }
        }
        return Collections.unmodifiableList(copy);
    }

    private @Nullable Object type(Named.Type type) {
        Class<?> found = known.classNamed(type.name());
        if (found == null && told.add(type)) {
            problem.accept("the class " + type.name() + " is not known here: " + WAYS);
        }
        return found;
    }

    private @Nullable Object constant(Named.Constant constant) {
        Map<String, Object> all = constants.get(constant.type());
        if (all == null && !constants.containsKey(constant.type())) {
            all = constants(constant.type());
            constants.put(constant.type(), all);
        }
        Object found = all == null ? null : all.get(constant.name());
        if (found == null && all != null && told.add(constant)) {
            problem.accept(constant.type() + " has no constant " + constant.name() + " here; it has " + all.keySet());
        }
        return found;
    }

    private @Nullable Map<String, Object> constants(String name) {
        Class<?> type = known.classNamed(name);
        if (type == null || !type.isEnum()) {
            problem.accept(
                    type == null ? "the enum " + name + " is not known here: " + WAYS : name + " is not an enum here");
            return null;
        }
        Map<String, Object> all = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            all.put(((Enum<?>) constant).name(), constant);
        }
        return all;
    }
}
