package dev.pytree.benchmarks;

import dev.pytree.TreeType;
import dev.pytree.Trees;
import dev.pytree.benchmarks.vision.ContainersByHand;
import dev.pytree.benchmarks.vision.Vision;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The models of optree's benchmark as maps and lists. */
@State(Scope.Thread)
public class ContainersBenchmark extends TreeOperations<Object> {
    @Param
    Vision shape;

    /** Makes the model. */
    @Setup(Level.Trial)
    public void prepare() {
        use(
                TreeType.any(),
                new ContainersByHand(Trees.leaves(shape.containers()).size()),
                shape::containers);
    }

    /** {@return the operations on the model {@code shape}} */
    static ContainersBenchmark of(Vision shape) {
        var benchmark = new ContainersBenchmark();
        benchmark.shape = shape;
        benchmark.prepare();
        return benchmark;
    }
}
