package dev.pytree;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The structure of a graph: a {@link TreeDef} that also remembers which places hold the same object. It holds no leaf and
 * refers to no model. Equal structures are equal values.
 *
 * <p>A GraphDef that was serialised and read again is not bound: it has the names of classes and enum constants in place of
 * them. It has paths, is printed and compared as before, also with one that is bound, and a State of it works; to merge it, {@link #bind} it.
 * Reading loads no class that the bytes name, and bytes that are not right are an {@link java.io.InvalidObjectException}. Writing
 * refuses what another JVM could not have, such as static values that are compared by identity, in one {@link PytreeException} that
 * lists them by path.
 *
 * @param <T> the type of the graph
 */
public final class GraphDef<T> implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    final transient Structure structure;

    GraphDef(Structure structure) {
        this.structure = structure;
    }

    /** {@return the number of leaves, a shared one counted once} */
    public int leafCount() {
        return structure.leafCount();
    }

    /** {@return the path of each leaf, the first in visit order where it is shared} */
    public List<KeyPath> paths() {
        return Collections.unmodifiableList(Arrays.asList(structure.paths()));
    }

    /** {@return whether nothing is known here of the classes but their names, until this is bound; only a GraphDef that was received} */
    public boolean isUnbound() {
        return structure.unbound;
    }

    /**
     * {@return this structure with the adapters that are known here} Names are resolved among {@code type}, the index of adapters,
     * and the classes that their fields declare; enum constants (static values, keys of maps), classes that are static values and
     * classes of arrays that no field declares are resolved among {@code classes}. Nothing is looked up by its name in a class
     * loader. The fields of each node must be those of its adapter: every missing adapter or class and every field that
     * differs is told in one {@link PytreeException}. What is bound already is only compared with {@code type}.
     */
    public <U> GraphDef<U> bind(TreeType<U> type, Class<?>... classes) {
        return Binder.bind(this, type, Known.of(type, classes));
    }

    /** {@return this structure with the adapters, roots, enums and classes that are met in {@code model}, or known as {@link #bind} says} */
    public <U> GraphDef<U> bindLike(U model) {
        return Binder.bind(this, TreeType.any(), Known.like(model));
    }

    /** {@return whether {@code other} is an equal structure} */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GraphDef<?> def && structure.equals(def.structure);
    }

    @Override
    public int hashCode() {
        return structure.hashCode();
    }

    /** {@return the structure on one line; a shared place names the first one} */
    @Override
    public String toString() {
        return structure.toString();
    }

    @Serial
    private Object writeReplace() {
        return SerialForm.of(this);
    }

    /** A stream has the serial form in place of a GraphDef, and one that has the GraphDef itself was not written by it. */
    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw SerialInput.invalid("the serial form of a GraphDef", "a GraphDef without it");
    }
}
