package dev.pytree.benchmarks;

import dev.pytree.GraphDef;
import dev.pytree.Graphs;
import dev.pytree.Split;
import dev.pytree.Tree;
import dev.pytree.TreeDef;
import dev.pytree.Trees;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The operations on a deep model: 209 nodes behind an interface, 267 leaves, beside the same written by hand. */
@State(Scope.Thread)
public class ResNetBenchmark {
    private final ResNet model = ResNet.filled();
    private final ResNet own = ResNet.filled();
    private final Object[] leaves = ResNetByHand.flatten(model);
    private final List<Object> leafList = List.of(leaves);
    private final TreeDef<ResNet> treeDef = Trees.structure(model);
    private final Split<ResNet> split = Graphs.split(ResNetPytree.TYPE, model);
    private final GraphDef<ResNet> graphDef = split.graphDef();
    private final ResNetPytree proxy = ResNetPytree.of(model);

    @Benchmark
    public Object[] flattenByHand() {
        return ResNetByHand.flatten(model);
    }

    @Benchmark
    public List<Object> leaves() {
        return Trees.leaves(ResNetPytree.TYPE, model);
    }

    @Benchmark
    public Tree<ResNet, Object> flatten() {
        return Trees.flatten(ResNetPytree.TYPE, model);
    }

    @Benchmark
    public ResNet unflattenByHand() {
        return ResNetByHand.unflatten(model, leaves);
    }

    @Benchmark
    public ResNet unflatten() {
        return treeDef.unflatten(leafList);
    }

    @Benchmark
    public ResNet mapByHand() {
        return ResNetByHand.map(model, leaf -> leaf);
    }

    @Benchmark
    public ResNet map() {
        return Trees.map(model, leaf -> leaf);
    }

    @Benchmark
    public Split<ResNet> split() {
        return Graphs.split(ResNetPytree.TYPE, model);
    }

    @Benchmark
    public ResNet merge() {
        return Graphs.merge(graphDef, split.state());
    }

    @Benchmark
    public float callByHand() {
        return own.step(1);
    }

    @Benchmark
    public float call() {
        return proxy.step(1);
    }
}
