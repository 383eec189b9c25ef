package dev.pytree.processor.model;

import java.util.List;

/** What a field is in the tree. */
public sealed interface Role {
    /** A leaf, or a child with leaves below it. */
    record Tree(List<KindModel> kind, Shape shape) implements Role {
        public Tree {
            kind = List.copyOf(kind);
        }
    }

    /** Part of the structure. */
    record Fixed(By by) implements Role {}

    /** What is done with a part of the structure: compared by value or identity, or set by name. */
    enum By {
        VALUE,
        IDENTITY,
        MODE
    }

    /** No part of the tree; {@code initial} is the method that gives a constructor its value, or empty; {@code offered} could be named. */
    record Ignored(String initial, List<String> offered) implements Role {
        public Ignored {
            offered = List.copyOf(offered);
        }

        /** Whether the method that is named, if one is, can be called. */
        public boolean isSound() {
            return initial.isEmpty() || offered.contains(initial);
        }
    }

    /** No role, and the rule that says why. */
    record Refused(Rule rule, List<String> details) implements Role {
        public Refused {
            details = List.copyOf(details);
        }

        static Refused of(Rule rule, Object... details) {
            return new Refused(
                    rule, List.of(details).stream().map(Object::toString).toList());
        }
    }
}
