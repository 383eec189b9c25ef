package rare;

import dev.pytree.PytreeNode;

@PytreeNode
class TooManyFields {
    float[] field; // and 13,999 more
}
