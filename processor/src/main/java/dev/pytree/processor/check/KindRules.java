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
                tree.kind().forEach(kind -> refuseBadKind(field, List.of(kind), problems));
            }
        }
        return problems;
    }

    /** Filters on a parent match its sub-kinds, so that a kind is a chain that ends and that class files keep. */
    private static void refuseBadKind(FieldModel field, List<KindModel> chain, List<Problem> problems) {
        KindModel written = chain.get(0);
        KindModel kind = chain.get(chain.size() - 1);
        if (kind.retention() == KindModel.Retention.CIRCULAR) {
            problems.add(problem(field, written, circle(chain), "Drop one of these annotations"));
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
        for (KindModel parent : kind.parents()) {
            List<KindModel> longer = new ArrayList<>(chain);
            longer.add(parent);
            refuseBadKind(field, longer, problems);
        }
    }

    /** The last of the chain stands in it before. */
    private static String circle(List<KindModel> chain) {
        String first = chain.get(chain.size() - 1).toString();
        List<String> names = chain.stream().map(KindModel::toString).toList();
        int start = names.indexOf(first);
        String by = chain.size() - start > 2
                ? " by " + String.join(" and ", names.subList(start + 1, names.size() - 1))
                : "";
        return (start == 0 ? "is" : "has a parent, " + first + ", that is") + " its own parent" + by;
    }

    private static Problem problem(FieldModel field, KindModel kind, String flaw, String way) {
        return Problem.of(Rule.KIND, field.origin(), field.shownName(), kind, flaw, way);
    }
}
