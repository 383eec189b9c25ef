package dev.pytree.processor.model;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A constructor for the user to paste, and what it needs around it.
 *
 * @param above constructors of the superclass that the class may call
 */
public record Paste(ClassRef type, List<FieldModel> fields, List<Maker> above) {
    public Paste {
        fields = fields.stream().filter(FieldModel::counts).toList();
        above = List.copyOf(above);
    }

    /** What to do, down to the constructor; {@code orEmpty}: an empty one would do as well; {@code unsure} may be initialised. */
    String text(boolean orEmpty, List<String> unsure) {
        Optional<List<String>> passed = passed();
        List<String> steps = new ArrayList<>();
        if (passed.isEmpty()) {
            List<FieldModel> lacking = unassignable();
            steps.add("Give the superclass a constructor that takes "
                    + (lacking.isEmpty() ? "nothing" : signature(lacking)));
        }
        String initialised = fields.stream()
                .filter(field -> field.owner().equals(type) && isInitialised(field))
                .map(FieldModel::name)
                .collect(joining(" and "));
        if (!initialised.isEmpty()) {
            steps.add("Make " + initialised + " static, say @Ignore, or drop the initialiser");
        }
        if (!unsure.isEmpty()) {
            steps.add("If " + String.join(" or ", unsure) + " has an initialiser, drop it");
        }
        String add = orEmpty ? "Add " + type.simpleName() + "() {}, or" : "Add";
        steps.add(steps.isEmpty() ? add : "Then add");
        return String.join(". ", steps) + ":\n" + constructor(passed.orElse(names(unassignable())));
    }

    private String constructor(List<String> passed) {
        StringBuilder text = new StringBuilder("    " + type.simpleName() + "(" + signature(fields) + ") {\n");
        if (!passed.isEmpty()) {
            text.append("        super(").append(String.join(", ", passed)).append(");\n");
        }
        for (FieldModel field : fields) {
            boolean own = field.owner().equals(type);
            if (!own && passed.contains(field.name())) {
                continue;
            }
            text.append("        ")
                    .append(
                            !own && field.assigning() instanceof Access.Method setter
                                    ? setter.name() + "(" + field.name() + ")"
                                    : "this." + field.name() + " = " + field.name())
                    .append(";\n");
        }
        return text.append("    }").toString();
    }

    /** What the superclass's constructor is given, or empty if it has none for that. */
    private Optional<List<String>> passed() {
        List<String> needed = names(unassignable());
        return above.stream()
                .filter(maker -> maker.parameters().stream().allMatch(this::isInherited))
                .map(maker -> maker.parameters().stream().map(Parameter::name).toList())
                .filter(names -> names.containsAll(needed))
                .min(Comparator.comparingInt(List::size))
                // Class files may have lost the names of parameters.
                .or(() -> above.stream().anyMatch(this::takesUnassignable) ? Optional.of(needed) : Optional.empty());
    }

    private boolean isInherited(Parameter parameter) {
        return fields.stream()
                .anyMatch(field -> !field.owner().equals(type)
                        && field.name().equals(parameter.name())
                        && field.type().erased().equals(parameter.type().erased()));
    }

    private boolean takesUnassignable(Maker maker) {
        return maker.parameters().stream()
                .map(parameter -> parameter.type().erased())
                .toList()
                .equals(unassignable().stream()
                        .map(field -> field.type().erased())
                        .toList());
    }

    private List<FieldModel> unassignable() {
        return fields.stream()
                .filter(field -> !field.owner().equals(type) && !field.assignable())
                .toList();
    }

    private static boolean isInitialised(FieldModel field) {
        return field.assigning() instanceof Access.None none && none.reason().equals(Access.INITIALISED);
    }

    private static String signature(List<FieldModel> fields) {
        return fields.stream().map(field -> field.type() + " " + field.name()).collect(joining(", "));
    }

    private static List<String> names(List<FieldModel> fields) {
        return fields.stream().map(FieldModel::name).toList();
    }
}
