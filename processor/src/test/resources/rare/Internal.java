package rare;

import dev.pytree.PytreeNode;

@PytreeNode
class Internal {
    float[] weight;
}
