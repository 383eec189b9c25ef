package dev.pytree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Static values as a structure keeps them: collections are copied, those inside them too, so that the structure cannot change. */
final class Statics {
    private Statics() {}

    /** {@return whether nobody tells {@code value} from its equals} */
    static boolean isConstant(Object value) {
        return value instanceof Number
                || value instanceof String
                || value instanceof Boolean
                || value instanceof Character
                || value instanceof Enum<?>
                || value instanceof Class<?>;
    }

    /** {@return whether {@code value} is surely no collection} */
    static boolean isPlain(Object value) {
        return isConstant(value) || !(value instanceof Iterable<?> || value instanceof Map<?, ?>);
    }

    /** {@return {@code value}, or a copy of it that cannot change} */
    static @Nullable Object frozen(@Nullable Object value) {
        if (value == null || isPlain(value)) {
            return value;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> copy = new ArrayList<>(list.size());
            list.forEach(element -> copy.add(frozen(element)));
            return Collections.unmodifiableList(copy);
        }
        if (value instanceof Set<?> set) {
            Set<@Nullable Object> copy = new LinkedHashSet<>();
            set.forEach(element -> copy.add(frozen(element)));
            return Collections.unmodifiableSet(copy);
        }
        if (value instanceof Map<?, ?> map) {
            Map<@Nullable Object, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, element) -> copy.put(frozen(key), frozen(element)));
            return Collections.unmodifiableMap(copy);
        }
        return value;
    }
}
