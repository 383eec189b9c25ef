package dev.pytree.benchmarks;

import dev.pytree.Trees;
import dev.pytree.benchmarks.vision.Part;
import dev.pytree.benchmarks.vision.PartPytree;
import dev.pytree.benchmarks.vision.RecordsByHand;
import dev.pytree.benchmarks.vision.Vision;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The models of optree's benchmark as annotated records, each tensor once. */
@State(Scope.Thread)
public class RecordsBenchmark extends TreeOperations<Part> {
    @Param
    Vision shape;

    /** Makes the model. */
    @Setup(Level.Trial)
    public void prepare() {
        use(PartPytree.TYPE, new RecordsByHand(Trees.leaves(shape.records()).size()), shape::records);
    }

    /** {@return the operations on the model {@code shape}} */
    static RecordsBenchmark of(Vision shape) {
        var benchmark = new RecordsBenchmark();
        benchmark.shape = shape;
        benchmark.prepare();
        return benchmark;
    }
}
