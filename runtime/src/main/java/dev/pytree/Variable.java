package dev.pytree;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A box with identity, for a value that has none of its own, such as a counter that several layers share. Its kind is
 * written on the field that holds it, its value is the leaf or node that map and State see, and its metadata belongs to the
 * structure. It adds no key to a path. Rebuilding a tree makes a new variable.
 *
 * @param <V> the type of the value
 */
public final class Variable<V> {
    private @Nullable V value;
    private final Map<String, Object> metadata;

    private Variable(@Nullable V value, Map<String, Object> metadata) {
        this.value = value;
        this.metadata = metadata;
    }

    /** {@return a new variable that holds {@code value}} */
    public static <V> Variable<V> of(@Nullable V value) {
        return new Variable<>(value, Map.of());
    }

    /** {@return a new variable with metadata, values with equals, compared with the structure} */
    public static <V> Variable<V> of(@Nullable V value, Map<String, ?> metadata) {
        return new Variable<>(value, Map.copyOf(metadata));
    }

    /** {@return the value} */
    @SuppressWarnings("NullAway") // a variable holds null only where its owner put it
    public V get() {
        return value;
    }

    /** Replaces the value. */
    public void set(@Nullable V value) {
        this.value = value;
    }

    /** {@return the metadata, unmodifiable} */
    public Map<String, Object> metadata() {
        return metadata;
    }

    /** {@return {@code Variable(value)}} Two variables are equal only if they are the same. */
    @Override
    public String toString() {
        return "Variable(" + Objects.toString(value) + ")";
    }
}
