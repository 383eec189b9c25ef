package dev.pytree;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** An array that nobody writes to any more, as a list: one small object, where a view of a view is two. */
final class LeafList extends AbstractList<Object> implements RandomAccess, Serializable {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // as serialisable as its elements, like any list
    private final @Nullable Object[] leaves;

    LeafList(@Nullable Object[] leaves) {
        this.leaves = leaves;
    }

    /** {@return the elements of {@code list}, only to be read} */
    static @Nullable Object[] arrayOf(List<? extends @Nullable Object> list) {
        return list instanceof LeafList own ? own.leaves : list.toArray();
    }

    @Override
    @SuppressWarnings("NullAway") // a leaf is never null
    public Object get(int index) {
        return leaves[index];
    }

    @Override
    public int size() {
        return leaves.length;
    }

    @Override
    public @Nullable Object[] toArray() {
        return leaves.clone();
    }
}
