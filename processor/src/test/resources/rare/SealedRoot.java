package rare;

import dev.pytree.PytreeNode;
import lib.Shape;

@PytreeNode
class SealedRoot {
    Shape[] shapes;
}
