package dev.pytree.processor.model;

import java.util.List;

/** An annotation by which a field says its role; it prints as the user wrote it. */
public sealed interface Mark {
    record OfKind(KindModel kind) implements Mark {
        @Override
        public String toString() {
            return kind.toString();
        }
    }

    record Leaf() implements Mark {
        @Override
        public String toString() {
            return "@Leaf";
        }
    }

    record Static(boolean identity) implements Mark {
        @Override
        public String toString() {
            return "@Static";
        }
    }

    /** {@code fits}: the field is a boolean or an enum. */
    record Mode(boolean fits) implements Mark {
        @Override
        public String toString() {
            return "@Mode";
        }
    }

    /** {@code initial} names the method that gives a constructor its value, or is empty; {@code offered} could be named. */
    record Ignore(String initial, List<String> offered) implements Mark {
        public Ignore {
            offered = List.copyOf(offered);
        }

        @Override
        public String toString() {
            return "@Ignore";
        }
    }
}
