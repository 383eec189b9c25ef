package bad;

import dev.pytree.PytreeNode;

class Misfit {
    @PytreeNode
    enum Color {
        RED
    }

    @PytreeNode
    @interface Marker {}
}
