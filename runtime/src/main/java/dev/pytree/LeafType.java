package dev.pytree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the leaves of one class are described, copied, compared and computed with. Primitive arrays of any rank, boxed numbers,
 * Boolean and Character are known. For a class of an array library one is written by hand:
 *
 * <pre>{@code
 * public final class MatrixLeaf extends LeafType<Matrix> {
 *     public MatrixLeaf() {
 *         super(Matrix.class);
 *     }
 *
 *     @Override
 *     protected Class<?> elementType(Matrix leaf) {
 *         return double.class;
 *     }
 *
 *     @Override
 *     protected List<Integer> shape(Matrix leaf) {
 *         return List.of(leaf.rows(), leaf.columns());
 *     }
 *
 *     @Override
 *     protected Matrix copy(Matrix leaf) {
 *         return new Matrix(leaf.rows(), leaf.columns(), leaf.data().clone());
 *     }
 *
 *     @Override
 *     protected double[] toArray(Matrix leaf) {
 *         return leaf.data();
 *     }
 *
 *     @Override
 *     protected Matrix fromArray(Matrix like, Object array) {
 *         return new Matrix(like.rows(), like.columns(), (double[]) array);
 *     }
 * }
 * }</pre>
 *
 * <p>It is registered with {@link java.util.ServiceLoader}, by its name on a line of {@code META-INF/services/dev.pytree.LeafType}
 * or, in a module, {@code provides dev.pytree.LeafType with demo.MatrixLeaf;}. {@link LeafTypes} tells the processor of it, so that the
 * fields of nodes may have the type {@code Matrix}.
 *
 * <p>It takes the values of exactly its class; where that is an interface or abstract class, those of every class below it that has
 * no leaf type of its own. So a library whose arrays are an interface needs one. Of several that fit, the most specific one is
 * taken. What is no registered leaf is told by path where it is met.
 *
 * <p>Such a leaf is mapped, split, merged, lent, copied, compared, printed and computed with as an array is; one that is met twice in a graph
 * is one leaf. Two leaves that share memory, such as two views of one buffer, are two leaves all the same. Elements are not written in
 * place ({@link Graphs#copyInto}), and there is no serial form and no {@link State#stack}: these refuse it by path.
 *
 * <p>A leaf type holds no state and may be used by several threads.
 *
 * @param <T> the class of the leaves
 */
public abstract non-sealed class LeafType<T> extends TreeType<T> {
    private static final List<Class<?>> SCALARS = List.of(
            Double.class,
            Float.class,
            Integer.class,
            Long.class,
            Short.class,
            Byte.class,
            Boolean.class,
            Character.class);

    final LeafSpec spec;
    private final Class<T> leafClass;
    private final boolean plain;

    /** The leaf type of {@code leafClass}, and of what is below it if it is an interface or abstract class. */
    protected LeafType(Class<T> leafClass) {
        this(leafClass, new LeafSpec(Kind.NONE, leafClass));
        if (plain || leafClass.isArray() || leafClass.isPrimitive()) {
            throw new IllegalArgumentException(
                    leafClass.getTypeName() + " takes no leaf type: arrays, primitives and boxes are known");
        }
    }

    LeafType(Class<T> leafClass, LeafSpec spec) {
        this.leafClass = leafClass;
        this.spec = spec;
        this.plain = isPlain(leafClass);
    }

    /**
     * {@return the type of a place that holds leaves of the class {@code type}: a primitive array of any rank, a boxed number, Boolean
     * or Character, or a class whose instances have a registered leaf type} That there is none is told where a value is met.
     */
    public static <T> TreeType<T> of(Class<T> type) {
        return DeclaredLeaf.declared(type);
    }

    /** {@return the type of an element: a primitive type, which may depend on {@code leaf}} */
    protected abstract Class<?> elementType(T leaf);

    /** {@return the length of each dimension} None is a scalar. */
    protected abstract List<Integer> shape(T leaf);

    /** {@return a leaf of the same contents that shares nothing mutable with {@code leaf}; never itself, unless it has no identity} */
    protected abstract T copy(T leaf);

    /**
     * {@return the elements in a primitive array of rank 1, row by row: {@code float[]} where the element type is {@code float}} It is
     * only read, so it may be the leaf's own.
     */
    protected abstract Object toArray(T leaf);

    /** {@return a new leaf of the type and shape of {@code like} with the elements {@code array}, which is the leaf's from then on} */
    protected abstract T fromArray(T like, Object array);

    /** {@return whether {@code a} and {@code b} have the same contents: element type, shape, and elements bit by bit} */
    protected boolean same(T a, T b) {
        return LeafShape.of(a).equals(LeafShape.of(b)) && Leaves.same(elements(a), elements(b));
    }

    /**
     * {@return whether an instance is itself and nothing else, as arrays are} One that is met at two places of a graph then is one
     * leaf. False for immutable values, such as records: they are compared by {@link #same} and never count as shared.
     */
    protected boolean hasIdentity() {
        return true;
    }

    /** {@return the leaf type of values of the class {@code type}, or null; booleans and characters are leaves only where a field says so} */
    static @Nullable LeafType<?> find(Class<?> type) {
        return type == Boolean.class || type == Character.class ? null : LeafIndex.find(type);
    }

    static boolean isLeaf(Class<?> type) {
        return type == float[].class || type == double[].class || LeafIndex.find(type) != null;
    }

    /** {@return whether {@code type} is a box, or a primitive array of any rank} */
    static boolean isPlain(Class<?> type) {
        Class<?> element = type;
        while (element.isArray()) {
            element = element.getComponentType();
        }
        return element == type ? SCALARS.contains(type) : element.isPrimitive();
    }

    final Class<T> leafClass() {
        return leafClass;
    }

    /** Whether {@code value} may stand where this type does. */
    final boolean accepts(Object value) {
        return leafClass.isInstance(value) && (plain || isLeaf(value.getClass()));
    }

    /** {@return why {@code value} may not stand where this type does} */
    final String refusal(Object value) {
        return leafClass.isInstance(value)
                ? LeafIndex.missing(value.getClass())
                : "expected a leaf of type " + leafClass.getTypeName() + ", found "
                        + value.getClass().getTypeName();
    }

    /** {@return the elements of {@code leaf}, which are as many as its shape says} */
    final Object elements(T leaf) {
        LeafShape shape = LeafShape.of(leaf);
        Object array = toArray(leaf);
        if (array == null || array.getClass() != shape.element().arrayType() || Leaves.length(array) != shape.count()) {
            throw broken("toArray", shape.element() + "[" + shape.count() + "]", array);
        }
        return array;
    }

    /** {@return a leaf like {@code like} with the elements {@code array}} */
    final T withElements(T like, Object array) {
        T made = fromArray(like, array);
        if (made == null || !accepts(made)) {
            throw broken("fromArray", "a leaf of type " + this, made);
        }
        return made;
    }

    /** {@return a copy of {@code leaf}} */
    final T copied(T leaf) {
        T copy = copy(leaf);
        if (copy == null || !accepts(copy)) {
            throw broken("copy", "a leaf of type " + this, copy);
        }
        if (copy == leaf && hasIdentity()) {
            throw new IllegalStateException(getClass().getTypeName()
                    + ".copy returned the leaf itself; what has no identity says so with hasIdentity");
        }
        return copy;
    }

    private IllegalStateException broken(String method, String expected, @Nullable Object found) {
        return new IllegalStateException(getClass().getTypeName() + "." + method + " returned "
                + (found == null || found.getClass().isArray()
                        ? Leaves.describe(found)
                        : "a " + found.getClass().getTypeName())
                + ", expected " + expected);
    }

    @Override
    final TreeType<?> resolve(Object value) {
        return this;
    }

    @Override
    final int visit(T value, Walker out, int at) {
        return out.leaf(at, accepted(value));
    }

    @Override
    public final int leaves(@Nullable T value, @Nullable Object[] out, int at, int depth) {
        return value == null ? at : leaf(accepted(value), out, at);
    }

    private T accepted(T value) {
        if (!accepts(value)) {
            throw new PytreeException("leaf", List.of(new PytreeException.Problem(KeyPath.ROOT, refusal(value))));
        }
        return value;
    }

    @Override
    final Object view(Core<T> core, T value) {
        return core.lend(value);
    }

    /** {@return the simple name of the class} */
    @Override
    public final String toString() {
        return leafClass.getSimpleName();
    }
}
