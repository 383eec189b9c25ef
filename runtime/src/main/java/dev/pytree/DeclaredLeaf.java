package dev.pytree;

import java.util.List;

/**
 * A place for leaves of one declared class: an array or box, which are known to {@link Leaves}, or a class whose values have registered
 * leaf types, which are asked by the class of the value.
 */
final class DeclaredLeaf<T> extends LeafType<T> {
    private static final ClassValue<DeclaredLeaf<?>> DECLARED = new ClassValue<>() {
        @Override
        protected DeclaredLeaf<?> computeValue(Class<?> type) {
            return new DeclaredLeaf<>(type);
        }
    };

    private DeclaredLeaf(Class<T> type) {
        super(type, new LeafSpec(Kind.NONE, type));
    }

    @SuppressWarnings("unchecked")
    static <T> LeafType<T> declared(Class<T> type) {
        if (type.isPrimitive()) {
            throw new IllegalArgumentException("no leaf type for " + type + "; a scalar leaf has the type "
                    + LeafSpec.boxed(type).getTypeName());
        }
        return (LeafType<T>) DECLARED.get(type);
    }

    @Override
    protected Class<?> elementType(T leaf) {
        return LeafShape.of(leaf).element();
    }

    @Override
    protected List<Integer> shape(T leaf) {
        return LeafShape.of(leaf).lengths();
    }

    @Override
    @SuppressWarnings("unchecked") // a copy has the class of the leaf
    protected T copy(T leaf) {
        return (T) Leaves.copy(leaf);
    }

    @Override
    protected Object toArray(T leaf) {
        throw new AssertionError(this);
    }

    @Override
    protected T fromArray(T like, Object array) {
        throw new AssertionError(this);
    }
}
