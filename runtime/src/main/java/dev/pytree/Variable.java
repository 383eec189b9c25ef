package dev.pytree;

import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A box with identity, for a value that has none of its own, such as a counter that several layers share. Its kind is
 * written on the field that holds it, its value is the leaf or node that map and State see, and its metadata belongs to the
 * structure. It adds no key to a path. Rebuilding a tree makes a new variable.
 *
 * <p>Hooks see every value that {@link #get} returns or {@link #set} takes. They belong to the structure, compared by identity,
 * and are kept where the variable is rebuilt. Flatten, map, split, merge, update and pop read and write the value itself and
 * run no hook.
 *
 * @param <V> the type of the value
 */
public final class Variable<V> {
    private @Nullable V value;
    private final Map<String, Object> metadata;
    private final Hooks hooks;

    /** What is done with each value that is read and written, compared by identity. */
    record Hooks(UnaryOperator<Object> onGet, UnaryOperator<Object> onSet) {
        static final Hooks NONE = new Hooks(UnaryOperator.identity(), UnaryOperator.identity());

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Hooks hooks && hooks.onGet == onGet && hooks.onSet == onSet;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(onGet) + System.identityHashCode(onSet);
        }
    }

    private Variable(@Nullable V value, Map<String, Object> metadata, Hooks hooks) {
        this.value = value;
        this.metadata = metadata;
        this.hooks = hooks;
    }

    static <V> Variable<V> of(@Nullable V value, Map<String, Object> metadata, Hooks hooks) {
        return new Variable<>(value, metadata, hooks);
    }

    /** {@return a new variable that holds {@code value}} */
    public static <V> Variable<V> of(@Nullable V value) {
        return new Variable<>(value, Map.of(), Hooks.NONE);
    }

    /** {@return a new variable with metadata, values with equals, compared with the structure} */
    public static <V> Variable<V> of(@Nullable V value, Map<String, ?> metadata) {
        return new Variable<>(value, Map.copyOf(metadata), Hooks.NONE);
    }

    /**
     * {@return a new variable of this value and metadata whose hooks are {@code onGet}, which sees what is read and returns what
     * the reader gets, and {@code onSet}, which sees what is written and returns what is stored} A null value passes them by.
     * {@link UnaryOperator#identity} is no hook. What a hook throws passes through; a failing {@code onSet} changes nothing.
     */
    @SuppressWarnings("unchecked") // a hook only meets values of this variable
    public Variable<V> withHooks(UnaryOperator<V> onGet, UnaryOperator<V> onSet) {
        return new Variable<>(
                value,
                metadata,
                new Hooks((UnaryOperator<Object>) Objects.requireNonNull(onGet, "onGet"), (UnaryOperator<Object>)
                        Objects.requireNonNull(onSet, "onSet")));
    }

    /** {@return the value, as the hook on reading gives it} */
    @SuppressWarnings({"unchecked", "NullAway"}) // a variable holds null only where its owner put it
    public V get() {
        return value == null ? null : (V) hooks.onGet.apply(value);
    }

    /** Replaces the value by what the hook on writing makes of {@code value}. */
    @SuppressWarnings("unchecked")
    public void set(@Nullable V value) {
        this.value = value == null ? null : (V) hooks.onSet.apply(value);
    }

    /** {@return the value itself} */
    @Nullable
    V content() {
        return value;
    }

    /** Replaces the value itself. */
    void put(@Nullable V value) {
        this.value = value;
    }

    Hooks hooks() {
        return hooks;
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
