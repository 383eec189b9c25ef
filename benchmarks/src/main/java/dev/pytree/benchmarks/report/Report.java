package dev.pytree.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page in Markdown, made of the results of one or more JDKs: first a summary, then every comparison. */
public final class Report {
    private static final String ABSENT = "–";
    private static final String INTRODUCTION = """
            # Benchmarks

            How long the operations of the library take beside the same written by hand for the same classes. 1.00 × is as fast as by hand;
            a number in bold is more than the project asks for. Measured is the processor time of the worker thread and the
            common pool, the median of the iterations. `mvn -q -B package -Pbenchmarks` measures with the JDK in `JAVA_HOME` and writes this page;
            [benchmarks/README.md](benchmarks/README.md) tells what the models are, how it is measured, and why something is missed.
            """;

    private final List<Run> runs;
    private final List<String> models;
    private final StringBuilder text = new StringBuilder();

    private Report(List<Run> runs) {
        this.runs = runs;
        this.models = runs.stream()
                .flatMap(run -> run.measurementsByModel().keySet().stream())
                .distinct()
                .toList();
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
        text.append(INTRODUCTION);
        line("");
        for (Run run : runs) {
            line("* JDK " + run.jdk() + " on " + run.machine());
        }
        section("In short", new Summary(runs, models).lines());
        table("Beside code written by hand", Comparison.LIBRARY);
        table("Other libraries beside this one", Comparison.PEERS);
        tableOfWallTime();
        tableOfTheRest();
        section(
                "Options of the JVM",
                runs.stream()
                        .map(run -> "* JDK " + run.jdk() + ": " + heaps(run))
                        .toList());
        return text.toString();
    }

    private static String heaps(Run run) {
        return run.heaps().entrySet().stream()
                .map(heap -> "`" + heap.getKey() + "` " + String.join(", ", heap.getValue()))
                .collect(Collectors.joining("; "));
    }

    private void section(String title, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        line("");
        line("## " + title);
        line("");
        lines.forEach(this::line);
    }

    private void table(String title, List<Comparison> comparisons) {
        List<String> rows = measured(comparisons)
                .map(row -> cells(
                        row.model(),
                        row.comparison().operation(),
                        row.comparison().against(),
                        each(run -> cell(run, row, Pair::inFull)),
                        row.comparison().limits(row.model()).stream()
                                .map(Limit::toString)
                                .collect(Collectors.joining(", ")),
                        cost(row.model(), row.comparison().operation(), Measurement::nanos),
                        cost(row.model(), row.comparison().operation(), Measurement::bytes)))
                .toList();
        String head = "| model | operation | beside | " + columns("%s") + " | at most | " + columns("ns %s") + " | "
                + columns("B %s") + " |";
        section(title, withHead(head, "|---|---|---|" + "--:|".repeat(runs.size()) + "---|", 2, rows));
    }

    /** What computes on several threads takes less time than it uses. */
    private void tableOfWallTime() {
        List<String> rows = measured(Comparison.LIBRARY)
                .filter(row -> row.comparison().isParallel(row.model()))
                .map(row -> cells(
                        row.model(),
                        row.comparison().operation(),
                        row.comparison().against(),
                        each(run -> cell(run, row, Pair::byTheClock)),
                        cost(row.model(), row.comparison().operation(), Measurement::wall)))
                .toList();
        String head = "| model | operation | beside | " + columns("%s") + " | " + columns("ns %s") + " |";
        section("By the clock, where work may be parallel", withHead(head, "|---|---|---|", 2, rows));
    }

    /** What was measured without what it is compared with. */
    private void tableOfTheRest() {
        List<String> rows = models.stream()
                .flatMap(model -> operations(model)
                        .filter(operation -> Stream.of(Comparison.LIBRARY, Comparison.PEERS)
                                .flatMap(List::stream)
                                .noneMatch(comparison -> comparison.names(operation) && isMeasured(model, comparison)))
                        .map(operation -> cells(
                                model,
                                operation,
                                cost(model, operation, Measurement::nanos),
                                cost(model, operation, Measurement::bytes))))
                .toList();
        String head = "| model | operation | " + columns("ns %s") + " | " + columns("B %s") + " |";
        section("Without a comparison", withHead(head, "|---|---|", 2, rows));
    }

    /** The head, a line below it of {@code left} and as many columns of numbers for each JDK, and the rows; nothing without rows. */
    private List<String> withHead(String head, String left, int numbers, List<String> rows) {
        return rows.isEmpty()
                ? rows
                : Stream.concat(Stream.of(head, left + "--:|".repeat(numbers * runs.size())), rows.stream())
                        .toList();
    }

    private Stream<String> operations(String model) {
        return runs.stream()
                .flatMap(run -> run.measurementsByModel().getOrDefault(model, Map.of()).keySet().stream())
                .distinct();
    }

    /** A comparison on one model. */
    private record Row(String model, Comparison comparison) {}

    private Stream<Row> measured(List<Comparison> comparisons) {
        return models.stream()
                .flatMap(model -> comparisons.stream()
                        .filter(comparison -> isMeasured(model, comparison))
                        .map(comparison -> new Row(model, comparison)));
    }

    private boolean isMeasured(String model, Comparison comparison) {
        return runs.stream().anyMatch(run -> run.pair(model, comparison).isPresent());
    }

    private static String cell(Run run, Row row, Function<Pair, String> text) {
        return run.pair(row.model(), row.comparison()).map(text).orElse(ABSENT);
    }

    private static String cells(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private String columns(String format) {
        return each(run -> String.format(format, run.feature()));
    }

    private String cost(String model, String operation, ToDoubleFunction<Measurement> unit) {
        return each(run -> run.measurement(model, operation)
                .map(measurement -> number(unit.applyAsDouble(measurement)))
                .orElse(ABSENT));
    }

    private String each(Function<Run, String> cell) {
        return runs.stream().map(cell).collect(Collectors.joining(" | "));
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
