package dev.pytree.benchmarks.model;

import dev.pytree.Param;
import dev.pytree.PytreeNode;

/** A convolution without bias: one leaf. */
@PytreeNode
public final class Conv implements Layer {
    @Param
    public float[] kernel;

    /** A layer to be filled. */
    public Conv() {}

    static Conv filled() {
        var conv = new Conv();
        conv.kernel = new float[4];
        return conv;
    }
}
