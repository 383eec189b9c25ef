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

    /** Writes the numbers of each leaf into {@code vector}, one leaf after the other. */
    default void ravel(T model, float[] vector) {
        int at = 0;
        for (Object leaf : flatten(model)) {
            int length = ((float[]) leaf).length;
            System.arraycopy(leaf, 0, vector, at, length);
            at += length;
        }
    }

    /** {@return a new model of the shape of {@code like} with the numbers of {@code vector}} */
    default T unravel(T like, float[] vector) {
        Object[] leaves = flatten(like);
        int at = 0;
        for (int i = 0; i < leaves.length; i++) {
            float[] leaf = new float[((float[]) leaves[i]).length];
            System.arraycopy(vector, at, leaf, 0, leaf.length);
            leaves[i] = leaf;
            at += leaf.length;
        }
        return unflatten(like, leaves);
    }

    /** {@return {@code factor * y + x} for each leaf, in new leaves} */
    static Object[] axpy(Object[] x, double factor, Object[] y) {
        Object[] results = new Object[x.length];
        float by = (float) factor;
        for (int i = 0; i < results.length; i++) {
            float[] a = (float[]) x[i];
            float[] b = (float[]) y[i];
            float[] result = new float[a.length];
            for (int j = 0; j < result.length; j++) {
                result[j] = by * b[j] + a[j];
            }
            results[i] = result;
        }
        return results;
    }

    /** The same for classes that can be written to. */
    interface InPlace<T> extends ByHand<T> {
        /** Writes {@code leaves} into {@code model}. */
        void update(T model, Object[] leaves);

        /** Writes the last leaf only. */
        void updateLast(T model, Object leaf);
    }
}
