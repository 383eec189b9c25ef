package dev.pytree.processor.model;

import java.util.List;

/** What a declared type says about the value inside all containers. */
public sealed interface Content {
    TypeUse type();

    /** A type with a place in the table of roles. */
    record Known(Sort sort, TypeUse type) implements Content {}

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
        /** A type variable or a Pytree: known when the program runs. */
        ANY
    }
}
