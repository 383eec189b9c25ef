package dev.pytree.processor;

import dev.pytree.processor.model.Origin;
import dev.pytree.processor.model.Problem;
import dev.pytree.processor.model.Rule;
import dev.pytree.processor.model.Spelling;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the user asked of the processor with {@code -A}. */
record Options(Map<String, String> given) {
    static final String INDEX = "pytree.index";

    private static final List<String> KNOWN = List.of("-A" + INDEX + "=true", "-A" + INDEX + "=false");

    /** Whether nodes are listed for {@link java.util.ServiceLoader}. */
    boolean index() {
        return !"false".equals(given.get(INDEX));
    }

    /** The options of ours that mean nothing. */
    List<Problem> problems() {
        return new TreeMap<>(given)
                .entrySet().stream()
                        .filter(option -> option.getKey().startsWith("pytree.") && !isKnown(option))
                        .map(option ->
                                Problem.of(Rule.OPTION, Nowhere.HERE, text(option), hint(option.getKey()), known()))
                        .toList();
    }

    private static boolean isKnown(Map.Entry<String, String> option) {
        return KNOWN.contains(text(option));
    }

    /** What a name was meant to be; a wrong value is told by the list of known options. */
    private static String hint(String name) {
        return name.equals(INDEX) ? "" : Spelling.hint(name, List.of(INDEX));
    }

    private static String known() {
        return String.join(" and ", KNOWN);
    }

    private static String text(Map.Entry<String, String> option) {
        return option.getValue() == null ? "-A" + option.getKey() : "-A" + option.getKey() + "=" + option.getValue();
    }

    /** The command line, into which no message can point. */
    enum Nowhere implements Origin {
        HERE
    }
}
