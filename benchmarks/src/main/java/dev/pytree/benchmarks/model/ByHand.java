package dev.pytree.benchmarks.model;

import java.util.function.UnaryOperator;

/**
 * What a careful author writes for the classes of one model, without the library.
 *
 * @param <T> the model
 */
public interface ByHand<T> {
    /** A function of the leaves of three trees. */
    @FunctionalInterface
    interface OfThree {
        Object apply(Object first, Object second, Object third);
    }

    /** {@return the leaves, in the order of the library} */
    Object[] flatten(T model);

    /** {@return a new model of the shape of {@code like} that holds {@code leaves}} */
    T unflatten(T like, Object[] leaves);

    /** {@return a new model of the results of {@code f}} */
    T map(T model, UnaryOperator<Object> f);

    /** {@return a new model of the results of {@code f} on the leaves of three models of one shape} */
    T map(T first, T second, T third, OfThree f);

    /** The same for classes that can be written to. */
    interface InPlace<T> extends ByHand<T> {
        /** Writes {@code leaves} into {@code model}. */
        void update(T model, Object[] leaves);

        /** Writes the last leaf only. */
        void updateLast(T model, Object leaf);
    }
}
