package dev.pytree.processor.check;

import dev.pytree.processor.model.ClassRef;
import dev.pytree.processor.model.NodeModel;
import dev.pytree.processor.model.Problem;
import dev.pytree.processor.model.Rule;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which class took a generated name first. */
public final class NameClashes {
    private final Map<String, ClassRef> takers = new TreeMap<>();
    private final Map<String, ClassRef> folded = new TreeMap<>();

    /** {@code Outer.Inner} and {@code Outer_Inner} would write one file, and so would {@code Outer_inner} where names of files have no case. */
    public Optional<Problem> problem(NodeModel node) {
        String companion = node.companion().canonicalName();
        ClassRef first = takers.putIfAbsent(companion, node.name());
        if (first != null && !first.equals(node.name())) {
            return Optional.of(Problem.of(
                    Rule.NAME_CLASH, node.origin(), shown(first, node), shown(node.name(), node), node.companion()));
        }
        ClassRef alike = folded.putIfAbsent(companion.toLowerCase(Locale.ROOT), node.name());
        return alike == null || alike.equals(node.name()) || Checks.isSuppressed(Rule.NAME_CASE, node)
                ? Optional.empty()
                : Optional.of(Problem.of(Rule.NAME_CASE, node.origin(), alike, node.name(), node.companion()));
    }

    /** Imported classes may have one name in several packages. */
    private static String shown(ClassRef type, NodeModel node) {
        return node.isImported() ? type.canonicalName() : type.toString();
    }
}
