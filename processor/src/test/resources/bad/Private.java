package bad;

import dev.pytree.PytreeNode;

class Private {
    @PytreeNode
    private record Hidden(float[] weight) {}

    private static class Nest {
        @PytreeNode
        record Inside(float[] weight) {}
    }
}
