package rare;

import dev.pytree.PytreeNode;
import lib.Base;

@PytreeNode
class Unprocessed extends Base {
    float[] weight;
}
