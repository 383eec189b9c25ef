package dev.pytree.processor.check;

import dev.pytree.processor.model.Access;
import dev.pytree.processor.model.FieldModel;
import dev.pytree.processor.model.NodeModel;
import dev.pytree.processor.model.Problem;
import dev.pytree.processor.model.Role;
import dev.pytree.processor.model.Rule;
import dev.pytree.processor.model.Spelling;
import java.util.ArrayList;
import java.util.List;

/** What a field may be. */
final class FieldRules {
    private FieldRules() {}

    static List<Problem> problems(NodeModel node) {
        List<Problem> problems = new ArrayList<>();
        for (FieldModel field : node.fields()) {
            refuseRole(field, problems);
            refuseUnreadable(node, field, problems);
            refuseInitial(node, field, problems);
        }
        return problems;
    }

    /** A field whose role is guessed wrong loses data or trains a constant. */
    private static void refuseRole(FieldModel field, List<Problem> problems) {
        if (field.role() instanceof Role.Refused refused) {
            List<String> details = new ArrayList<>();
            details.add(field.shownName());
            details.addAll(refused.details());
            details.add(field.owner().shownName());
            problems.add(new Problem(refused.rule(), field.origin(), details));
        }
    }

    /** Nothing is read by reflection. */
    private static void refuseUnreadable(NodeModel node, FieldModel field, List<Problem> problems) {
        if (node.form() == NodeModel.Form.NODE && field.counts() && field.reading() instanceof Access.None none) {
            problems.add(Problem.of(
                    Rule.UNREADABLE,
                    field.origin(),
                    field.shownName(),
                    none.reason(),
                    String.join(" or ", none.tried()),
                    field.owner().equals(node.name()) ? "" : " from " + node.name()));
        }
    }

    /** A constructor that takes an ignored field needs a value from somewhere. */
    private static void refuseInitial(NodeModel node, FieldModel field, List<Problem> problems) {
        if (field.role() instanceof Role.Ignored ignored && !ignored.isSound()) {
            String way = Spelling.hint(ignored.initial(), ignored.offered());
            problems.add(Problem.of(
                    Rule.INITIAL,
                    field.origin(),
                    field.shownName(),
                    ignored.initial(),
                    node.name(),
                    field.type(),
                    way.isEmpty() ? " Add it." : way));
        }
    }
}
