package dev.pytree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The structure of a graph: a {@link TreeDef} that also remembers which places hold the same object. It holds no leaf and
 * refers to no model. Equal structures are equal values.
 *
 * @param <T> the type of the graph
 */
public final class GraphDef<T> {
    final Structure structure;

    GraphDef(Structure structure) {
        this.structure = structure;
    }

    /** {@return the number of leaves, a shared one counted once} */
    public int leafCount() {
        return structure.leafCount();
    }

    /** {@return the path of each leaf, the first in visit order where it is shared} */
    public List<KeyPath> paths() {
        return List.of(structure.paths());
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
}
