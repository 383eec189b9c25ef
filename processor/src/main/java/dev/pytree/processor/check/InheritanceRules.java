package dev.pytree.processor.check;

import dev.pytree.processor.model.ClassRef;
import dev.pytree.processor.model.FieldModel;
import dev.pytree.processor.model.NodeModel;
import dev.pytree.processor.model.Permit;
import dev.pytree.processor.model.Problem;
import dev.pytree.processor.model.Rule;
import dev.pytree.processor.model.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a node may inherit, and who may inherit from it. */
final class InheritanceRules {
    private InheritanceRules() {}

    static List<Problem> problems(NodeModel node) {
        List<Problem> problems = new ArrayList<>();
        refusePlainSuperclasses(node, problems);
        refuseUnprocessedClasses(node, problems);
        refuseStaleClasses(node, problems);
        refuseShadowedFields(node, problems);
        refuseOtherSubtypes(node, problems);
        return problems;
    }

    /** Fields that no annotation vouches for would silently be lost at the first rebuild. */
    private static void refusePlainSuperclasses(NodeModel node, List<Problem> problems) {
        for (ClassRef superclass : node.standing().plainSuperclasses()) {
            String way = superclass.isLibrary()
                    ? "Hold " + superclass
                    : "Annotate " + superclass + " with @PytreeNode; if you cannot, hold it";
            problems.add(Problem.of(Rule.SUPERCLASS, node.origin(), node.name(), superclass, way));
        }
    }

    /** The generated class beside an annotated one is called, and its record of fields is the order of leaves. */
    private static void refuseUnprocessedClasses(NodeModel node, List<Problem> problems) {
        for (ClassRef other : node.standing().unprocessed()) {
            problems.add(Problem.of(Rule.UNPROCESSED, node.origin(), node.name(), other, other.companion()));
        }
    }

    /** What a generated class does not know of would be lost at the first rebuild. */
    private static void refuseStaleClasses(NodeModel node, List<Problem> problems) {
        for (Standing.Stale stale : node.standing().stale()) {
            problems.add(Problem.of(
                    Rule.STALE,
                    node.origin(),
                    node.name(),
                    stale.type(),
                    stale.type().companion(),
                    stale.fields(),
                    stale.known()));
        }
    }

    /** A path would name two places. */
    private static void refuseShadowedFields(NodeModel node, List<Problem> problems) {
        Map<String, FieldModel> seen = new HashMap<>();
        for (FieldModel field : node.fields()) {
            FieldModel other = seen.putIfAbsent(field.name(), field);
            if (other != null) {
                problems.add(
                        Problem.of(Rule.SHADOWED, field.origin(), field.shownName(), other.shownName(), field.name()));
            }
        }
    }

    /** A sealed root knows its subtypes when it is compiled, so that none needs to be looked up. */
    private static void refuseOtherSubtypes(NodeModel node, List<Problem> problems) {
        for (Permit permit : node.permits()) {
            if (permit.sort() == Permit.Sort.OTHER) {
                problems.add(Problem.of(Rule.NOT_PERMITTED, node.origin(), node.name(), permit.type()));
            }
        }
    }
}
