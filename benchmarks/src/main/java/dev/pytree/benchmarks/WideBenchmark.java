package dev.pytree.benchmarks;

import dev.pytree.GraphDef;
import dev.pytree.Graphs;
import dev.pytree.Split;
import dev.pytree.Splitter;
import dev.pytree.benchmarks.model.Wide;
import dev.pytree.benchmarks.model.WideByHand;
import dev.pytree.benchmarks.model.WidePlan;
import dev.pytree.benchmarks.model.WidePytree;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A list of 100,000 small nodes with shared references and cycles: 250,002 references. */
@State(Scope.Thread)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx2g", "-Xmn1g"})
@Warmup(iterations = 4, time = 300, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class WideBenchmark {
    private static final int COUNT = 100_000;

    private final Wide model = Wide.filled(COUNT);
    private final Wide target = Wide.filled(COUNT);
    private final Splitter<Wide> splitter = Splitter.of(WidePytree.TYPE);
    private final Split<Wide> split = Graphs.split(WidePytree.TYPE, model);
    private final GraphDef<Wide> graphDef = split.graphDef();
    private final Object[] leaves = WideByHand.leaves(model);
    private final WidePlan plan = WidePlan.of(model, leaves);

    @Benchmark
    public Object[] splitByHand() {
        return WideByHand.leaves(model);
    }

    @Benchmark
    public Split<Wide> split() {
        return Graphs.split(WidePytree.TYPE, model);
    }

    @Benchmark
    public Split<Wide> splitUnchanged() {
        return splitter.split(model);
    }

    @Benchmark
    public Wide mergeByHand() {
        return plan.merge(leaves);
    }

    @Benchmark
    public Wide merge() {
        return Graphs.merge(graphDef, split.state());
    }

    @Benchmark
    public Wide updateByHand() {
        plan.update(target, leaves);
        return target;
    }

    @Benchmark
    public Wide update() {
        Graphs.update(WidePytree.TYPE, target, split.state());
        return target;
    }

    @Benchmark
    public Wide copyByHand() {
        return WideByHand.map(model, leaf -> leaf);
    }

    @Benchmark
    public Wide copy() {
        return Graphs.copy(WidePytree.TYPE, model);
    }

    @Benchmark
    public Wide snapshotByHand() {
        return WideByHand.map(model, leaf -> ((float[]) leaf).clone());
    }

    @Benchmark
    public Wide snapshot() {
        return Graphs.snapshot(WidePytree.TYPE, model);
    }
}
