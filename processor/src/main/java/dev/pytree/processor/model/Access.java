package dev.pytree.processor.model;

import java.util.List;

/** How generated code, in the package of the class it is written for, reads or assigns a field. */
public sealed interface Access {
    /** Why no constructor can assign a field. */
    String INITIALISED = "is final and has an initialiser";

    /** The same, where the compiler does not tell whether the field is initialised beside its declaration or in the constructors. */
    String UNTAKEN = "is final and no constructor takes it";

    /** By the field itself. */
    record Direct() implements Access {}

    /** By a method of this name. */
    record Method(String name) implements Access {}

    /** Not at all; {@code reason} ends a sentence that begins with the field. */
    record None(String reason, List<String> tried) implements Access {
        public None {
            tried = List.copyOf(tried);
        }
    }
}
