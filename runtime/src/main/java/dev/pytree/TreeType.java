package dev.pytree;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may stand at a place of a tree: a leaf, a node, a container of those, or one of several that the value's class
 * decides. Types compose: {@code LayerPytree.TYPE.list().optional()} is the type of {@code Optional<List<Layer>>}.
 *
 * @param <T> the type of the values
 */
public abstract sealed class TreeType<T>
        permits LeafType, NodeType, SealedType, OpenType, ContainerType, FixedType, AnyType {
    // Composed types are values, so a race that makes one twice is harmless.
    private @Nullable TreeType<List<? extends T>> list;
    private @Nullable TreeType<Map<?, ? extends T>> map;
    private @Nullable TreeType<Optional<? extends T>> optional;
    private @Nullable TreeType<T[]> array;
    private @Nullable TreeType<Variable<? extends T>> variable;

    /** How many elements and leaves the last root of this type had: a guess that sizes the next result, so a race is harmless. */
    int elements = 16;

    int leafCount = 16;

    /** The structures that the last roots of this type had, as trees and as graphs. */
    final Hint trees = new Hint();

    final Hint graphs = new Hint();

    TreeType() {}

    /** {@return the type of a place whose content the run-time class decides, such as a type variable} */
    @SuppressWarnings("unchecked")
    public static <T> TreeType<T> any() {
        return (TreeType<T>) AnyType.ANY;
    }

    /** {@return the type of a value that belongs to the structure, such as an enum among the subtypes of a sealed root} */
    public static <T> TreeType<T> fixed(Class<T> type) {
        return new FixedType<>(type);
    }

    /**
     * {@return this type for values of other type arguments, of which it keeps no trace, as where a wildcard leaves them open:
     * {@code BoxPytree.TYPE.<Box<?>>as()}}
     */
    @SuppressWarnings("unchecked")
    public final <S> TreeType<S> as() {
        return (TreeType<S>) this;
    }

    /** {@return lists of this, rebuilt as the implementation that was met: ArrayList, LinkedList, an unmodifiable list} */
    public final TreeType<List<? extends T>> list() {
        var type = list;
        if (type == null) {
            list = type = new ListType<>(this);
        }
        return type;
    }

    /** {@return maps to this from String, Integer, Long or enum keys, visited in key order} */
    public final TreeType<Map<?, ? extends T>> map() {
        var type = map;
        if (type == null) {
            map = type = new MapType<>(this);
        }
        return type;
    }

    /** {@return optional values of this; an empty one has no leaves} */
    public final TreeType<Optional<? extends T>> optional() {
        var type = optional;
        if (type == null) {
            optional = type = new OptionalType<>(this);
        }
        return type;
    }

    /** {@return arrays of references to this, rebuilt with the component type that was met} */
    public final TreeType<T[]> array() {
        var type = array;
        if (type == null) {
            array = type = new ArrayType<>(this);
        }
        return type;
    }

    /** {@return variables that hold this} */
    public final TreeType<Variable<? extends T>> variable() {
        var type = variable;
        if (type == null) {
            variable = type = new VariableType<>(this);
        }
        return type;
    }

    /**
     * Refuses a class that was compiled against other fields of its superclass: those would be lost, or taken for others.
     *
     * @param superclass the adapter of the superclass
     * @param count how many of the fields of this class, the first, are the superclass's
     * @throws IncompatibleClassChangeError if the superclass has other fields now
     */
    protected final void inherits(TreeType<?> superclass, int count) {
        List<String> then = fieldNames().subList(0, count);
        List<String> now = superclass.fieldNames();
        if (!then.equals(now)) {
            throw new IncompatibleClassChangeError(
                    rootName() + " was compiled when its superclass " + superclass.rootName() + " had the fields "
                            + then + ", and now it has " + now + ". Compile " + rootName() + " again.");
        }
    }

    /** The fields of an instance that subclasses inherit, in order. */
    List<String> fieldNames() {
        return List.of();
    }

    /** The leaf, node, container or fixed type that takes {@code value} apart; an error without a path where there is none. */
    abstract TreeType<?> resolve(Object value);

    /** Visits what {@code value} is made of, or {@code value} itself where it is a leaf. */
    abstract int visit(T value, Walker out, int at);

    /**
     * Puts the leaves of {@code value} into {@code out} from {@code at} on; returns the place after the last one. The straight run: no
     * object goes along, and an adapter calls those of its children by their own class, so that they are compiled into it.
     *
     * @param out as large as is needed; the bounds check of the array is the only one
     * @param depth how many more levels may be called; what lies deeper is left to {@link #others}
     */
    public abstract int leaves(@Nullable T value, @Nullable Object[] out, int at, int depth);

    /** A leaf in {@link #leaves}. */
    protected static int leaf(@Nullable Object value, @Nullable Object[] out, int at) {
        if (value != null) {
            out[at++] = value;
        }
        return at;
    }

    /** {@return whether {@code node} is to be left to {@link #others}: null, of another class than {@code type}, or too deep} */
    protected static boolean isOther(@Nullable Object node, Class<?> type, int depth) {
        return node == null || node.getClass() != type || depth == 0;
    }

    /** The leaves of what is off the straight run. */
    protected final int others(@Nullable T value, @Nullable Object[] out, int at, int depth) {
        if (value == null) {
            return at;
        }
        TreeType<?> exact = resolve(value);
        return exact == this || depth == 0
                ? Collector.visit(exact, value, out, at)
                : exact(exact).leaves(value, out, at, depth);
    }

    /** {@return what {@code in} has next, for a field of this type} */
    public T next(Builder in) {
        return in.node(this);
    }

    /** {@return the type that knows how large {@code value} may be} */
    TreeType<?> sized(@Nullable Object value) {
        return this;
    }

    /** What a proxy hands out for {@code value}, which {@code core} stands for. */
    abstract @Nullable Object view(Core<T> core, T value);

    /** The proxy of what {@code core} stands for, as typed as this type knows it. */
    Pytree<T> proxyOf(Core<T> core) {
        return new Pytree<>(core);
    }

    /** The name of the class that this takes apart, empty where the run-time class decides, or null where there is no such class. */
    @Nullable
    String rootName() {
        return null;
    }

    /** The type of what a container holds, null for what is none. */
    @Nullable
    TreeType<?> element() {
        return null;
    }

    @SuppressWarnings("unchecked")
    static TreeType<Object> exact(TreeType<?> type) {
        return (TreeType<Object>) type;
    }
}
