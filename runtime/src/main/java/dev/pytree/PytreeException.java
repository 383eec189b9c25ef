package dev.pytree;

import java.util.List;

/**
 * A tree that does not fit what was asked of it: a missing adapter, a wrong leaf, another structure. Carries every problem
 * found, each with its path; nothing was changed.
 */
public final class PytreeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 20;

    private final transient List<Problem> problems;

    PytreeException(String what, List<Problem> problems) {
        super(message(what, problems));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong at one path. */
    public record Problem(KeyPath path, String message) {
        @Override
        public String toString() {
            return "at " + path.described() + ": " + message;
        }
    }

    /** {@return every problem, in the order of the tree} */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    private static String message(String what, List<Problem> problems) {
        if (problems.size() == 1) {
            return what + " " + problems.get(0);
        }
        var text = new StringBuilder(what).append(": ").append(problems.size()).append(" problems");
        for (Problem problem : problems.subList(0, Math.min(SHOWN, problems.size()))) {
            text.append("\n  ").append(problem);
        }
        if (problems.size() > SHOWN) {
            text.append("\n  and ").append(problems.size() - SHOWN).append(" more");
        }
        return text.toString();
    }
}
