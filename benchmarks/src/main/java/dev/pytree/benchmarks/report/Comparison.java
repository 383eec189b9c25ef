package dev.pytree.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An operation and what it is compared with.
 *
 * @param limits what is asked for
 */
record Comparison(String operation, String against, List<Limit> limits) {
    private static final String[] RESNETS = {"ResNet", "MegamorphicResNet"};
    private static final String[] MODELS = {"Mlp", "ResNet", "MegamorphicResNet", "Transformer"};
    private static final String[] LARGE = {"ResNet", "MegamorphicResNet", "Transformer"};

    /** The library beside code written by hand, or beside itself. */
    static final List<Comparison> LIBRARY = List.of(
            of("leaves", "flattenByHand").atMost(1.10, "Mlp", "Transformer").atMost(1.25, RESNETS),
            of("leaves", "flattenByRecursion").atMost(1.4, "Chain"),
            of("flattenKnown", "flattenByHand")
                    .atMost(1.10, "Mlp", "Transformer")
                    .atMost(1.25, RESNETS),
            of("flatten", "flattenByHand"),
            of("unflatten", "unflattenByHand").atMost(1.05, MODELS),
            of("map", "mapByHand"),
            of("map", "mapInThreeSteps").atMost(0.7, MODELS),
            of("mapThree", "mapThreeByHand"),
            of("leavesWithPaths", "leaves").atMost(1.08, MODELS),
            of("mapWithPath", "map"),
            of("pathsFirstTime", "flatten"),
            of("treeDefEquals", "flattenByHand"),
            of("split", "flattenByHand").atMost(8.5, Limit.Unit.NANOS_A_REFERENCE, LARGE),
            of("split", "splitByHand"),
            of("splitNew", "snapshotByHand"),
            of("splitUnchanged", "leaves").atMost(1.25, LARGE).atMost(2, Limit.Unit.NANOS_A_REFERENCE, LARGE),
            of("splitUnchanged", "splitByHand").atMost(2, Limit.Unit.NANOS_A_REFERENCE, "Wide"),
            of("splitByKind", "split"),
            of("splitByKindUnchanged", "leaves"),
            of("merge", "unflattenByHand"),
            of("merge", "mergeByHand"),
            of("mergeOfKinds", "merge"),
            of("mergeCallSplit", "mergeCallSplitByHand").atMost(4_000, Limit.Unit.NANOS, RESNETS),
            of("graphDefEquals", "flattenByHand"),
            of("update", "updateByHand"),
            of("update", "leaves").atMost(1.1, MODELS).atMost(0, Limit.Unit.BYTES, MODELS),
            of("updateKnown", "updateByHand"),
            of("updateKnown", "leaves").atMost(1.1, MODELS).atMost(0, Limit.Unit.BYTES, MODELS),
            of("updateOneLeaf", "updateOneLeafByHand"),
            of("updateKnownOneLeaf", "updateOneLeafByHand"),
            of("copy", "mapByHand"),
            of("copy", "copyByHand"),
            of("snapshot", "snapshotByHand"),
            of("call", "callByHand").atMost(60, Limit.Unit.NANOS, "Mlp").atMost(1_600, Limit.Unit.NANOS, RESNETS),
            of("callUnchanged", "callUnchangedByHand"),
            of("callAllStatistics", "callAllStatisticsByHand"),
            of("callNested", "call"),
            of("ravel", "ravelByHand").atMost(1.05, "Particles").atMost(0, Limit.Unit.BYTES, "Particles"),
            of("unravel", "unravelByHand").atMost(1.05, "Particles"),
            of("add", "addByHand").atMost(1.1, "Arithmetic"),
            of("scale", "scaleByHand").atMost(1.1, "Arithmetic"),
            of("axpy", "axpyByHand").atMost(1.1, "Arithmetic"),
            of("lerp", "lerpByHand").atMost(1.1, "Arithmetic"),
            of("dot", "dotByHand").atMost(1.1, "Arithmetic"),
            of("norm", "normByHand").atMost(1.1, "Arithmetic"));

    /** Other libraries beside this one. */
    static final List<Comparison> PEERS = List.of(
            of("snapshotByMapStruct", "snapshot"),
            of("snapshotByKryo", "snapshot"),
            of("snapshotByKryoWithoutReferences", "snapshot"),
            of("snapshotByReflection", "snapshot"),
            of("snapshotByJackson", "snapshot"),
            of("leavesByReflection", "leaves"),
            of("leavesByJackson", "leaves"));

    private static Comparison of(String operation, String against) {
        return new Comparison(operation, against, List.of());
    }

    private Comparison atMost(double ratio, String... models) {
        return atMost(ratio, Limit.Unit.RATIO, models);
    }

    private Comparison atMost(double value, Limit.Unit unit, String... models) {
        List<Limit> all = new ArrayList<>(limits);
        all.add(new Limit(value, unit, Set.of(models)));
        return new Comparison(operation, against, List.copyOf(all));
    }

    /** {@return whether the library may use more than one thread for {@code model}} */
    boolean isParallel(String model) {
        return model.startsWith("Arithmetic") && !limits(model).isEmpty();
    }

    /** {@return whether {@code operation} is one of the two} */
    boolean names(String operation) {
        return operation.equals(this.operation) || operation.equals(against);
    }

    /** {@return the limits that hold for {@code model}} */
    List<Limit> limits(String model) {
        return limits.stream().filter(limit -> limit.holdsFor(model)).toList();
    }
}
