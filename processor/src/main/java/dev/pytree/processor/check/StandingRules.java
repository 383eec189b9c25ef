package dev.pytree.processor.check;

import dev.pytree.processor.model.NodeModel;
import dev.pytree.processor.model.Problem;
import dev.pytree.processor.model.Rule;
import dev.pytree.processor.model.Standing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a node may stand. */
final class StandingRules {
    private StandingRules() {}

    static List<Problem> problems(NodeModel node) {
        return Stream.of(
                        refuseMisfit(node),
                        refusePrivate(node),
                        refuseHidden(node),
                        refuseInner(node),
                        refuseTakenName(node),
                        refuseTypeVariable(node))
                .flatMap(Optional::stream)
                .limit(1)
                .toList();
    }

    /** Enums and annotations have no instances to make. */
    private static Optional<Problem> refuseMisfit(NodeModel node) {
        Standing standing = node.standing();
        return problem(!standing.misfit().isEmpty(), node, Rule.MISFIT, standing.misfit());
    }

    /** Generated code calls constructors and fields like any other class of the package. */
    private static Optional<Problem> refusePrivate(NodeModel node) {
        Standing standing = node.standing();
        return problem(!standing.privateType().isEmpty(), node, Rule.PRIVATE, standing.privateType());
    }

    /** Generated code repeats bounds and names every permitted subtype. */
    private static Optional<Problem> refuseHidden(NodeModel node) {
        String hidden = node.standing().hidden();
        return problem(!hidden.isEmpty(), node, Rule.HIDDEN, hidden, "");
    }

    /** An inner instance cannot be made without an outer one. */
    private static Optional<Problem> refuseInner(NodeModel node) {
        Standing standing = node.standing();
        return problem(
                !standing.outer().isEmpty(),
                node,
                Rule.INNER,
                standing.outer(),
                node.name().simpleName());
    }

    /** Generated names are part of the API, so that none is made up to dodge one of the user's. */
    private static Optional<Problem> refuseTakenName(NodeModel node) {
        return problem(node.standing().nameTaken(), node, Rule.NAME_TAKEN, node.companion());
    }

    /** The nested class would hide the variable. */
    private static Optional<Problem> refuseTypeVariable(NodeModel node) {
        boolean hidden = node.typeParameters().stream()
                .anyMatch(parameter -> parameter.name().equals(NodeModel.ADAPTER));
        return problem(hidden, node, Rule.TYPE_VARIABLE, NodeModel.ADAPTER);
    }

    private static Optional<Problem> problem(boolean broken, NodeModel node, Rule rule, Object... details) {
        if (!broken) {
            return Optional.empty();
        }
        return Optional.of(Problem.of(rule, node.origin(), Details.of(node.name(), details)));
    }
}
