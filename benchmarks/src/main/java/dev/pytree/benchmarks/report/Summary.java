package dev.pytree.benchmarks.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first table: each goal of the project in words, what each JDK reaches, and whether that is enough. */
record Summary(List<Run> runs, List<String> models) {
    private static final String ABSENT = "–";

    /** {@return the lines of the table, none if nothing was measured that has a goal} */
    List<String> lines() {
        List<String> rows =
                Goal.ALL.stream().flatMap(goal -> row(goal).stream()).toList();
        if (rows.isEmpty()) {
            return rows;
        }
        String jdks = runs.stream().map(run -> "JDK " + run.feature()).collect(Collectors.joining(" | "));
        return Stream.concat(
                        Stream.of(
                                "| operation | beside | at most | " + jdks + " | reached |",
                                "|---|---|---|" + "---|".repeat(runs.size()) + "---|"),
                        rows.stream())
                .toList();
    }

    private Optional<String> row(Goal goal) {
        List<String> measured = models.stream()
                .filter(model ->
                        runs.stream().anyMatch(run -> worst(run, model, goal).isPresent()))
                .toList();
        if (measured.isEmpty()) {
            return Optional.empty();
        }
        List<Pair> all = runs.stream()
                .flatMap(run -> measured.stream().flatMap(model -> pairs(run, model, goal)))
                .toList();
        long reached = all.stream().filter(pair -> !pair.isMissed()).count();
        String answer = reached == all.size() ? "yes" : reached == 0 ? "no" : reached + " of " + all.size();
        return Optional.of(Stream.of(
                        goal.what(),
                        goal.beside(),
                        goal.asked(measured),
                        runs.stream().map(run -> cell(run, measured, goal)).collect(Collectors.joining(" | ")),
                        answer)
                .collect(Collectors.joining(" | ", "| ", " |")));
    }

    private static String cell(Run run, List<String> models, Goal goal) {
        String cell = models.stream()
                .flatMap(model -> worst(run, model, goal).stream())
                .map(pair -> pair.model() + " " + pair.asAsked())
                .collect(Collectors.joining("; "));
        return cell.isEmpty() ? ABSENT : cell;
    }

    /** Of several operations under one goal the one that costs most. */
    private static Optional<Pair> worst(Run run, String model, Goal goal) {
        return pairs(run, model, goal).max(Comparator.comparingDouble(Pair::ratio));
    }

    private static Stream<Pair> pairs(Run run, String model, Goal goal) {
        return goal.comparisons(model).stream().flatMap(comparison -> run.pair(model, comparison).stream());
    }
}
