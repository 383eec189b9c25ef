package dev.pytree.benchmarks;

import dev.pytree.benchmarks.model.Mlp;
import dev.pytree.benchmarks.peer.Cloner;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Other libraries on the model of {@link MlpBenchmark}. */
@State(Scope.Thread)
public class MlpPeersBenchmark extends PeerOperations<Mlp> {
    /** The operations on a model of zeros. */
    public MlpPeersBenchmark() {
        super(Mlp.filled());
    }

    @Override
    Mlp mapped() {
        return Cloner.INSTANCE.copy(model);
    }
}
