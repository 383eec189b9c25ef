package bad;

import dev.pytree.PytreeNode;

class NameClash {
    @PytreeNode
    record One(float[] weight) {}
}

@PytreeNode
record NameClash_One(float[] weight) {}
