package dev.pytree.processor.check;

import static java.util.stream.Collectors.joining;

import dev.pytree.processor.model.FieldModel;
import dev.pytree.processor.model.KindModel;
import dev.pytree.processor.model.NodeModel;
import dev.pytree.processor.model.Problem;
import dev.pytree.processor.model.Role;
import dev.pytree.processor.model.Rule;
import java.util.ArrayList;
import java.util.List;

/** What a kind may be. */
final class KindRules {
    private KindRules() {}

    static List<Problem> problems(NodeModel node) {
        List<Problem> problems = new ArrayList<>();
        for (FieldModel field : node.fields()) {
            if (field.role() instanceof Role.Tree tree) {
                tree.kind().forEach(kind -> refuseBadKind(field, kind, kind, problems));
            }
        }
        return problems;
    }

    /** Filters on a parent match its sub-kinds, so that a kind is a chain that ends and that class files keep. */
    private static void refuseBadKind(FieldModel field, KindModel written, KindModel kind, List<Problem> problems) {
        if (kind.retention() == KindModel.Retention.CIRCULAR) {
            problems.add(problem(field, written, "is its own parent by " + kind, "Drop one of these annotations"));
        } else if (kind.retention() == KindModel.Retention.LOST) {
            String who = kind.equals(written) ? "has" : "has a parent, " + kind + ", of";
            problems.add(problem(
                    field,
                    written,
                    who + " source retention, so that subclasses compiled later would not know it",
                    "Drop @Retention(SOURCE)"));
        } else if (kind.parents().size() > 1) {
            String parents = kind.parents().stream().map(KindModel::toString).collect(joining(" and "));
            problems.add(problem(field, written, "has several parents: " + parents, "Keep one of them"));
        }
        kind.parents().forEach(parent -> refuseBadKind(field, written, parent, problems));
    }

    private static Problem problem(FieldModel field, KindModel kind, String flaw, String way) {
        return Problem.of(Rule.KIND, field.origin(), field.shownName(), kind, flaw, way);
    }
}
