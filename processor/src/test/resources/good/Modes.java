package modes;

import dev.pytree.Mode;
import dev.pytree.Param;
import dev.pytree.PytreeNode;
import dev.pytree.ReadOnly;

/** Modes that one call sets, and methods that change nothing. */
@PytreeNode
public class Modes extends Scored implements Predictor {
    @Param float[] weight;
    @Mode boolean training;
    @Mode Phase phase = Phase.WARM_UP;

    public Modes() {}

    @Override
    @ReadOnly
    public float predict(float[] x) {
        return weight[0] * x[0];
    }

    @ReadOnly
    public void show(StringBuilder out) {
        out.append(weight.length);
    }

    public void withMode(String name, Object value) {}

    public void frozen() {}

    enum Phase {
        WARM_UP,
        STEADY
    }
}

abstract class Scored {
    @ReadOnly
    public double score() {
        return 0;
    }
}

interface Predictor {
    @ReadOnly
    float predict(float[] x);
}
