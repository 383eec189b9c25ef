package dev.pytree.processor.check;

import dev.pytree.processor.model.NodeModel;
import dev.pytree.processor.model.Origin;
import dev.pytree.processor.model.Problem;
import dev.pytree.processor.model.Rule;
import java.util.ArrayList;
import java.util.List;

/** What is imported: classes that nobody here can change. */
public final class ImportRules {
    private ImportRules() {}

    /** The import of a class that cannot be one. */
    public static Problem problem(Origin origin, String place, String imported, List<String> refusal) {
        return Problem.of(Rule.IMPORT, origin, place, imported, refusal.get(0), refusal.get(1));
    }

    /** A package has nothing of its own that could be a node. */
    public static Problem nothing(Origin origin, String place) {
        return problem(
                origin,
                place,
                "no class",
                List.of("is all that @PytreeNode can ask of a package", "Name one, or annotate classes instead"));
    }

    /** The problems of a class that is imported, as problems of the place that imports it. */
    static List<Problem> told(List<Problem> problems, NodeModel node) {
        return problems.stream().map(problem -> told(problem, node)).toList();
    }

    private static Problem told(Problem problem, NodeModel node) {
        List<String> details = new ArrayList<>(problem.details());
        details.set(0, details.get(0) + ", which " + node.origin() + " imports,");
        if (problem.rule() == Rule.CONSTRUCTOR) {
            details.set(3, "Write a NodeType for it.");
        } else if (problem.rule() == Rule.HIDDEN) {
            details.set(2, ", or write a NodeType for it");
        }
        return new Problem(problem.rule(), node.origin(), details);
    }
}
