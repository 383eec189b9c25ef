package dev.pytree.benchmarks;

import dev.pytree.Param;
import dev.pytree.PytreeNode;

/** A dense layer: two leaves. */
@PytreeNode
public final class Dense implements Layer {
    @Param
    float[] kernel;

    @Param
    float[] bias;

    Dense() {}

    static Dense filled() {
        var dense = new Dense();
        dense.kernel = new float[4];
        dense.bias = new float[4];
        return dense;
    }

    /** Replaces one leaf, which is all that a call costs here. */
    float step(float by) {
        bias = new float[] {bias[0] + by, bias[1], bias[2], bias[3]};
        return bias[0];
    }
}
