package dev.pytree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The type of a leaf: a primitive array of any rank, or a boxed scalar.
 *
 * @param <T> the class of the leaf
 */
public final class LeafType<T> extends TreeType<T> {
    private static final List<Class<?>> SCALARS = List.of(
            Double.class,
            Float.class,
            Integer.class,
            Long.class,
            Short.class,
            Byte.class,
            Boolean.class,
            Character.class);

    private static final ClassValue<Found> FOUND = new ClassValue<>() {
        @Override
        protected Found computeValue(Class<?> type) {
            return new Found(SCALARS.contains(type) || isArray(type) ? new LeafType<>(type) : null);
        }
    };

    private record Found(@Nullable LeafType<?> type) {}

    final LeafSpec spec;
    private final Class<T> type;

    private LeafType(Class<T> type) {
        this.type = type;
        this.spec = new LeafSpec(Kind.NONE, type);
    }

    /** {@return the leaf type of {@code type}: a primitive array of any rank, a boxed number, Boolean or Character} */
    @SuppressWarnings("unchecked")
    public static <T> LeafType<T> of(Class<T> type) {
        LeafType<?> found = FOUND.get(type).type;
        if (found == null) {
            throw new IllegalArgumentException("no leaf type for " + type.getTypeName()
                    + "; leaves are primitive arrays of any rank, boxed numbers, Boolean and Character");
        }
        return (LeafType<T>) found;
    }

    /** The leaf type of values of the class {@code type}, or null; booleans and characters are leaves only where a field says so. */
    static @Nullable LeafType<?> find(Class<?> type) {
        return type == Boolean.class || type == Character.class ? null : FOUND.get(type).type;
    }

    static boolean isLeaf(Class<?> type) {
        return type == float[].class || type == double[].class || FOUND.get(type).type != null;
    }

    private static boolean isArray(Class<?> type) {
        Class<?> component = type.getComponentType();
        while (component != null && component.isArray()) {
            component = component.getComponentType();
        }
        return component != null && component.isPrimitive();
    }

    Class<T> leafClass() {
        return type;
    }

    @Override
    TreeType<?> resolve(Object value) {
        return this;
    }

    @Override
    int visit(T value, Walker out, int at) {
        if (!type.isInstance(value)) {
            throw new PytreeException(
                    "leaf",
                    List.of(new PytreeException.Problem(
                            KeyPath.ROOT,
                            "expected a leaf of type " + type.getTypeName() + ", found "
                                    + ((Object) value).getClass().getTypeName())));
        }
        return out.leaf(at, value);
    }

    @Override
    Object view(Core<T> core, T value) {
        return core.lend(value);
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
