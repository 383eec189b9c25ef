package dev.pytree.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the project asks of some operations, for people who have never seen them.
 *
 * @param what in words
 * @param beside what it is compared with, in words
 * @param operations the comparisons, named as {@code operation/against}, whose limits are asked for
 */
record Goal(String what, String beside, List<String> operations) {
    /** In the order in which one gets to know the library. */
    static final List<Goal> ALL = List.of(
            of("`leaves`: a model as a list of its arrays", "code by hand", "leaves/flattenByHand"),
            of("`flatten` against a known structure", "code by hand", "flattenKnown/flattenByHand"),
            of("leaves with their paths", "without", "leavesWithPaths/leaves"),
            of("`unflatten`: a new model of leaves", "code by hand", "unflatten/unflattenByHand"),
            of("`map`: a new model of the results of a function", "leaves, function, unflatten", "map/mapInThreeSteps"),
            of("`update`: all leaves of a model in place", "leaves", "update/leaves"),
            of("`update` of a known model", "leaves", "updateKnown/leaves"),
            of("`split` of a model that was never seen", "", "split/flattenByHand"),
            of("`split` of an unchanged model", "leaves", "splitUnchanged/leaves", "splitUnchanged/splitByHand"),
            of("`merge`, a call, `split`", "", "mergeCallSplit/mergeCallSplitByHand"),
            of("a call through a proxy that changes one leaf", "", "call/callByHand"),
            of("`ravel`: all numbers into an array that is there", "code by hand", "ravel/ravelByHand"),
            of("`unravel`: a new model of such an array", "code by hand", "unravel/unravelByHand"),
            of("`leaves` of a chain of 10,000 links, on a small stack", "recursion", "leaves/flattenByRecursion"),
            of(
                    "arithmetic on a State: add, scale, axpy, lerp, dot, norm",
                    "a loop over one array",
                    "add/addByHand",
                    "scale/scaleByHand",
                    "axpy/axpyByHand",
                    "lerp/lerpByHand",
                    "dot/dotByHand",
                    "norm/normByHand"));

    private static Goal of(String what, String beside, String... operations) {
        return new Goal(what, beside, List.of(operations));
    }

    /** {@return the comparisons that have a limit for {@code model}} */
    List<Comparison> comparisons(String model) {
        return Comparison.LIBRARY.stream()
                .filter(comparison -> operations.contains(comparison.operation() + "/" + comparison.against()))
                .filter(comparison -> !comparison.limits(model).isEmpty())
                .toList();
    }

    /** {@return what is asked, each limit with those of {@code models} that it holds for} */
    String asked(List<String> models) {
        Map<String, List<String>> modelsByLimit = new LinkedHashMap<>();
        for (String model : models) {
            for (Comparison comparison : comparisons(model)) {
                String limits =
                        comparison.limits(model).stream().map(Limit::toString).collect(Collectors.joining(", "));
                List<String> same = modelsByLimit.computeIfAbsent(limits, key -> new ArrayList<>());
                if (!same.contains(model)) {
                    same.add(model);
                }
            }
        }
        if (modelsByLimit.size() == 1) {
            return modelsByLimit.keySet().iterator().next();
        }
        return modelsByLimit.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + String.join(", ", entry.getValue()) + ")")
                .collect(Collectors.joining("; "));
    }
}
