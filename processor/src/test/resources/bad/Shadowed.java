package bad;

import dev.pytree.PytreeNode;

@PytreeNode
class Upper {
    float[] weight;
}

@PytreeNode
class Shadowed extends Upper {
    double[] weight;
}
