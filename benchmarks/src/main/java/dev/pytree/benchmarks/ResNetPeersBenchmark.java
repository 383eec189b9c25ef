package dev.pytree.benchmarks;

import dev.pytree.benchmarks.model.ResNet;
import dev.pytree.benchmarks.peer.Cloner;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Other libraries on the model of {@link ResNetBenchmark}. */
@State(Scope.Thread)
public class ResNetPeersBenchmark extends PeerOperations<ResNet> {
    /** The operations on a model of zeros. */
    public ResNetPeersBenchmark() {
        super(ResNet.filled());
    }

    @Override
    ResNet mapped() {
        return Cloner.INSTANCE.copy(model);
    }
}
