package bad;

import dev.pytree.Leaf;
import dev.pytree.Param;
import dev.pytree.PytreeCreator;
import dev.pytree.PytreeNode;
import dev.pytree.ReadOnly;
import dev.pytree.Static;
import dev.pytree.VariableKind;

@PytreeNode
class Misplaced {
    @Param static float[] shared;
    @Static static final int SIZE = 1;
    float[] weight;

    static class Forgotten {
        @Own float[] weight;
        @Leaf double rate;

        @PytreeCreator
        Forgotten(double rate) {}

        @PytreeCreator
        static Forgotten make(float[] weight) {
            return null;
        }
    }

    @ReadOnly
    public static void common() {}

    @ReadOnly
    private void hidden() {}

    static class Plain {
        @ReadOnly
        public void read() {}
    }

    private @Leaf double rate;

    @Param
    double getRate() {
        return rate;
    }

    void setRate(@Leaf double rate) {}

    @Static
    static class Type {}

    @PytreeNode
    record Handed(@Param float[] weight, @Leaf double rate) {
        Handed {}

        @Leaf
        double twice() {
            return 2 * rate;
        }
    }

    record Accessed(int[] a, @ReadOnly int[] b) {}

    @Param
    @VariableKind
    @interface Own {}
}
