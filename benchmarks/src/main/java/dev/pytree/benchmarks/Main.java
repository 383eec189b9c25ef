package dev.pytree.benchmarks;

import dev.pytree.benchmarks.report.Machine;
import dev.pytree.benchmarks.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks. All of them: keeps the results of this JDK and writes the table of all JDKs that have run. Some, named
 * {@code ResNet} or {@code ResNet.flatten}: prints their table.
 */
public final class Main {
    /** The two of optree's nine models that have every operation. */
    private static final String[] SHAPES = {"TinyMLP", "ResNet50"};

    /** The others have a few, so that a run of everything takes minutes. */
    private static final String[] OTHER_SHAPES = {
        "AlexNet", "ResNet18", "ResNet34", "ResNet101", "ResNet152", "ViTH14", "SwinB"
    };

    private static final String FEW = "\\.(Containers|Records)Benchmark\\.(flatten|leaves|unflatten|map)(ByHand)?$";

    /** Code by hand for a model is measured in a JVM that runs nothing else, which is how a careful author would. */
    private static final String VICTIMS = "Megamorphic.*ByHand$";

    /** Compilers are waited for, so that no iteration meets a method that is about to be compiled, on a busy machine either. */
    private static final String WAIT_FOR_COMPILERS = "-Xbatch";

    private Main() {}

    /** Takes the directory of the results, the file of the table, and then JMH's own options, such as {@code ResNet -f 3}. */
    public static void main(String[] args) throws IOException, RunnerException, CommandLineOptionException {
        Path results = Files.createDirectories(Path.of(args[0]));
        Path table = Path.of(args[1]);
        var given = new CommandLineOptions(List.of(args).subList(2, args.length).toArray(String[]::new));
        boolean all = given.getIncludes().isEmpty();
        boolean shaped = given.getParameter("shape").hasValue();
        Path json = results.resolve(all ? "jdk-" + Runtime.version().feature() + ".json" : "some.json");

        String machine = Machine.option();
        var options = options(given, machine);
        given.getIncludes().forEach(name -> options.include(pattern(name)));
        if (!shaped) {
            options.param("shape", SHAPES);
        }
        List<RunResult> measured = new ArrayList<>(new Runner(options.build()).run());
        if (all && !shaped) {
            measured.addAll(new Runner(options(given, machine)
                            .include(FEW)
                            .param("shape", OTHER_SHAPES)
                            .build())
                    .run());
        }
        ResultFormatFactory.getInstance(ResultFormatType.JSON, json.toString()).writeOut(measured);

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

    /** How long each operation is measured stands on its class; what is {@code given} counts more. */
    private static ChainedOptionsBuilder options(CommandLineOptions given, String machine) {
        var options = new OptionsBuilder();
        given.getExcludes().forEach(options::exclude);
        return options.parent(given)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .addProfiler(CpuTime.class)
                .addProfiler(GCProfiler.class)
                .jvmArgsPrepend(machine, WAIT_FOR_COMPILERS)
                .exclude(VICTIMS)
                .verbosity(given.verbosity().orElse(VerboseMode.SILENT));
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
