package dev.pytree.benchmarks;

import dev.pytree.benchmarks.report.Machine;
import dev.pytree.benchmarks.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks. All of them: keeps the results of this JDK and writes the table of all JDKs that have run. Some, named
 * {@code ResNet} or {@code ResNet.flatten}: prints their table.
 */
public final class Main {
    /** Two of the nine models, so that a run of everything takes minutes. */
    private static final String[] SHAPES = {"TinyMLP", "ResNet50"};

    private Main() {}

    /** Takes the directory of the results, the file of the table, and then JMH's own options, such as {@code ResNet -f 3}. */
    public static void main(String[] args) throws IOException, RunnerException, CommandLineOptionException {
        Path results = Files.createDirectories(Path.of(args[0]));
        Path table = Path.of(args[1]);
        var given = new CommandLineOptions(List.of(args).subList(2, args.length).toArray(String[]::new));
        boolean all = given.getIncludes().isEmpty();
        Path json = results.resolve(all ? "jdk-" + Runtime.version().feature() + ".json" : "some.json");

        var options = new OptionsBuilder()
                .parent(given)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .addProfiler(CpuTime.class)
                .addProfiler(GCProfiler.class)
                .jvmArgsPrepend(Machine.option())
                .forks(given.getForkCount().orElse(1))
                .warmupIterations(given.getWarmupIterations().orElse(3))
                .warmupTime(given.getWarmupTime().orElse(TimeValue.milliseconds(100)))
                .measurementIterations(given.getMeasurementIterations().orElse(4))
                .measurementTime(given.getMeasurementTime().orElse(TimeValue.milliseconds(100)))
                .verbosity(given.verbosity().orElse(VerboseMode.SILENT))
                .resultFormat(ResultFormatType.JSON)
                .result(json.toString());
        given.getIncludes().forEach(name -> options.include(pattern(name)));
        if (!given.getParameter("shape").hasValue()) {
            options.param("shape", SHAPES);
        }
        new Runner(options.build()).run();

        if (all) {
            try (var files = Files.list(results)) {
                Files.writeString(
                        table,
                        Report.of(files.filter(
                                        file -> file.getFileName().toString().startsWith("jdk-"))
                                .sorted()
                                .toList()));
            }
            System.out.println("written: " + table.toRealPath());
        } else {
            System.out.println(Report.of(List.of(json)));
        }
    }

    /** {@return the regular expression for {@code Model}, {@code Model.operation} or, as it is, any other} */
    static String pattern(String name) {
        if (name.matches("[A-Z]\\w*")) {
            return "\\." + name + "(Peers)?Benchmark\\.";
        }
        if (name.matches("[A-Z]\\w*\\.\\w+")) {
            String[] words = name.split("\\.");
            return "\\." + words[0] + "(Peers)?Benchmark\\." + words[1] + "$";
        }
        return name;
    }
}
