package bad;

import dev.pytree.Leaf;
import dev.pytree.PytreeNode;

@PytreeNode
class Unreadable {
    private float[] weight;
    private boolean on;
    private @Leaf int wrong;

    void setWeight(float[] weight) {}

    void setOn(boolean on) {}

    void setWrong(int wrong) {}

    long getWrong() {
        return 1;
    }

    private boolean isOn() {
        return on;
    }
}
