package dev.pytree;

import java.util.ArrayList;

/**
 * Finds filters that can never take a leaf, because earlier ones take all of it: after the rest, the same filter twice, a
 * sub-kind after its parent kind, a path below one that is taken. It looks at the filters, not at the leaves of one model.
 */
final class Coverage {
    private final Structure structure;

    private Coverage(Structure structure) {
        this.structure = structure;
    }

    /** Refuses filters that can never take a leaf; {@code structure} knows the parents of its kinds. */
    static void check(Structure structure, Filter... filters) {
        var coverage = new Coverage(structure);
        var problems = new ArrayList<String>();
        for (int later = 1; later < filters.length; later++) {
            int earlier = 0;
            while (earlier < later && !coverage.covers(filters[earlier], filters[later])) {
                earlier++;
            }
            if (earlier < later && !filters[later].equals(Filter.none())) {
                problems.add("filter " + later + ", " + filters[later] + ", can never take a leaf: filter " + earlier
                        + ", " + filters[earlier] + ", comes first and takes all of it; "
                        + advice(filters[earlier], filters[later]));
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
    }

    private static String advice(Filter earlier, Filter later) {
        if (earlier.equals(later)) {
            return "drop one of the two";
        }
        return earlier instanceof Filter.Rest ? "rest() comes last" : "put the narrower filter first";
    }

    /** {@return whether {@code wide} surely takes every leaf that {@code narrow} takes} */
    private boolean covers(Filter wide, Filter narrow) {
        if (wide instanceof Filter.Rest || wide.equals(narrow)) {
            return true;
        }
        if (narrow instanceof Filter.AnyOf any) {
            return any.filters().stream().allMatch(part -> covers(wide, part));
        }
        if (wide instanceof Filter.AllOf all) {
            return all.filters().stream().allMatch(part -> covers(part, narrow));
        }
        if (narrow instanceof Filter.AllOf all && all.filters().stream().anyMatch(part -> covers(wide, part))) {
            return true;
        }
        if (wide instanceof Filter.AnyOf any) {
            return any.filters().stream().anyMatch(part -> covers(part, narrow));
        }
        if (wide instanceof Filter.Not a && narrow instanceof Filter.Not b) {
            return covers(b.filter(), a.filter());
        }
        if (wide instanceof Filter.OfKind a && narrow instanceof Filter.OfKind b) {
            return known(b.kind()).is(a.kind());
        }
        if (wide instanceof Filter.OfType a && narrow instanceof Filter.OfType b) {
            return a.type().isAssignableFrom(b.type());
        }
        return wide instanceof Filter.Not not && not.filter().equals(Filter.none()) || coversPath(wide, narrow);
    }

    private static boolean coversPath(Filter wide, Filter narrow) {
        KeyPath path =
                narrow instanceof Filter.At at ? at.path() : narrow instanceof Filter.Under under ? under.path() : null;
        if (path == null) {
            return false;
        }
        return wide instanceof Filter.Under under && path.startsWith(under.path())
                || wide instanceof Filter.Contains contains && path.keys().contains(contains.key());
    }

    /** {@return {@code kind} with its parents, which a kind that was named by its annotation does not have} */
    private Kind known(Kind kind) {
        for (LeafSpec spec : structure.specs()) {
            Kind found = spec.kind().ancestor(kind);
            if (found != null) {
                return found;
            }
        }
        return kind;
    }
}
