package dev.pytree.processor.check;

import dev.pytree.processor.model.ClassRef;
import dev.pytree.processor.model.NodeModel;
import dev.pytree.processor.model.Problem;
import dev.pytree.processor.model.Rule;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which class took a generated name first. */
public final class NameClashes {
    private final Map<ClassRef, ClassRef> takers = new TreeMap<>();

    /** {@code Outer.Inner} and {@code Outer_Inner} would write one file. */
    public Optional<Problem> problem(NodeModel node) {
        ClassRef companion = node.name().companion();
        ClassRef first = takers.putIfAbsent(companion, node.name());
        return first == null || first.equals(node.name())
                ? Optional.empty()
                : Optional.of(Problem.of(Rule.NAME_CLASH, node.origin(), first, node.name(), companion));
    }
}
