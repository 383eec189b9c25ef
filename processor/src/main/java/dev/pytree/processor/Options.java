package dev.pytree.processor;

import dev.pytree.processor.model.Origin;
import dev.pytree.processor.model.Problem;
import dev.pytree.processor.model.Rule;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the user asked of the processor with {@code -A}. */
record Options(Map<String, String> given) {
    static final String INDEX = "pytree.index";

    /** Whether nodes are listed for {@link java.util.ServiceLoader}. */
    boolean index() {
        return !"false".equals(given.get(INDEX));
    }

    /** The options of ours that mean nothing. */
    List<Problem> problems() {
        return new TreeMap<>(given)
                .entrySet().stream()
                        .filter(option -> option.getKey().startsWith("pytree.") && !isKnown(option))
                        .map(option -> Problem.of(Rule.OPTION, Nowhere.HERE, text(option)))
                        .toList();
    }

    private static boolean isKnown(Map.Entry<String, String> option) {
        return option.getKey().equals(INDEX) && ("true".equals(option.getValue()) || "false".equals(option.getValue()));
    }

    private static String text(Map.Entry<String, String> option) {
        return option.getValue() == null ? "-A" + option.getKey() : "-A" + option.getKey() + "=" + option.getValue();
    }

    /** The command line, into which no message can point. */
    enum Nowhere implements Origin {
        HERE
    }
}
