package dev.pytree.processor.model;

import java.util.List;

/** What a declared type says about the value inside all containers. */
public sealed interface Content {
    TypeUse type();

    /** A type with a place in the table of roles; a sealed one with what it permits, a node with itself as all there is. */
    record Known(Sort sort, TypeUse type, List<Permit> permits) implements Content {
        public Known {
            permits = List.copyOf(permits);
        }

        public Known(Sort sort, TypeUse type) {
            this(sort, type, List.of());
        }
    }

    /** A type that has no place there, and the rule that says why. */
    record Unknown(TypeUse type, Rule rule, List<String> details) implements Content {
        public Unknown {
            details = List.copyOf(details);
        }
    }

    enum Sort {
        /** An array of primitives, of any rank, or a class that has a leaf type. */
        DATA,
        /** A number, boxed or not: data or structure, as the user says. */
        NUMBER,
        /** A boolean or a character, boxed or not: structure, unless the user says data. */
        FLAG,
        /** A string, an enum or a class literal: structure. */
        VALUE,
        /** An annotated type. */
        NODE,
        /** A sealed type that is not annotated, while all that it permits are nodes or enums. */
        SEALED,
        /** A Pytree, whose model is known when the program runs. */
        PROXY,
        /** A type variable or wildcard: known when the program runs. */
        ANY
    }
}
