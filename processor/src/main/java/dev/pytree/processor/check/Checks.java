package dev.pytree.processor.check;

import dev.pytree.processor.model.NodeModel;
import dev.pytree.processor.model.Problem;
import dev.pytree.processor.model.Rule;
import java.util.ArrayList;
import java.util.List;

/** All rules for one class: its problems in the order of its declarations. */
public final class Checks {
    private Checks() {}

    public static List<Problem> problems(NodeModel node) {
        List<Problem> problems = found(node);
        return node.isImported() ? ImportRules.told(problems, node) : problems;
    }

    private static List<Problem> found(NodeModel node) {
        List<Problem> problems = new ArrayList<>(StandingRules.problems(node));
        // What cannot be a node has no fields worth a word.
        if (!problems.isEmpty()) {
            return problems;
        }
        problems.addAll(InheritanceRules.problems(node));
        problems.addAll(FieldRules.problems(node));
        problems.addAll(KindRules.problems(node));
        problems.addAll(RebuildRules.problems(node));
        if (problems.isEmpty()) {
            problems.addAll(SizeRules.problems(node));
            problems.addAll(ProxyRules.problems(node));
        }
        problems.removeIf(problem -> isSuppressed(problem.rule(), node));
        return problems;
    }

    /** {@code @SuppressWarnings("pytree:PytreeInterface")} on the class or around it silences a warning; an error stays. */
    static boolean isSuppressed(Rule rule, NodeModel node) {
        return !rule.isError() && node.suppressed().contains(rule.key());
    }
}
