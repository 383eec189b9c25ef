package dev.pytree.benchmarks;

import dev.pytree.Graphs;
import dev.pytree.Ravel;
import dev.pytree.State;
import dev.pytree.benchmarks.model.FlatArray;
import dev.pytree.benchmarks.model.Transformer;
import dev.pytree.benchmarks.model.TransformerByHand;
import dev.pytree.benchmarks.model.TransformerPytree;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Arithmetic on a State of 51 arrays, beside a plain loop over one array of the same total length; and those arrays to one vector and
 * back.
 */
@org.openjdk.jmh.annotations.State(Scope.Thread)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "-Xmn512m"})
@Warmup(iterations = 5, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 100, timeUnit = TimeUnit.MILLISECONDS)
public class ArithmeticBenchmark {
    private static final int BLOCKS = 4;

    private final TransformerByHand byHand = new TransformerByHand();

    /** Elements of a leaf: 4 KB, 64 KB and 1 MB. */
    @Param({"1024", "16384", "262144"})
    int size;

    private Transformer model;
    private Ravel<Transformer> ravel;
    private float[] vector;
    private State x;
    private State y;
    private FlatArray flatX;
    private FlatArray flatY;

    /** Makes the numbers. */
    @Setup
    public void prepare() {
        model = Transformer.filled(BLOCKS, size);
        ravel = Graphs.ravel(TransformerPytree.TYPE, model);
        vector = new float[ravel.size()];
        x = Graphs.state(model).mapNumbers(old -> 1);
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
    public float[] ravelByHand() {
        byHand.ravel(model, vector);
        return vector;
    }

    @Benchmark
    public float[] ravel() {
        ravel.into(model, vector);
        return vector;
    }

    @Benchmark
    public Transformer unravelByHand() {
        return byHand.unravel(model, vector);
    }

    @Benchmark
    public Transformer unravel() {
        return ravel.unravel(vector);
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
