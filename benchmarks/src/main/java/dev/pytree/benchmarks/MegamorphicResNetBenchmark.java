package dev.pytree.benchmarks;

import dev.pytree.benchmarks.vision.Vision;
import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * {@link ResNetBenchmark} in a program that uses other models too: every call site of the library has seen a dozen node types,
 * containers and functions before the first measurement.
 */
@State(Scope.Thread)
public class MegamorphicResNetBenchmark extends ResNetBenchmark {
    private static final int ROUNDS = 300;

    /** Runs each operation on other models until the compiler has seen them all. */
    @Setup(Level.Trial)
    public void useOtherModels(Blackhole hole) {
        List<TreeOperations<?>> others = List.of(
                new MlpBenchmark(),
                new TransformerBenchmark(),
                ContainersBenchmark.of(Vision.ResNet18),
                RecordsBenchmark.of(Vision.ResNet18),
                new ChainBenchmark(500));
        for (int i = 0; i < ROUNDS; i++) {
            others.forEach(other -> other.exercise(hole));
        }
    }
}
