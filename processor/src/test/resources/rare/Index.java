package rare;

import dev.pytree.PytreeNode;

@PytreeNode
class Index {
    float[] weight;
}
