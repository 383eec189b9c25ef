package dev.pytree;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** How much a State holds, in elements or bytes, together or by kind. */
final class Sizes {
    private Sizes() {}

    static long count(State state) {
        return Arrays.stream(state.values).mapToLong(Leaves::count).sum();
    }

    static Map<Kind, Long> countByKind(State state) {
        return byKind(state, Leaves::count);
    }

    static long bytes(State state) {
        return Arrays.stream(state.values).mapToLong(Sizes::bytes).sum();
    }

    static Map<Kind, Long> bytesByKind(State state) {
        return byKind(state, Sizes::bytes);
    }

    private static long bytes(@Nullable Object leaf) {
        return leaf == null ? 0 : LeafShape.of(leaf).bytes();
    }

    private static Map<Kind, Long> byKind(State state, ToLongFunction<Object> measure) {
        var sums = new LinkedHashMap<Kind, Long>();
        for (int i = 0; i < state.size(); i++) {
            sums.merge(state.layout.spec(i).kind(), measure.applyAsLong(state.leaf(i)), Long::sum);
        }
        return sums;
    }
}
