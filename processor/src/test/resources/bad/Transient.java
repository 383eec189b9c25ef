package bad;

import dev.pytree.Ignore;
import dev.pytree.PytreeNode;

@PytreeNode
class Transient {
    transient float[] weight;
    @Ignore transient float[] cache;
}
