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
                result("17.0.15", "MlpBenchmark.flattenByHand", "", "[8.0, 12.0], [10.0, 9.0, 99.0]", 40),
                result("17.0.15", "MlpBenchmark.leaves", "", "[10.0], [12.0]", 64),
                result("17.0.15", "MlpBenchmark.updateByHand", "", "[5.0]", 0),
                result("17.0.15", "MlpBenchmark.update", "", "[20.0]", 48),
                result("17.0.15", "ContainersBenchmark.leaves", "\"shape\": \"ResNet50\"", "[12345.6]", 2584),
                result("17.0.15", "ContainersBenchmark.flattenByHand", "\"shape\": \"ResNet50\"", "[10000.0]", 2576),
                result("17.0.15", "ResNetBenchmark.unflattenByHand", "", "[100.0]", 2576),
                result("17.0.15", "MegamorphicResNetBenchmark.unflatten", "", "[300.0]", 2576),
                result("17.0.15", "ArithmeticBenchmark.dot", "\"size\": \"1024\"", "[110.0]", 0),
                result("17.0.15", "ArithmeticBenchmark.dotByHand", "\"size\": \"1024\"", "[100.0]", 0),
                result("17.0.15", "ArithmeticBenchmark.add", "\"size\": \"1024\"", "[120.0]", 0),
                result("17.0.15", "ArithmeticBenchmark.addByHand", "\"size\": \"1024\"", "[100.0]", 0),
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

                How long the operations of the library take beside the same written by hand for the same classes. 1.00 × is as fast as by hand;
                a number in bold is more than the project asks for. Measured is the processor time of the worker thread and the
                common pool, the median of the iterations. `mvn -q -B package -Pbenchmarks` measures with the JDK in `JAVA_HOME` and writes this page;
                [benchmarks/README.md](benchmarks/README.md) tells what the models are, how it is measured, and why something is missed.

                * JDK 17.0.15 on An Old Processor, 2 cores, Linux
                * JDK 25.0.3 on An Old Processor, 2 cores, Linux

                ## In short

                | operation | beside | at most | JDK 17 | JDK 25 | reached |
                |---|---|---|---|---|---|
                | `leaves`: a model as a list of its arrays | code by hand | 1.10 × | Mlp 1.10 × | Mlp **1.12 ×** | 1 of 2 |
                | `unflatten`: a new model of leaves | code by hand | 1.05 × | MegamorphicResNet **3.00 ×** | – | no |
                | `update`: all leaves of a model in place | leaves | 1.10 ×, 0.00 B | Mlp **1.82 ×, 48.0 B** | – | no |
                | a call through a proxy that changes one leaf |  | 60.0 ns | – | Mlp 58.0 ns | yes |
                | arithmetic on a State: add, scale, axpy, lerp, dot, norm | a loop over one array | 1.10 × | Arithmetic 1024 **1.20 ×** | – | 1 of 2 |

                ## Beside code written by hand

                | model | operation | beside | 17 | 25 | at most | ns 17 | ns 25 | B 17 | B 25 |
                |---|---|---|--:|--:|---|--:|--:|--:|--:|
                | Mlp | leaves | flattenByHand | 1.10 × | **1.12 ×** | 1.10 × | 11.0 | 11.2 | 64.0 | 64.0 |
                | Mlp | update | updateByHand | 4.00 × | – |  | 20.0 | – | 48.0 | – |
                | Mlp | update | leaves | **1.82 ×, 48.0 B** | – | 1.10 ×, 0.00 B | 20.0 | – | 48.0 | – |
                | Mlp | call | callByHand | – | 29.0 ×, 58.0 ns | 60.0 ns | – | 58.0 | – | 160 |
                | Containers ResNet50 | leaves | flattenByHand | 1.23 × | – |  | 12,346 | – | 2,584 | – |
                | MegamorphicResNet | unflatten | unflattenByHand | **3.00 ×** | – | 1.05 × | 300 | – | 2,576 | – |
                | Arithmetic 1024 | add | addByHand | **1.20 ×** | – | 1.10 × | 120 | – | 0.00 | – |
                | Arithmetic 1024 | dot | dotByHand | 1.10 × | – | 1.10 × | 110 | – | 0.00 | – |

                ## Other libraries beside this one

                | model | operation | beside | 17 | 25 | at most | ns 17 | ns 25 | B 17 | B 25 |
                |---|---|---|--:|--:|---|--:|--:|--:|--:|
                | Mlp | snapshotByKryo | snapshot | 20.0 × | – |  | 1,000 | – | 3,000 | – |

                ## By the clock, where work may be parallel

                | model | operation | beside | 17 | 25 | ns 17 | ns 25 |
                |---|---|---|--:|--:|--:|--:|
                | Arithmetic 1024 | add | addByHand | 1.00 × | – | 60.0 | – |
                | Arithmetic 1024 | dot | dotByHand | 1.00 × | – | 60.0 | – |

                ## Without a comparison

                | model | operation | ns 17 | ns 25 | B 17 | B 25 |
                |---|---|--:|--:|--:|--:|
                | ResNet | unflattenByHand | 100 | – | 2,576 | – |
                | ResNet | callNested | – | 600 | – | 208 |

                ## Options of the JVM

                * JDK 17.0.15: `-Xmx512m -Xmn64m` Mlp, Containers, ResNet, MegamorphicResNet, Arithmetic
                * JDK 25.0.3: `-Xmx512m -Xmn64m` Mlp, ResNet
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
                  "primaryMetric": {"rawData": [[50.0], [70.0]]},
                  "secondaryMetrics": {
                    "cpu": {"score": 1.0, "rawData": [%s]},
                    "gc.alloc.rate.norm": {"score": %d.0}
                  }
                }""".formatted(name, jdk, parameters, iterations, bytes);
    }
}
