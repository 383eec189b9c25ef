package bad;

import dev.pytree.PytreeNode;

/** One is written by what is nested, and both for itself. */
class NameCase {
    @PytreeNode
    record One(float[] weight) {}

    @PytreeNode
    record Two(float[] weight) {}
}

@PytreeNode
record NameCase_ONE(float[] weight) {}

@PytreeNode
@SuppressWarnings("pytree:PytreeNameCase")
record NameCase_TWO(float[] weight) {}
