package dev.pytree.benchmarks;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks and prints one table: processor time and bytes of an operation, and its ratio to code written by hand. */
public final class Main {
    /** What each operation is compared with. */
    private static final Map<String, String> BY_HAND = new LinkedHashMap<>();

    static {
        BY_HAND.put("leaves", "flattenByHand");
        BY_HAND.put("flatten", "flattenByHand");
        BY_HAND.put("unflatten", "unflattenByHand");
        BY_HAND.put("map", "mapByHand");
        BY_HAND.put("split", "flattenByHand");
        BY_HAND.put("merge", "unflattenByHand");
        BY_HAND.put("call", "callByHand");
    }

    private Main() {}

    /** Takes JMH's own options, such as {@code Mlp -f 1}. */
    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        var given = new CommandLineOptions(args);
        var options = new OptionsBuilder()
                .parent(given)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .addProfiler(CpuTime.class)
                .addProfiler(GCProfiler.class)
                .forks(given.getForkCount().orElse(2))
                .warmupIterations(given.getWarmupIterations().orElse(5))
                .warmupTime(given.getWarmupTime().orElse(TimeValue.milliseconds(300)))
                .measurementIterations(given.getMeasurementIterations().orElse(6))
                .measurementTime(given.getMeasurementTime().orElse(TimeValue.milliseconds(200)))
                .jvmArgsAppend("-Xmx512m", "-Xmn64m");
        Map<String, RunResult> results = new LinkedHashMap<>();
        for (RunResult result : new Runner(options.build()).run()) {
            String name = result.getParams().getBenchmark();
            results.put(name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1), result);
        }
        print(results);
    }

    private static void print(Map<String, RunResult> results) {
        System.out.printf(
                Locale.ROOT,
                "%nJava %s; processor time of the worker thread%n%-10s %-10s %10s %10s %8s %10s%n",
                System.getProperty("java.version"),
                "model",
                "operation",
                "ns",
                "by hand",
                "ratio",
                "bytes");
        for (String model : new String[] {"Mlp", "ResNet"}) {
            BY_HAND.forEach((operation, byHand) -> {
                RunResult mine = results.get(model + "Benchmark." + operation);
                RunResult theirs = results.get(model + "Benchmark." + byHand);
                if (mine != null && theirs != null) {
                    System.out.printf(
                            Locale.ROOT,
                            "%-10s %-10s %10.1f %10.1f %7.2fx %10.0f%n",
                            model,
                            operation,
                            cpu(mine),
                            cpu(theirs),
                            cpu(mine) / cpu(theirs),
                            secondary(mine, "alloc.rate.norm"));
                }
            });
        }
    }

    private static double cpu(RunResult result) {
        return secondary(result, CpuTime.LABEL);
    }

    @SuppressWarnings("rawtypes") // JMH gives its results so
    private static double secondary(RunResult result, String label) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(label))
                .mapToDouble(entry -> entry.getValue().getScore())
                .findFirst()
                .orElse(Double.NaN);
    }
}
