package dev.pytree.processor.model;

import java.util.List;
import java.util.Optional;

/** How an instance is put together again. */
public sealed interface Construction {
    /** All at once: a constructor or factory takes some fields, the remaining ones are assigned afterwards. */
    record Called(Maker maker, List<Argument> arguments) implements Construction {
        public Called {
            arguments = List.copyOf(arguments);
        }

        /** Whether the maker takes the field, so that it is not assigned. */
        public boolean takes(FieldModel field) {
            return arguments.stream()
                    .flatMap(argument -> argument.field().stream())
                    .anyMatch(field::equals);
        }
    }

    /** Made empty, then filled, so that a cycle may close on it. */
    record Filled(Maker maker) implements Construction {}

    /** Nothing fits; the problems say why and show what would. */
    record Impossible(List<Problem> problems) implements Construction {
        public Impossible {
            problems = List.copyOf(problems);
        }
    }

    /** Nothing to put together: the type is a root, and its subtypes are rebuilt. */
    record None() implements Construction {}

    /** What a maker is given: the value of a field, or what the class's method of this name returns. */
    sealed interface Argument {
        /** The field, unless it is ignored. */
        Optional<FieldModel> field();

        record OfField(FieldModel value) implements Argument {
            @Override
            public Optional<FieldModel> field() {
                return Optional.of(value);
            }
        }

        record Initial(String method) implements Argument {
            @Override
            public Optional<FieldModel> field() {
                return Optional.empty();
            }
        }
    }
}
