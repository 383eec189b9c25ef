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

/** The operations on a small model: four nodes, six leaves, beside the same written by hand. */
@State(Scope.Thread)
public class MlpBenchmark {
    private final Mlp model = Mlp.filled();
    private final Mlp own = Mlp.filled();
    private final Object[] leaves = MlpByHand.flatten(model);
    private final List<Object> leafList = List.of(leaves);
    private final TreeDef<Mlp> treeDef = Trees.structure(model);
    private final Split<Mlp> split = Graphs.split(MlpPytree.TYPE, model);
    private final GraphDef<Mlp> graphDef = split.graphDef();
    private final MlpPytree proxy = MlpPytree.of(model);

    @Benchmark
    public Object[] flattenByHand() {
        return MlpByHand.flatten(model);
    }

    @Benchmark
    public List<Object> leaves() {
        return Trees.leaves(MlpPytree.TYPE, model);
    }

    @Benchmark
    public Tree<Mlp, Object> flatten() {
        return Trees.flatten(MlpPytree.TYPE, model);
    }

    @Benchmark
    public Mlp unflattenByHand() {
        return MlpByHand.unflatten(leaves);
    }

    @Benchmark
    public Mlp unflatten() {
        return treeDef.unflatten(leafList);
    }

    @Benchmark
    public Mlp mapByHand() {
        return MlpByHand.map(model, leaf -> leaf);
    }

    @Benchmark
    public Mlp map() {
        return Trees.map(model, leaf -> leaf);
    }

    @Benchmark
    public Split<Mlp> split() {
        return Graphs.split(MlpPytree.TYPE, model);
    }

    @Benchmark
    public Mlp merge() {
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
