package dev.pytree.benchmarks.model;

import dev.pytree.Param;
import dev.pytree.PytreeNode;

/** A dense layer: two leaves. */
@PytreeNode
public final class Dense implements Layer {
    @Param
    public float[] kernel;

    @Param
    public float[] bias;

    /** A layer to be filled. */
    public Dense() {}

    static Dense filled() {
        return filled(4);
    }

    static Dense filled(int size) {
        var dense = new Dense();
        dense.kernel = new float[size];
        dense.bias = new float[size];
        return dense;
    }

    /** Changes nothing. */
    public float peek() {
        return bias[0];
    }

    /** Replaces one leaf, which is all that a call costs here. */
    public float step(float by) {
        bias = new float[] {bias[0] + by, bias[1], bias[2], bias[3]};
        return bias[0];
    }
}
