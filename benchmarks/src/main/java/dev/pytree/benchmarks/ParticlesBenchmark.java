package dev.pytree.benchmarks;

import dev.pytree.Graphs;
import dev.pytree.Ravel;
import dev.pytree.Split;
import dev.pytree.Tree;
import dev.pytree.TreeDef;
import dev.pytree.TreeType;
import dev.pytree.Trees;
import dev.pytree.benchmarks.model.Particle;
import dev.pytree.benchmarks.model.ParticlePytree;
import dev.pytree.benchmarks.model.ParticlesByHand;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A million records of six numbers. */
@State(Scope.Thread)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx3g", "-Xmn1g"})
@Warmup(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class ParticlesBenchmark {
    private static final int COUNT = 1_000_000;
    private static final TreeType<List<? extends Particle>> TYPE = ParticlePytree.TYPE.list();

    private final List<Particle> model = Particle.filled(COUNT);
    private final Object[] leaves = ParticlesByHand.flatten(model);
    private final List<Object> leafList = Arrays.asList(leaves);
    private final TreeDef<List<Particle>> treeDef =
            Trees.<List<Particle>>flatten(TYPE, model).treeDef();
    private final Split<List<Particle>> split = Graphs.split(TYPE, model);
    private final double[] numbers = new double[leaves.length];
    private final Ravel<List<Particle>> ravel = Graphs.ravel(TYPE, model);

    @Benchmark
    public Object[] flattenByHand() {
        return ParticlesByHand.flatten(model);
    }

    @Benchmark
    public List<Object> leaves() {
        return Trees.<List<Particle>>leaves(TYPE, model);
    }

    @Benchmark
    public Tree<List<Particle>, Object> flatten() {
        return Trees.flatten(TYPE, model);
    }

    @Benchmark
    public List<Particle> unflattenByHand() {
        return ParticlesByHand.unflatten(leaves);
    }

    @Benchmark
    public List<Particle> unflatten() {
        return treeDef.unflatten(leafList);
    }

    @Benchmark
    public List<Particle> mapByHand() {
        return ParticlesByHand.map(model, leaf -> leaf);
    }

    @Benchmark
    public List<Particle> map() {
        return Trees.<List<Particle>>map(TYPE, model, leaf -> leaf);
    }

    @Benchmark
    public Split<List<Particle>> split() {
        return Graphs.split(TYPE, model);
    }

    @Benchmark
    public List<Particle> merge() {
        return Graphs.merge(split.graphDef(), split.state());
    }

    @Benchmark
    public double[] ravelByHand() {
        ParticlesByHand.ravel(model, numbers);
        return numbers;
    }

    @Benchmark
    public double[] ravel() {
        ravel.into(model, numbers);
        return numbers;
    }

    @Benchmark
    public List<Particle> unravel() {
        return ravel.unravel(numbers);
    }

    @Benchmark
    public List<Particle> unravelByHand() {
        return ParticlesByHand.unravel(numbers);
    }
}
