package bad;

import dev.pytree.PytreeNode;

class Inner<T> {
    @PytreeNode
    class Member {
        float[] weight;
    }

    class Between {
        @PytreeNode
        class Deep {}
    }
}
