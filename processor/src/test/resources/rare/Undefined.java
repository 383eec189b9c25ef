package rare;

import dev.pytree.PytreeNode;
import lib.Holder;

@PytreeNode
class Undefined extends Holder {
    float[] weight;
}
