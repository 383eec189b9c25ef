package dev.pytree.benchmarks;

import dev.pytree.Filter;
import dev.pytree.GraphDef;
import dev.pytree.Graphs;
import dev.pytree.KeyPath;
import dev.pytree.Kind;
import dev.pytree.Ravel;
import dev.pytree.Split;
import dev.pytree.Splitter;
import dev.pytree.TreeType;
import dev.pytree.benchmarks.model.ByHand;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** The operations on graphs as well, for models of classes that can be written to and answer a call. */
public abstract class ModelOperations<T> extends TreeOperations<T> {
    private static final UnaryOperator<Object> CLONE = leaf -> ((float[]) leaf).clone();
    private static final Filter[] BY_KIND = {Filter.kind(Kind.PARAM), Filter.rest()};

    private final ByHand.InPlace<T> byHand;
    private final Splitter<T> splitter;
    private final Splitter<T> splitterByKind;
    private final Splitter<T> caller;
    private final Split<T> split;
    private final Split<T> splitByKind;
    private final GraphDef<T> graphDef;
    private final GraphDef<T> equalDef;
    private final T target;
    private final Splitter<T> writer;
    private final dev.pytree.State part;
    private final Ravel<T> ravel;
    private final float[] vector;
    private final Object[] otherLeaves;
    private final dev.pytree.State other;

    ModelOperations(TreeType<? super T> type, ByHand.InPlace<T> byHand, Supplier<T> filled) {
        use(type, byHand, filled);
        this.byHand = byHand;
        splitter = Splitter.of(type);
        splitterByKind = Splitter.of(type);
        caller = Splitter.of(type);
        split = Graphs.split(type, model);
        splitByKind = Graphs.split(type, model, BY_KIND);
        graphDef = split.graphDef();
        equalDef = Graphs.split(type, filled.get()).graphDef();
        target = filled.get();
        writer = Splitter.of(type);
        writer.split(target);
        KeyPath last = treeDef.paths().get(leaves.length - 1);
        part = split.state().filter(Filter.at(last));
        ravel = Graphs.ravel(type, model);
        vector = new float[ravel.size()];
        T unlike = filled.get();
        otherLeaves = byHand.flatten(unlike);
        other = Graphs.state(type, unlike);
    }

    /** Replaces one leaf. */
    abstract float step(T model);

    @Override
    void exercise(Blackhole hole) {
        super.exercise(hole);
        hole.consume(split());
        hole.consume(splitUnchanged());
        hole.consume(splitByKind());
        hole.consume(splitByKindUnchanged());
        hole.consume(merge());
        hole.consume(mergeOfKinds());
        hole.consume(mergeCallSplit());
        hole.consume(update());
        hole.consume(updateKnown());
        hole.consume(updateKnownOneLeaf());
        hole.consume(updateOneLeaf());
        hole.consume(copy());
        hole.consume(snapshot());
        hole.consume(ravel());
        hole.consume(unravel());
        hole.consume(axpy());
    }

    @Benchmark
    public Split<T> split() {
        return Graphs.split(type, model);
    }

    /** Objects whose identity nobody has asked for yet, made here. */
    @Benchmark
    public Split<T> splitNew() {
        return Graphs.split(type, snapshotByHand());
    }

    @Benchmark
    public Split<T> splitUnchanged() {
        return splitter.split(model);
    }

    @Benchmark
    public Split<T> splitByKind() {
        return Graphs.split(type, model, BY_KIND);
    }

    @Benchmark
    public Split<T> splitByKindUnchanged() {
        return splitterByKind.split(model, BY_KIND);
    }

    @Benchmark
    public T merge() {
        return Graphs.merge(graphDef, split.state());
    }

    @Benchmark
    public T mergeOfKinds() {
        return Graphs.merge(graphDef, splitByKind.state(0), splitByKind.state(1));
    }

    @Benchmark
    public Object[] mergeCallSplitByHand() {
        T made = byHand.unflatten(model, leaves);
        step(made);
        return byHand.flatten(made);
    }

    @Benchmark
    public Split<T> mergeCallSplit() {
        T made = caller.merge(graphDef, split.state());
        step(made);
        return caller.split(made);
    }

    @Benchmark
    public T updateByHand() {
        byHand.update(target, leaves);
        return target;
    }

    @Benchmark
    public T update() {
        Graphs.update(type, target, split.state());
        return target;
    }

    @Benchmark
    public T updateKnown() {
        writer.update(target, split.state());
        return target;
    }

    @Benchmark
    public T updateKnownOneLeaf() {
        writer.update(target, part);
        return target;
    }

    @Benchmark
    public T updateOneLeafByHand() {
        byHand.updateLast(target, leaves[leaves.length - 1]);
        return target;
    }

    @Benchmark
    public T updateOneLeaf() {
        Graphs.update(type, target, part);
        return target;
    }

    @Benchmark
    public T copy() {
        return Graphs.<T>copy(type, model);
    }

    @Benchmark
    public T snapshotByHand() {
        return byHand.map(model, CLONE);
    }

    @Benchmark
    public T snapshot() {
        return Graphs.<T>snapshot(type, model);
    }

    @Benchmark
    public float[] ravelByHand() {
        byHand.ravel(model, vector);
        return vector;
    }

    @Benchmark
    public float[] ravel() {
        ravel.into(model, vector);
        return vector;
    }

    @Benchmark
    public T unravelByHand() {
        return byHand.unravel(model, vector);
    }

    @Benchmark
    public T unravel() {
        return ravel.unravel(vector);
    }

    /** Four numbers a leaf, so that what is timed is all but the arithmetic. */
    @Benchmark
    public Object[] axpyByHand() {
        return ByHand.axpy(leaves, 0.5, otherLeaves);
    }

    @Benchmark
    public dev.pytree.State axpy() {
        return split.state().axpy(0.5, other);
    }

    @Benchmark
    public boolean graphDefEquals() {
        return graphDef.equals(equalDef);
    }
}
