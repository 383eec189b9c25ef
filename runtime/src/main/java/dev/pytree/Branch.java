package dev.pytree;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A copy of a graph whose changes can be carried back to the original objects: children swapped, added or aliased, cycles
 * closed, values set. The copy has new nodes and variables around the same arrays, so what is written into an array is seen on
 * both sides at once; an array that is replaced is carried back.
 *
 * @param <T> the type of the graph
 */
public final class Branch<T> {
    private final TreeType<? super T> type;
    private final T original;
    private final Map<Object, Object> originals = new IdentityHashMap<>();
    /** What each proxy in the copy was made of, which never changes because it is lent. */
    private final Map<Object, Parts<?>> proxies = new IdentityHashMap<>();

    private @Nullable T model;

    @SuppressWarnings("unchecked")
    Branch(TreeType<? super T> type, T original) {
        this.type = type;
        this.original = original;
        Places at = Places.of("branch", type, original);
        @Nullable Object[] made = new Object[at.size()];
        @Nullable Object[] leaves = new Object[at.leaves.length];
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] = at.object(at.leaves[i]);
        }
        model = (T) Builder.build(at.structure, leaves, made);
        for (int place = 0; place < at.size(); place++) {
            Object copy = made[place];
            if (copy != null && at.isNode(place)) {
                originals.put(copy, at.object(place));
                if (copy instanceof Pytree<?> proxy) {
                    proxies.put(copy, proxy.core.parts());
                }
            }
        }
    }

    /** {@return the copy, to be changed} */
    public T model() {
        if (model == null) {
            throw new IllegalStateException("this branch was applied; make another one with Graphs.branch");
        }
        return model;
    }

    /**
     * Makes the original objects look like the copy, once. Each node, variable and mutable container that the copy still has
     * stands for its original, which is given the children of the copy in place; new objects are taken over, so the copy cannot
     * be used any more. Records and unmodifiable containers are values and are made anew where they changed. Ignored fields stay.
     *
     * <p>What cannot be carried back is told all at once, before anything is written: a root that is a value and changed, a
     * class completed by its constructor whose fields changed, a changed {@link Pytree}. If a class throws while it is filled, what
     * was written is put back. Costs a walk of the copy, and what is written.
     */
    public void apply() {
        new BranchApply(Places.of("apply", type, model()), originals, proxies).apply(original);
        model = null;
        originals.clear();
        proxies.clear();
    }
}
