package dev.pytree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Elements that are copied from arrays into others of the same type and shape, which may be the same arrays in another order. */
final class Elements {
    private final List<Object> targets = new ArrayList<>();
    private final List<Object> sources = new ArrayList<>();
    private final IdentityTable written = new IdentityTable();

    /** {@return why the elements of {@code from} cannot be copied into {@code to}, or null} */
    static @Nullable String refusal(Object to, Object from) {
        if (!to.getClass().isArray()) {
            return "a " + (LeafIndex.registered(to) == null ? "scalar" : Leaves.noun(to))
                    + " has no elements to write; use Graphs.update";
        }
        if (Leaves.sameShape(to, from)) {
            return null;
        }
        String expected = Leaves.describe(to);
        String found = Leaves.describe(from);
        return "expected " + expected + ", found "
                + (expected.equals(found) ? found + " with rows of other lengths" : found)
                + "; use Graphs.update to replace the array";
    }

    /** Adds that the elements of {@code from} are to be copied into {@code to}. */
    void add(Object to, Object from) {
        if (to instanceof Object[] rows && from instanceof Object[] others) {
            for (int i = 0; i < rows.length; i++) {
                Object row = rows[i];
                Object other = others[i];
                if (row != null && other != null) {
                    add(row, other);
                }
            }
        } else if (to != from) {
            written.putIfAbsent(to, targets.size());
            targets.add(to);
            sources.add(from);
        }
    }

    /** Copies all, as if each source was read before anything was written. */
    void copy() {
        sources.replaceAll(from -> written.get(from) >= 0 ? Leaves.copy(from) : from);
        for (int i = 0; i < targets.size(); i++) {
            System.arraycopy(sources.get(i), 0, targets.get(i), 0, Leaves.length(targets.get(i)));
        }
    }
}
