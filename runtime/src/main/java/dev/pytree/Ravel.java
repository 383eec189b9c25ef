package dev.pytree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way between the models of one structure and vectors: all their numbers side by side in one array, for an optimiser, an integrator
 * or a filter, and back. Made by {@link Graphs#ravel(Object)} of a model, or by {@link State#ravel()} of a State.
 *
 * <pre>{@code
 * Ravel<Mlp> ravel = Graphs.ravel(mlp, Filter.kind(Param.class));
 * double[] best = minimise(x -> loss(ravel.unravel(x)), ravel.values(mlp));
 * Mlp trained = ravel.unravel(best);
 * }</pre>
 *
 * <p>A vector has the float and double leaves, scalars and arrays of any rank, in visit order, rows one after the other, and each shared leaf
 * once. Integers are in it only where a filter takes them. All other leaves are kept here and shared with every model that is
 * unraveled. A float is exact in a {@code double[]} and comes back bit by bit; a {@code double} is put into a {@code float[]} only
 * by {@link #rounding}.
 *
 * <p>A Ravel holds no vector and no array that is in one. Two are equal if their structures, the shapes of their leaves and the
 * leaves they keep are. It may be used by several threads.
 *
 * @param <T> the type of the model
 */
public abstract sealed class Ravel<T> permits GraphRavel, StateRavel {
    final Segments segments;
    private final boolean rounding;

    Ravel(Segments segments, boolean rounding) {
        this.segments = segments;
        this.rounding = rounding;
    }

    /**
     * Where a leaf is in the vector: {@code shape.count()} numbers from {@code offset} on.
     *
     * @param path the path of the leaf, the first where it is shared
     * @param offset where its first number is
     * @param shape what it looks like
     */
    public record Segment(KeyPath path, int offset, LeafShape shape) {}

    /** {@return how many numbers a vector has} */
    public final int size() {
        return segments.size;
    }

    /** {@return where each leaf is, in the order of the vector} */
    public final List<Segment> segments() {
        return segments.list();
    }

    /** {@return where the leaf at {@code path} is} Any path of a shared leaf names it. Throws {@link PytreeException} if it is not in the vector. */
    public final Segment segment(KeyPath path) {
        return segments.at(path);
    }

    /** {@return the same, which also puts doubles into a {@code float[]}, rounded} */
    public abstract Ravel<T> rounding();

    /** {@return the numbers of {@code model} in a new vector} As {@link #into(Object, double[], int)}. */
    public final double[] values(T model) {
        double[] vector = new double[segments.size];
        put(model, vector, 0);
        return vector;
    }

    /** {@return the numbers of {@code model} in a new vector} As {@link #into(Object, float[], int)}. */
    public final float[] floats(T model) {
        float[] vector = new float[segments.size];
        put(model, vector, 0);
        return vector;
    }

    /** Writes the numbers of {@code model} into {@code vector}, which has just as many. As {@link #into(Object, double[], int)}. */
    public final void into(T model, double[] vector) {
        segments.requireRoom("ravel", vector.length, 0, true);
        put(model, vector, 0);
    }

    /**
     * Writes the numbers of {@code model} into {@code vector} from {@code offset} on. The model must have the same structure, sharing
     * included, and its leaves the same shapes: every place that differs is told in one {@link PytreeException}, and then these
     * numbers of the vector are of no meaning. One walk, which allocates nothing for
     * numbers and records, and a table of objects where two could be the same.
     */
    public final void into(T model, double[] vector, int offset) {
        segments.requireRoom("ravel", vector.length, offset, false);
        put(model, vector, offset);
    }

    /** Writes the numbers of {@code model} into {@code vector}, which has just as many. As {@link #into(Object, float[], int)}. */
    public final void into(T model, float[] vector) {
        segments.requireRoom("ravel", vector.length, 0, true);
        put(model, vector, 0);
    }

    /** Writes the numbers of {@code model} into {@code vector} from {@code offset} on. Doubles are refused, unless {@link #rounding}. */
    public final void into(T model, float[] vector, int offset) {
        segments.requireRoom("ravel", vector.length, offset, false);
        put(model, vector, offset);
    }

    /** {@return a new model with the numbers of {@code vector}, which are just as many} As {@link #unravel(double[], int)}. */
    public final T unravel(double[] vector) {
        segments.requireRoom("unravel", vector.length, 0, true);
        return taken(vector, 0);
    }

    /**
     * {@return a new model with the numbers of {@code vector} from {@code offset} on} Nodes, variables and arrays are new, shared as they were,
     * but for leaves that are not in the vector, which are shared with all models made here. Numbers for float leaves are
     * rounded. A number for an integer leaf that is not one, or out of its range, is refused; all are told by path.
     */
    public final T unravel(double[] vector, int offset) {
        segments.requireRoom("unravel", vector.length, offset, false);
        return taken(vector, offset);
    }

    /** {@return a new model with the numbers of {@code vector}, which are just as many} As {@link #unravel(double[], int)}. */
    public final T unravel(float[] vector) {
        segments.requireRoom("unravel", vector.length, 0, true);
        return taken(vector, 0);
    }

    /** {@return a new model with the numbers of {@code vector} from {@code offset} on} As {@link #unravel(double[], int)}. */
    public final T unravel(float[] vector, int offset) {
        segments.requireRoom("unravel", vector.length, offset, false);
        return taken(vector, offset);
    }

    /**
     * Copies the numbers of {@code vector}, which are just as many, into the arrays of {@code model}; no reference changes and nothing is
     * allocated for them. The model must be one that {@link #into(Object, double[], int)} takes. A scalar is no array and is refused, as in
     * {@link Graphs#copyInto}: all is told before anything is written. A State is immutable and refused.
     */
    public final void copyInto(double[] vector, T model) {
        segments.requireRoom("copyInto", vector.length, 0, true);
        segments.requireWhole("copyInto", vector, 0);
        copy(vector, model);
    }

    /** Copies the numbers of {@code vector} into the arrays of {@code model}. As {@link #copyInto(double[], Object)}. */
    public final void copyInto(float[] vector, T model) {
        segments.requireRoom("copyInto", vector.length, 0, true);
        segments.requireWhole("copyInto", vector, 0);
        copy(vector, model);
    }

    private void put(T model, Object vector, int offset) {
        if (vector instanceof float[] && !rounding) {
            segments.requireFloats();
        }
        if (!walked(model, vector, offset)) {
            segments.ravel(leaves(model), vector, offset);
        }
    }

    private T taken(Object vector, int offset) {
        segments.requireWhole("unravel", vector, offset);
        return made(vector, offset);
    }

    /** Whether the numbers of {@code model} were written in one walk; if not, {@link #leaves} tell what is wrong. */
    abstract boolean walked(T model, Object vector, int offset);

    /** The leaves of {@code model}, one for each of the layout; every difference of structure is told. */
    abstract @Nullable Object[] leaves(T model);

    /** A model of the numbers of {@code vector}, which do. */
    abstract T made(Object vector, int offset);

    abstract void copy(Object vector, T model);

    /** {@return what is raveled and how many numbers it has} */
    @Override
    public final String toString() {
        return "Ravel(" + segments.size + (segments.size == 1 ? " number of " : " numbers of ") + what() + ")";
    }

    abstract String what();
}
