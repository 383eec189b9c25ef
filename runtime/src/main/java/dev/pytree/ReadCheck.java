package dev.pytree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds a method marked {@link ReadOnly} to its word: the structure and copies of the leaves before the call, to be compared
 * with those after it. It costs a copy and a comparison of everything, so it is made only where assertions are enabled.
 */
final class ReadCheck {
    private static final boolean ENABLED = ReadCheck.class.desiredAssertionStatus();

    private final TreeType<Object> type;
    private final Object module;
    final Parts<Object> before;
    private List<PytreeException.Problem> problems = List.of();

    private ReadCheck(TreeType<Object> type, Object module) {
        this.type = type;
        this.module = module;
        this.before = Parts.of(type, module).copied();
    }

    /** {@return a check of what a call does to {@code module}, or null if assertions are disabled} */
    static @Nullable ReadCheck of(TreeType<Object> type, Object module) {
        return ENABLED ? new ReadCheck(type, module) : null;
    }

    /** {@return whether anything changed} */
    boolean failed() {
        try {
            problems = compare(Parts.of(type, module));
        } catch (PytreeException e) {
            problems = e.problems(); // it is no tree any more
        }
        return !problems.isEmpty();
    }

    private List<PytreeException.Problem> compare(Parts<Object> after) {
        Structure structure = before.graphDef().structure;
        return structure.equals(after.graphDef().structure)
                ? leaves(before, after)
                : Difference.of(structure, after.graphDef().structure);
    }

    private static List<PytreeException.Problem> leaves(Parts<Object> before, Parts<Object> after) {
        var problems = new ArrayList<PytreeException.Problem>();
        for (int i = 0; i < before.leaves().length; i++) {
            Object was = before.leaves()[i];
            Object is = after.leaves()[i];
            String difference = was == null || is == null ? null : Leaves.difference(was, is);
            if (difference != null) {
                problems.add(new PytreeException.Problem(before.layout().path(i), difference));
            }
        }
        return problems;
    }

    /** {@return what {@link #failed} found} */
    PytreeException failure() {
        return new PytreeException("a method marked @ReadOnly changed the model", problems);
    }
}
