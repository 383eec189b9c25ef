package dev.pytree.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    @TempDir
    Path directory;

    @Test
    void writesRatiosOfEveryJdkBesideTheLimits() throws IOException {
        Path old = write(
                "17.json",
                result("17.0.15", "MlpBenchmark.flattenByHand", "", "[8.0, 12.0, 10.0, 11.0, 99.0]", 40),
                result("17.0.15", "MlpBenchmark.leaves", "", "[11.0], [11.0]", 64),
                result("17.0.15", "MlpBenchmark.updateByHand", "", "[5.0]", 0),
                result("17.0.15", "MlpBenchmark.update", "", "[20.0]", 48),
                result("17.0.15", "ContainersBenchmark.leaves", "\"shape\": \"ResNet50\"", "[12345.6]", 2584),
                result("17.0.15", "ContainersBenchmark.flattenByHand", "\"shape\": \"ResNet50\"", "[10000.0]", 2576),
                result("17.0.15", "MlpBenchmark.snapshot", "", "[50.0]", 300),
                result("17.0.15", "MlpPeersBenchmark.snapshotByKryo", "", "[1000.0]", 3000));
        Path current = write(
                "25.json",
                result("25.0.3", "MlpBenchmark.flattenByHand", "", "[10.0]", 40),
                result("25.0.3", "MlpBenchmark.leaves", "", "[11.2]", 64),
                result("25.0.3", "MlpBenchmark.call", "", "[58.0]", 160),
                result("25.0.3", "MlpBenchmark.callByHand", "", "[2.0]", 32),
                result("25.0.3", "ResNetBenchmark.callNested", "", "[600.0]", 208));
        Path table = directory.resolve("BENCHMARKS.md");

        Report.main(new String[] {old.toString(), current.toString(), table.toString()});

        assertEquals("""
                # Benchmarks

                Ratios of the processor time of the worker thread, the 25th percentile of the iterations. A ratio in bold is more than the project asks for.
                `mvn -q -B package -Pbenchmarks` measures with the JDK in `JAVA_HOME` and writes this page; [benchmarks/README.md](benchmarks/README.md) tells the rest.

                * JDK 17.0.15 on An Old Processor, 2 cores, Linux. `-Xmx512m -Xmn64m` Mlp, Containers
                * JDK 25.0.3 on An Old Processor, 2 cores, Linux. `-Xmx512m -Xmn64m` Mlp, ResNet

                ## Beside code written by hand

                | model | operation | beside | 17 | 25 | at most | ns 17 | ns 25 | B 17 | B 25 |
                |---|---|---|--:|--:|---|--:|--:|--:|--:|
                | Mlp | leaves | flattenByHand | 1.10 × | **1.12 ×** | 1.10 × | 11.0 | 11.2 | 64.0 | 64.0 |
                | Mlp | update | updateByHand | 4.00 × | – |  | 20.0 | – | 48.0 | – |
                | Mlp | update | leaves | **1.82 ×, 48.0 B** | – | 1.10 ×, 0.00 B | 20.0 | – | 48.0 | – |
                | Mlp | call | callByHand | – | 29.0 ×, 58.0 ns | 60.0 ns | – | 58.0 | – | 160 |
                | Containers ResNet50 | leaves | flattenByHand | 1.23 × | – |  | 12,346 | – | 2,584 | – |

                ## Other libraries beside this one

                | model | operation | beside | 17 | 25 | at most | ns 17 | ns 25 | B 17 | B 25 |
                |---|---|---|--:|--:|---|--:|--:|--:|--:|
                | Mlp | snapshotByKryo | snapshot | 20.0 × | – |  | 1,000 | – | 3,000 | – |

                ## Without a comparison

                | model | operation | ns 17 | ns 25 | B 17 | B 25 |
                |---|---|--:|--:|--:|--:|
                | ResNet | callNested | – | 600 | – | 208 |
                """, Files.readString(table));
    }

    @Test
    void refusesResultsOfOtherBenchmarks() throws IOException {
        Path other = write("other.json", result("17", "Sorting.quick", "", "[1.0]", 0));

        var refused = assertThrows(IOException.class, () -> Report.of(List.of(other)));

        assertEquals(
                other + ": expected a name ...ModelBenchmark.operation, found dev.pytree.benchmarks.Sorting.quick",
                refused.getMessage());
    }

    private Path write(String name, String... results) throws IOException {
        return Files.writeString(directory.resolve(name), "[" + String.join(",", results) + "]");
    }

    private static String result(String jdk, String name, String parameters, String iterations, int bytes) {
        return """
                {
                  "benchmark": "dev.pytree.benchmarks.%s",
                  "jvmArgs": ["-Dbenchmarks.machine=An Old Processor, 2 cores, Linux", "-Xmx512m", "-Xmn64m"],
                  "jdkVersion": "%s",
                  "params": {%s},
                  "primaryMetric": {"score": 1.0},
                  "secondaryMetrics": {
                    "cpu": {"score": 1.0, "rawData": [%s]},
                    "gc.alloc.rate.norm": {"score": %d.0}
                  }
                }""".formatted(name, jdk, parameters, iterations, bytes);
    }
}
