package dev.pytree.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables in Markdown, made of the results of one or more JDKs. */
public final class Report {
    private static final String ABSENT = "–";

    private final List<Run> runs;
    private final StringBuilder text = new StringBuilder();

    private Report(List<Run> runs) {
        this.runs = runs;
    }

    /** Takes the results of each JDK, as JMH writes them with {@code -rf json}, and last the file to write. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            throw new IllegalArgumentException(
                    "expected results.json... table.md, found " + args.length + " arguments");
        }
        List<Path> files = Stream.of(args).map(Path::of).toList();
        Files.writeString(files.get(files.size() - 1), of(files.subList(0, files.size() - 1)));
    }

    /** {@return the page of all results} */
    public static String of(List<Path> results) throws IOException {
        List<Run> runs = new ArrayList<>();
        for (Path file : results) {
            runs.add(Run.read(file));
        }
        return new Report(runs).page();
    }

    private String page() {
        line("# Benchmarks");
        line("");
        line(
                "Ratios of the processor time of the worker thread, the 25th percentile of the iterations. A ratio in bold is more than"
                        + " the project asks for.");
        line("`mvn -q -B package -Pbenchmarks` measures with the JDK in `JAVA_HOME` and writes this page;"
                + " [benchmarks/README.md](benchmarks/README.md) tells the rest.");
        line("");
        for (Run run : runs) {
            line("* JDK " + run.jdk() + " on " + run.machine() + ". " + heaps(run));
        }
        table("Beside code written by hand", Comparison.LIBRARY);
        table("Other libraries beside this one", Comparison.PEERS);
        tableOfTheRest();
        return text.toString();
    }

    private static String heaps(Run run) {
        return run.heaps().entrySet().stream()
                .map(heap -> "`" + heap.getKey() + "` " + String.join(", ", heap.getValue()))
                .collect(Collectors.joining("; "));
    }

    private void table(String title, List<Comparison> comparisons) {
        List<String> rows = models().stream()
                .flatMap(model -> comparisons.stream()
                        .filter(comparison -> runs.stream().anyMatch(run -> isMeasured(run, model, comparison)))
                        .map(comparison -> row(model, comparison)))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        line("");
        line("## " + title);
        line("");
        line("| model | operation | beside | " + columns("%s") + " | at most | " + columns("ns %s") + " | "
                + columns("B %s") + " |");
        line("|---|---|---|" + "--:|".repeat(runs.size()) + "---|" + "--:|".repeat(2 * runs.size()));
        rows.forEach(this::line);
    }

    /** What was measured without what it is compared with. */
    private void tableOfTheRest() {
        List<String> rows = models().stream()
                .flatMap(model -> operations(model)
                        .filter(operation -> Stream.of(Comparison.LIBRARY, Comparison.PEERS)
                                .flatMap(List::stream)
                                .noneMatch(comparison -> comparison.names(operation)
                                        && runs.stream().anyMatch(run -> isMeasured(run, model, comparison))))
                        .map(operation -> Stream.of(model, operation, nanos(model, operation), bytes(model, operation))
                                .collect(Collectors.joining(" | ", "| ", " |"))))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        line("");
        line("## Without a comparison");
        line("");
        line("| model | operation | " + columns("ns %s") + " | " + columns("B %s") + " |");
        line("|---|---|" + "--:|".repeat(2 * runs.size()));
        rows.forEach(this::line);
    }

    private Stream<String> operations(String model) {
        return runs.stream()
                .flatMap(run -> run.measurementsByModel().getOrDefault(model, Map.of()).keySet().stream())
                .distinct();
    }

    private Set<String> models() {
        return runs.stream()
                .flatMap(run -> run.measurementsByModel().keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isMeasured(Run run, String model, Comparison comparison) {
        return run.measurement(model, comparison.operation()).isPresent()
                && run.measurement(model, comparison.against()).isPresent();
    }

    private String columns(String format) {
        return runs.stream()
                .map(run -> String.format(format, run.jdk().split("\\.")[0]))
                .collect(Collectors.joining(" | "));
    }

    private String row(String model, Comparison comparison) {
        List<Limit> limits = comparison.limits(model);
        return Stream.of(
                        model,
                        comparison.operation(),
                        comparison.against(),
                        each(run ->
                                isMeasured(run, model, comparison) ? ratio(run, model, comparison, limits) : ABSENT),
                        limits.stream().map(Limit::toString).collect(Collectors.joining(", ")),
                        nanos(model, comparison.operation()),
                        bytes(model, comparison.operation()))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private String nanos(String model, String operation) {
        return each(run -> run.measurement(model, operation)
                .map(measurement -> number(measurement.nanos()))
                .orElse(ABSENT));
    }

    private String bytes(String model, String operation) {
        return each(run -> run.measurement(model, operation)
                .map(measurement -> number(measurement.bytes()))
                .orElse(ABSENT));
    }

    private String each(Function<Run, String> cell) {
        return runs.stream().map(cell).collect(Collectors.joining(" | "));
    }

    /** {@return the ratio, and the cost in the unit of each other limit} */
    private static String ratio(Run run, String model, Comparison comparison, List<Limit> limits) {
        Measurement operation = run.measurement(model, comparison.operation()).orElseThrow();
        Measurement against = run.measurement(model, comparison.against()).orElseThrow();
        String cell = Limit.Unit.RATIO.of(operation.nanos() / against.nanos());
        for (Limit limit : limits) {
            if (limit.unit() != Limit.Unit.RATIO) {
                cell += ", " + limit.unit().of(limit.measured(model, operation, against));
            }
        }
        boolean missed = limits.stream().anyMatch(limit -> limit.isMissed(model, operation, against));
        return missed ? "**" + cell + "**" : cell;
    }

    /** {@return {@code value} with at most two decimals, and thousands apart} */
    static String number(double value) {
        if (Double.isNaN(value)) {
            return ABSENT;
        }
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
