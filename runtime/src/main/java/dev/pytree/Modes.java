package dev.pytree;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The {@link Mode} fields of a structure or graph, which are set by name. */
final class Modes {
    private final String name;
    private final Object value;
    private final Set<String> known = new TreeSet<>();
    private final List<PytreeException.Problem> problems = new ArrayList<>();
    private boolean found;

    private Modes(String name, Object value) {
        this.name = name;
        this.value = value;
    }

    /** {@return the structure with the modes of that name set} */
    static Structure with(Structure structure, String name, Object value) {
        structure.requireBound("withMode");
        var modes = new Modes(name, value);
        @Nullable Object[] codes = structure.codes.clone();
        for (var at = new Decoder(structure); at.next(); ) {
            Field field = at.field();
            if (field != null && modes.sets(field, at)) {
                codes[at.place()] = value;
            }
        }
        modes.finish("withMode");
        return new Structure(codes, structure.notes, structure.leafCount(), structure.refs);
    }

    /** Sets the modes of that name in place. */
    static <T> void set(TreeType<? super T> type, T graph, String name, Object value) {
        Places at = Places.of("setMode", type, graph);
        var modes = new Modes(name, value);
        var rewrite = new Rewrite(at);
        for (var element = new Decoder(at.structure); element.next(); ) {
            Field field = element.field();
            if (field != null && modes.sets(field, element) && !value.equals(element.element())) {
                rewrite.set(element.place(), value);
            }
        }
        var findings = new Findings();
        rewrite.plan(findings);
        modes.problems.addAll(findings.problems(at.structure));
        modes.finish("setMode");
        rewrite.run();
    }

    /** Whether {@code field}, where the decoder stands, is a mode of the name; what is wrong with it is told. */
    private boolean sets(Field field, Decoder at) {
        if (!field.mode) {
            return false;
        }
        known.add(field.name);
        if (!field.name.equals(name)) {
            return false;
        }
        found = true;
        if (!LeafSpec.boxed(field.type).isInstance(value)) {
            problem(at, "expected a " + field.type.getSimpleName() + ", found " + described(value));
        }
        return true;
    }

    private static String described(@Nullable Object value) {
        return value == null ? "null" : value.getClass().getSimpleName() + " " + value;
    }

    private void problem(Decoder at, String message) {
        problems.add(new PytreeException.Problem(at.path(), message));
    }

    private void finish(String what) {
        if (!found) {
            String modes = known.isEmpty() ? "no field is marked @Mode" : "the modes are " + String.join(", ", known);
            problems.add(new PytreeException.Problem(KeyPath.ROOT, "no mode is named " + name + "; " + modes));
        }
        if (!problems.isEmpty()) {
            throw new PytreeException(what, problems);
        }
    }
}
