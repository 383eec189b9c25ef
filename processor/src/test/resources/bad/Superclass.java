package bad;

import dev.pytree.PytreeNode;
import java.util.ArrayList;

class Plain {
    float[] lost;
}

class Stateless extends Plain {}

@PytreeNode
class Superclass extends Stateless {
    float[] kept;
}

@PytreeNode
class Library extends ArrayList<String> {
    private static final long serialVersionUID = 1;
}
