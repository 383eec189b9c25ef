package dev.pytree.benchmarks;

import dev.pytree.GraphDef;
import dev.pytree.Graphs;
import dev.pytree.Split;
import dev.pytree.Splitter;
import dev.pytree.benchmarks.model.Chain;
import dev.pytree.benchmarks.model.ChainByHand;
import dev.pytree.benchmarks.model.ChainPytree;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A chain of 10,000 links on a stack of 1 MB, which plain recursion overflows while the code is cold. */
@State(Scope.Thread)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m", "-Xmn64m", "-Xss1m"})
public class ChainBenchmark extends TreeOperations<Chain> {
    private static final int LENGTH = 10_000;

    private final ChainByHand byHand;
    private final Splitter<Chain> splitter = Splitter.of(ChainPytree.TYPE);
    private final Split<Chain> split;
    private final GraphDef<Chain> graphDef;

    /** The operations on 10,000 links. */
    @SuppressWarnings("this-escape") // JMH's subclass adds only padding
    public ChainBenchmark() {
        this(LENGTH);
    }

    ChainBenchmark(int length) {
        byHand = new ChainByHand(length);
        use(ChainPytree.TYPE, byHand, () -> Chain.filled(length));
        split = Graphs.split(ChainPytree.TYPE, model);
        graphDef = split.graphDef();
    }

    /** Has a stack that is large enough. */
    @Benchmark
    @Fork(
            value = 1,
            jvmArgsAppend = {"-Xmx512m", "-Xmn64m", "-Xss64m"})
    public Object[] flattenByRecursion() {
        return byHand.flattenRecursively(model);
    }

    @Benchmark
    public Split<Chain> split() {
        return Graphs.split(ChainPytree.TYPE, model);
    }

    @Benchmark
    public Split<Chain> splitUnchanged() {
        return splitter.split(model);
    }

    @Benchmark
    public Chain merge() {
        return Graphs.merge(graphDef, split.state());
    }
}
