package dev.pytree.benchmarks.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pytree.benchmarks.CpuTime;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.StreamSupport;

/**
 * The results of one JDK: measurements by model and operation.
 *
 * @param jdk version of the JDK
 * @param machine processor and cores
 * @param heaps for each set of options of the JVM, the models that ran with it
 */
record Run(
        String jdk,
        String machine,
        Map<String, Set<String>> heaps,
        Map<String, Map<String, Measurement>> measurementsByModel) {
    private static final String MEGAMORPHIC = "Megamorphic";
    private static final Pattern CLASS = Pattern.compile(".*\\.(\\w+?)(Peers)?Benchmark\\.(\\w+)");

    /** {@return the results in a file that JMH wrote as JSON} */
    static Run read(Path json) throws IOException {
        JsonNode results = new ObjectMapper().readTree(json.toFile());
        Map<String, Set<String>> heaps = new LinkedHashMap<>();
        Map<String, Map<String, Measurement>> measurementsByModel = new LinkedHashMap<>();
        String jdk = "?";
        String machine = "?";
        for (JsonNode result : results) {
            String benchmark = result.path("benchmark").asText();
            var name = CLASS.matcher(benchmark);
            if (!name.matches()) {
                throw new IOException(json + ": expected a name ...ModelBenchmark.operation, found " + benchmark);
            }
            String model = name.group(1) + parameters(result);
            String options = "";
            for (JsonNode argument : result.path("jvmArgs")) {
                if (argument.asText().startsWith(Machine.OPTION)) {
                    machine = argument.asText().substring(Machine.OPTION.length());
                } else if (argument.asText().startsWith("-X")) {
                    options += (options.isEmpty() ? "" : " ") + argument.asText();
                }
            }
            jdk = result.path("jdkVersion").asText();
            heaps.computeIfAbsent(options, key -> new LinkedHashSet<>()).add(name.group(1));
            measurementsByModel
                    .computeIfAbsent(model, key -> new LinkedHashMap<>())
                    .put(
                            name.group(3),
                            new Measurement(
                                    median(result.path("secondaryMetrics").path(CpuTime.LABEL)),
                                    median(result.path("primaryMetric")),
                                    bytes(result)));
        }
        return new Run(jdk, machine, heaps, measurementsByModel);
    }

    /** {@return the first number of the version} */
    String feature() {
        return jdk.split("\\.")[0];
    }

    private static String parameters(JsonNode result) {
        return StreamSupport.stream(result.path("params").spliterator(), false)
                .map(value -> " " + value.asText())
                .collect(Collectors.joining());
    }

    /** The median of the iterations of all forks. */
    private static double median(JsonNode metric) {
        double[] sorted = StreamSupport.stream(metric.path("rawData").spliterator(), false)
                .flatMapToDouble(fork -> StreamSupport.stream(fork.spliterator(), false)
                        .flatMapToDouble(iteration -> DoubleStream.of(iteration.asDouble())))
                .sorted()
                .toArray();
        int half = sorted.length / 2;
        return sorted.length == 0
                ? Double.NaN
                : sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static double bytes(JsonNode result) {
        return result.path("secondaryMetrics").properties().stream()
                .filter(metric -> metric.getKey().endsWith("gc.alloc.rate.norm"))
                .mapToDouble(metric -> metric.getValue().path("score").asDouble(Double.NaN))
                .findFirst()
                .orElse(Double.NaN);
    }

    /** {@return what {@code operation} on {@code model} costs, if it was measured} */
    Optional<Measurement> measurement(String model, String operation) {
        return Optional.ofNullable(
                measurementsByModel.getOrDefault(model, Map.of()).get(operation));
    }

    /** {@return the same, for what others are compared with: code by hand is the same for a model in a program of many} */
    Optional<Measurement> baseline(String model, String operation) {
        boolean isOfMany = model.startsWith(MEGAMORPHIC) && operation.endsWith("ByHand");
        return measurement(isOfMany ? model.substring(MEGAMORPHIC.length()) : model, operation);
    }

    /** {@return both sides of {@code comparison}, if both were measured} */
    Optional<Pair> pair(String model, Comparison comparison) {
        return measurement(model, comparison.operation())
                .flatMap(operation -> baseline(model, comparison.against())
                        .map(against -> new Pair(model, comparison.limits(model), operation, against)));
    }
}
