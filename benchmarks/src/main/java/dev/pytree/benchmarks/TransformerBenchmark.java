package dev.pytree.benchmarks;

import dev.pytree.benchmarks.model.DensePytree;
import dev.pytree.benchmarks.model.Transformer;
import dev.pytree.benchmarks.model.TransformerByHand;
import dev.pytree.benchmarks.model.TransformerPytree;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A large model of known classes: 48 blocks, 435 nodes, 579 leaves. */
@State(Scope.Thread)
public class TransformerBenchmark extends ModelOperations<Transformer> {
    private final Transformer own = Transformer.filled();
    private final TransformerPytree proxy = TransformerPytree.of(own);
    private final DensePytree nested = proxy.blocks().get(0).forward().down();

    /** The operations on a model of zeros. */
    public TransformerBenchmark() {
        super(TransformerPytree.TYPE, new TransformerByHand(), Transformer::filled);
    }

    @Override
    float step(Transformer model) {
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
