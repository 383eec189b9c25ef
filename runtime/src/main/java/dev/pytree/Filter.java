package dev.pytree;

import java.lang.annotation.Annotation;

/** Which leaves of a graph belong to a {@link State}. Filters are values: equal, hashable, printable. */
public sealed interface Filter {

    /** {@return the leaves of {@code kind} and its sub-kinds} */
    static Filter kind(Kind kind) {
        return new OfKind(kind);
    }

    /** {@return the leaves of the kind that the annotation {@code kind} declares, and of its sub-kinds} */
    static Filter kind(Class<? extends Annotation> kind) {
        return new OfKind(Kind.of(kind));
    }

    /** {@return all leaves that no earlier filter took; it comes last} */
    static Filter rest() {
        return new Rest();
    }

    /** {@return whether a leaf of {@code kind} passes} */
    boolean test(Kind kind);

    /** The leaves of one kind and its sub-kinds. */
    record OfKind(Kind kind) implements Filter {
        @Override
        public boolean test(Kind kind) {
            return kind.is(this.kind);
        }

        @Override
        public String toString() {
            return "kind(" + kind + ")";
        }
    }

    /** All leaves that are left. */
    record Rest() implements Filter {
        @Override
        public boolean test(Kind kind) {
            return true;
        }

        @Override
        public String toString() {
            return "rest()";
        }
    }
}
