package lombok;

import dev.pytree.PytreeNode;

@PytreeNode
@Value
class Lombok {
    float[] weight;
}

@interface Value {}
