package dev.pytree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Elements of a structure with names in place of classes and enum constants. A structure that was received has such
 * elements, so it is compared by them, and every structure has the hash of them.
 */
final class Names {
    private Names() {}

    /** {@return {@code code} with names; what has no such form stays itself, and equals nothing that was received} */
    static @Nullable Object of(@Nullable Object code) {
        if (code instanceof Shape shape) {
            return shape.named();
        }
        if (code instanceof Structure.Fixed fixed) {
            return new Structure.Fixed(Objects.requireNonNull(ofStatic(fixed.value())));
        }
        return code instanceof Structure.Element ? code : ofStatic(code);
    }

    /** {@return the static value {@code value} with names, also within collections} */
    static @Nullable Object ofStatic(@Nullable Object value) {
        if (value instanceof Enum<?> constant) {
            return new Named.Constant(constant.getDeclaringClass().getName(), constant.name());
        }
        if (value instanceof Class<?> type) {
            return new Named.Type(type.getTypeName());
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> names = new ArrayList<>(list.size());
            list.forEach(element -> names.add(ofStatic(element)));
            return Collections.unmodifiableList(names);
        }
        if (value instanceof Set<?> set) {
            Set<@Nullable Object> names = new LinkedHashSet<>();
            set.forEach(element -> names.add(ofStatic(element)));
            return Collections.unmodifiableSet(names);
        }
        return value instanceof Map<?, ?> map ? ofMap(map) : value;
    }

    /** {@return {@code map} with names in its keys and values} */
    static <K> Map<K, Object> ofMap(Map<?, ?> map) {
        Map<@Nullable Object, @Nullable Object> names = new LinkedHashMap<>();
        map.forEach((key, element) -> names.put(ofStatic(key), ofStatic(element)));
        return unchecked(Collections.unmodifiableMap(names));
    }

    @SuppressWarnings("unchecked")
    private static <K> Map<K, Object> unchecked(Map<?, ?> map) {
        return (Map<K, Object>) map;
    }

    /** {@return the keys of a map with names} */
    static List<Object> ofKeys(List<Object> keys) {
        return keys.stream()
                .map(Names::ofStatic)
                .<Object>map(Objects::requireNonNull)
                .toList();
    }

    static boolean equal(@Nullable Object[] a, @Nullable Object[] b) {
        if (a.length != b.length) {
            return false;
        }
        for (int i = 0; i < a.length; i++) {
            if (!Objects.equals(of(a[i]), of(b[i]))) {
                return false;
            }
        }
        return true;
    }

    static int hash(@Nullable Object[] codes) {
        int hash = 1;
        for (Object code : codes) {
            hash = 31 * hash + Objects.hashCode(of(code));
        }
        return hash;
    }
}
