package dev.pytree.benchmarks;

import dev.pytree.benchmarks.model.Dense;
import dev.pytree.benchmarks.model.LayerPytree;
import dev.pytree.benchmarks.model.ResNet;
import dev.pytree.benchmarks.model.ResNetByHand;
import dev.pytree.benchmarks.model.ResNetPytree;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A deep model: 209 nodes behind an interface, 267 leaves of two kinds. */
@State(Scope.Thread)
public class ResNetBenchmark extends ModelOperations<ResNet> {
    private final ResNet own = ResNet.filled();
    private final ResNetPytree proxy = ResNetPytree.of(own);
    private final LayerPytree nested = proxy.fc();

    /** The operations on a model of zeros. */
    public ResNetBenchmark() {
        super(ResNetPytree.TYPE, new ResNetByHand(), ResNet::filled);
    }

    @Override
    float step(ResNet model) {
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
        return nested.call(layer -> ((Dense) layer).step(1));
    }

    @Benchmark
    public ResNet callAllStatisticsByHand() {
        own.track(1);
        return own;
    }

    @Benchmark
    public ResNetPytree callAllStatistics() {
        proxy.track(1);
        return proxy;
    }
}
