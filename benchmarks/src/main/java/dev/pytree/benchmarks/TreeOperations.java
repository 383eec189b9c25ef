package dev.pytree.benchmarks;

import dev.pytree.KeyPath;
import dev.pytree.Tree;
import dev.pytree.TreeDef;
import dev.pytree.TreeType;
import dev.pytree.Trees;
import dev.pytree.benchmarks.model.ByHand;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The operations on trees, beside the same written by hand. */
@State(Scope.Thread)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m", "-Xmn64m"})
@Warmup(iterations = 7, time = 100, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 80, timeUnit = TimeUnit.MILLISECONDS)
public abstract class TreeOperations<T> {
    /** Reads all three leaves and changes none, so that what is timed is the tree. */
    private static final ByHand.OfThree PICK = (first, second, third) -> first == second ? third : first;

    private static final Function<List<Object>, Object> PICK_OF_LIST =
            leaves -> leaves.get(0) == leaves.get(1) ? leaves.get(2) : leaves.get(0);

    private static final UnaryOperator<Object> SAME = leaf -> leaf;

    TreeType<? super T> type;
    T model;
    Object[] leaves;
    TreeDef<T> treeDef;

    private ByHand<T> byHand;
    private T second;
    private T third;
    private List<Object> leafList;
    private TreeDef<T> equalDef;

    /** Prepares the operations on three equal models, each with leaves of its own. */
    final void use(TreeType<? super T> type, ByHand<T> byHand, Supplier<T> filled) {
        this.type = type;
        this.byHand = byHand;
        model = filled.get();
        second = filled.get();
        third = filled.get();
        leaves = byHand.flatten(model);
        leafList = Trees.<T>leaves(type, model);
        treeDef = Trees.<T>flatten(type, model).treeDef();
        equalDef = Trees.<T>flatten(type, second).treeDef();
    }

    /** Runs each operation of the library once. */
    void exercise(Blackhole hole) {
        hole.consume(leaves());
        hole.consume(flatten());
        hole.consume(flattenKnown());
        hole.consume(unflatten());
        hole.consume(map());
        hole.consume(mapInThreeSteps());
        hole.consume(mapThree());
        hole.consume(mapWithPath());
        leavesWithPaths(hole);
    }

    @Benchmark
    public Object[] flattenByHand() {
        return byHand.flatten(model);
    }

    @Benchmark
    public List<Object> leaves() {
        return Trees.<T>leaves(type, model);
    }

    @Benchmark
    public Tree<T, Object> flatten() {
        return Trees.<T>flatten(type, model);
    }

    @Benchmark
    public Tree<T, Object> flattenKnown() {
        return treeDef.flatten(type, model);
    }

    @Benchmark
    public T unflattenByHand() {
        return byHand.unflatten(model, leaves);
    }

    @Benchmark
    public T unflatten() {
        return treeDef.unflatten(leafList);
    }

    @Benchmark
    public T mapByHand() {
        return byHand.map(model, SAME);
    }

    @Benchmark
    public T map() {
        return Trees.<T>map(type, model, SAME);
    }

    /** What {@link #map} saves: the leaves, the function, the tree again. */
    @Benchmark
    public T mapInThreeSteps() {
        Object[] results = leaves().toArray();
        for (int i = 0; i < results.length; i++) {
            results[i] = SAME.apply(results[i]);
        }
        return treeDef.unflatten(Arrays.asList(results));
    }

    @Benchmark
    public T mapThreeByHand() {
        return byHand.map(model, second, third, PICK);
    }

    @Benchmark
    public T mapThree() {
        return Trees.<T>mapAll(type, List.of(model, second, third), PICK_OF_LIST);
    }

    @Benchmark
    public T mapWithPath() {
        return Trees.mapWithPath(model, (path, leaf) -> leaf);
    }

    /** The structure is known, and so are its paths. */
    @Benchmark
    public void leavesWithPaths(Blackhole hole) {
        hole.consume(leaves());
        hole.consume(treeDef.paths());
    }

    @Benchmark
    public List<KeyPath> pathsFirstTime() {
        return Trees.<T>flatten(type, model).paths();
    }

    @Benchmark
    public boolean treeDefEquals() {
        return treeDef.equals(equalDef);
    }
}
