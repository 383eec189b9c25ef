package dev.pytree;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * The one primitive: how the instances of a class are taken apart and put together. The processor writes one for each
 * annotated class; for a class that cannot be annotated it is written by hand and registered with
 * {@link java.util.ServiceLoader}.
 *
 * <p>Its laws, for every instance {@code x}:
 * <ul>
 *   <li>{@code walk} makes exactly one call on the {@link Walker} for each {@link Field}, in the order of the fields, returns
 *       what the last call returned, and has no other effect;
 *   <li>{@code build} makes exactly one call on the {@link Builder} for each field, in the same order, and the instance it
 *       returns holds what it was given: {@code unflatten(flatten(x))} is {@code x}, and flattening that again gives the same
 *       leaves.
 * </ul>
 * A class whose constructor clones, normalises or refuses what it is given breaks the second law; it fails where it is rebuilt.
 *
 * <p>A node type holds no state and may be used by several threads. Two node types of the same class are equal.
 *
 * @param <T> the class
 */
public abstract non-sealed class NodeType<T> extends TreeType<T> {
    private final Class<? super T> nodeClass;
    final List<Field> fields;
    /** The same, for those who count nanoseconds. */
    final Field[] ordered;

    /** The elements that stand for the fields where they are given one by one. */
    final Structure.Element[] given;

    final NodeShape shape;
    final boolean identity;
    private Named.@Nullable Node named; // a value, so a race that makes it twice is harmless

    /** The type of exactly {@code nodeClass}, with its fields in the order of their leaves. */
    @SuppressWarnings("this-escape") // the shape only keeps the reference
    protected NodeType(Class<? super T> nodeClass, Field... fields) {
        this.nodeClass = nodeClass;
        this.ordered = fields.clone();
        this.fields = List.of(ordered);
        this.given = new Structure.Element[ordered.length];
        Arrays.setAll(given, i -> ordered[i].given());
        this.identity = !nodeClass.isRecord();
        Set<String> names = new HashSet<>();
        for (Field field : fields) {
            if (!names.add(field.name)) {
                throw new IllegalArgumentException(getClass().getName() + " declares the field " + field.name
                        + " twice; each needs a name of its own");
            }
        }
        this.shape = new NodeShape(this);
    }

    /** Hands each field of {@code node} to {@code out}: {@code at} to the first call, what a call returns to the next; returns what the last one returned */
    public abstract int walk(T node, Walker out, int at);

    /**
     * By {@link #walk}, and so all that is below {@code node}, which may be null; a generated adapter has a straight run of its own, whose
     * source knows no annotation for that.
     */
    @Override
    @NullUnmarked
    public int leaves(T node, Object[] out, int at, int depth) {
        return others(node, out, at, depth);
    }

    /** {@return a new instance made of what {@code in} gives for each field} */
    public abstract T build(Builder in);

    /** As it is, by {@link #build}; a generated adapter does it without a call that HotSpot cannot compile into its parents. */
    @Override
    public T next(Builder in) {
        int here = in.open(this);
        return here < 0 ? in.node(this) : in.checked(this, here);
    }

    /** {@return a proxy of what {@code core} stands for} */
    public Pytree<T> proxy(Core<T> core) {
        return new Pytree<>(core);
    }

    /** {@return the class whose instances this takes apart} */
    public final Class<? super T> nodeClass() {
        return nodeClass;
    }

    /** {@return the names of the class and its fields: the fingerprint of this adapter} */
    final Named.Node named() {
        Named.Node known = named;
        if (known == null) {
            named = known = Named.Node.of(this);
        }
        return known;
    }

    @Override
    final List<String> fieldNames() {
        return fields.stream().map(field -> field.name).toList();
    }

    @Override
    final String rootName() {
        return nodeClass.getName();
    }

    @Override
    final TreeType<?> resolve(Object value) {
        return value.getClass() == nodeClass ? this : Adapters.require(value.getClass());
    }

    @Override
    final int visit(T value, Walker out, int at) {
        return value.getClass() == nodeClass
                ? walk(value, out, at)
                : exact(Adapters.require(value.getClass())).visit(value, out, at);
    }

    @Override
    final Pytree<T> proxyOf(Core<T> core) {
        return proxy(core);
    }

    @Override
    final Object view(Core<T> core, T value) {
        return proxy(core);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof NodeType<?> type && type.getClass() == getClass() && type.nodeClass == nodeClass;
    }

    @Override
    public final int hashCode() {
        return nodeClass.getName().hashCode();
    }

    @Override
    public final String toString() {
        return nodeClass.getSimpleName();
    }
}
