package dev.pytree.benchmarks.model;

import dev.pytree.Param;
import dev.pytree.PytreeNode;

/** A layer normalisation: two leaves. */
@PytreeNode
public final class LayerNorm {
    @Param
    float[] scale;

    @Param
    float[] bias;

    LayerNorm() {}

    static LayerNorm filled(int size) {
        var norm = new LayerNorm();
        norm.scale = new float[size];
        norm.bias = new float[size];
        return norm;
    }
}
