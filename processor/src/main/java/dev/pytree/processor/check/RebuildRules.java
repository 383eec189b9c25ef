package dev.pytree.processor.check;

import dev.pytree.processor.model.Construction;
import dev.pytree.processor.model.NodeModel;
import dev.pytree.processor.model.Problem;
import java.util.List;

/** How a node may be rebuilt. */
final class RebuildRules {
    private RebuildRules() {}

    /** What can be taken apart and not put together again is no node. */
    static List<Problem> problems(NodeModel node) {
        return node.construction() instanceof Construction.Impossible impossible ? impossible.problems() : List.of();
    }
}
