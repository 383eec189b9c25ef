package dev.pytree.processor.model;

import java.util.List;

/** A rule that was broken, where, and the details its text asks for. */
public record Problem(Rule rule, Origin origin, List<String> details) {
    public Problem {
        details = List.copyOf(details);
    }

    public static Problem of(Rule rule, Origin origin, Object... details) {
        return new Problem(
                rule, origin, List.of(details).stream().map(Object::toString).toList());
    }

    public String text() {
        return rule.text(details);
    }
}
