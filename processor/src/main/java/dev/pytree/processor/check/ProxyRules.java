package dev.pytree.processor.check;

import dev.pytree.processor.model.NodeModel;
import dev.pytree.processor.model.Problem;
import dev.pytree.processor.model.ProxyModel;
import dev.pytree.processor.model.Rule;
import java.util.List;

/** What a proxy leaves out. */
final class ProxyRules {
    private ProxyRules() {}

    /** A proxy that is silently no instance of an interface of its class is a riddle at the place where it is used. */
    static List<Problem> problems(NodeModel node) {
        return ProxyModel.of(node).interfaces().leftOut().stream()
                .map(leftOut -> Problem.of(
                        Rule.INTERFACE,
                        node.origin(),
                        node.companion(),
                        leftOut.type(),
                        leftOut.method(),
                        leftOut.reason()))
                .toList();
    }
}
