package dev.pytree.benchmarks;

import dev.pytree.benchmarks.model.DensePytree;
import dev.pytree.benchmarks.model.Mlp;
import dev.pytree.benchmarks.model.MlpByHand;
import dev.pytree.benchmarks.model.MlpPytree;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A small model: 4 nodes, 6 leaves. What the compiler puts where decides here, so that one fork does not tell. */
@State(Scope.Thread)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xmx512m", "-Xmn64m"})
@Warmup(iterations = 4, time = 50, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 50, timeUnit = TimeUnit.MILLISECONDS)
public class MlpBenchmark extends ModelOperations<Mlp> {
    private final Mlp own = Mlp.filled();
    private final MlpPytree proxy = MlpPytree.of(own);
    private final DensePytree nested = proxy.third();

    /** The operations on a model of zeros. */
    public MlpBenchmark() {
        super(MlpPytree.TYPE, new MlpByHand(), Mlp::filled);
    }

    @Override
    float step(Mlp model) {
        return model.step(1);
    }

    @Benchmark
    public float callByHand() {
        return own.step(1);
    }

    @Benchmark
    public float call() {
        return proxy.step(1);
    }

    @Benchmark
    public float callUnchangedByHand() {
        return own.peek();
    }

    @Benchmark
    public float callUnchanged() {
        return proxy.peek();
    }

    @Benchmark
    public float callNested() {
        return nested.step(1);
    }
}
