package bad;

import dev.pytree.PytreeNode;
import dev.pytree.Static;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

@PytreeNode
class StaticEquality<T> {
    @Static int[] shape;
    @Static UnaryOperator<float[]> activation;
    @Static ArrayList<String> list;
    @Static Map<String, List<int[]>> nested;
    @Static Extent extent;
    @Static Half half;
    @Static T any;
    @Static List<?> unknown;
    @SuppressWarnings("rawtypes")
    @Static List raw;
    String[] names;

    record Extent(int[] sizes) {}

    static class Half {
        @Override
        public boolean equals(Object other) {
            return true;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }
}
