package dev.pytree.benchmarks;

import dev.pytree.Graphs;
import dev.pytree.State;
import dev.pytree.benchmarks.model.FlatArray;
import dev.pytree.benchmarks.model.Transformer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;

/** Arithmetic on a State of 51 arrays, beside a plain loop over one array of the same total length. */
@org.openjdk.jmh.annotations.State(Scope.Thread)
@Fork(jvmArgsAppend = {"-Xmx1g", "-Xmn256m"})
public class ArithmeticBenchmark {
    private static final int BLOCKS = 4;

    /** Elements of a leaf: 4 KB and 64 KB. */
    @Param({"1024", "16384"})
    int size;

    private State x;
    private State y;
    private FlatArray flatX;
    private FlatArray flatY;

    /** Makes the numbers. */
    @Setup
    public void prepare() {
        x = Graphs.state(Transformer.filled(BLOCKS, size)).mapNumbers(old -> 1);
        y = Graphs.state(Transformer.filled(BLOCKS, size)).mapNumbers(old -> 2);
        flatX = FlatArray.of(x.leaves());
        flatY = FlatArray.of(y.leaves());
    }

    @Benchmark
    public FlatArray addByHand() {
        return flatX.add(flatY);
    }

    @Benchmark
    public State add() {
        return x.add(y);
    }

    @Benchmark
    public FlatArray scaleByHand() {
        return flatX.scale(0.5);
    }

    @Benchmark
    public State scale() {
        return x.scale(0.5);
    }

    @Benchmark
    public FlatArray axpyByHand() {
        return flatX.axpy(0.5, flatY);
    }

    @Benchmark
    public State axpy() {
        return x.axpy(0.5, y);
    }

    @Benchmark
    public FlatArray lerpByHand() {
        return flatX.lerp(flatY, 0.25);
    }

    @Benchmark
    public State lerp() {
        return x.lerp(y, 0.25);
    }

    @Benchmark
    public double dotByHand() {
        return flatX.dot(flatY);
    }

    @Benchmark
    public double dot() {
        return x.dot(y);
    }

    @Benchmark
    public double normByHand() {
        return flatX.norm();
    }

    @Benchmark
    public double norm() {
        return x.norm();
    }
}
