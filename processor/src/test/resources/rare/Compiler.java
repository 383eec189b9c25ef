package rare;

import dev.pytree.PytreeNode;

@PytreeNode
class Compiler {
    float[] kernel;
    float[] bias;
}
