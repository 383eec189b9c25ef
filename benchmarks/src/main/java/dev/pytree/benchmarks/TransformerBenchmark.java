package dev.pytree.benchmarks;

import dev.pytree.benchmarks.model.Transformer;
import dev.pytree.benchmarks.model.TransformerByHand;
import dev.pytree.benchmarks.model.TransformerPytree;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A large model of known classes: 48 blocks, 435 nodes, 579 leaves. */
@State(Scope.Thread)
public class TransformerBenchmark extends ModelOperations<Transformer> {
    /** The operations on a model of zeros. */
    public TransformerBenchmark() {
        super(TransformerPytree.TYPE, new TransformerByHand(), Transformer::filled);
    }

    @Override
    float step(Transformer model) {
        return model.step(1);
    }
}
