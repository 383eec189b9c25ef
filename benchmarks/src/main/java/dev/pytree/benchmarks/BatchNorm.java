package dev.pytree.benchmarks;

import dev.pytree.BatchStat;
import dev.pytree.Param;
import dev.pytree.PytreeNode;

/** A batch normalisation: four leaves of two kinds. */
@PytreeNode
public final class BatchNorm implements Layer {
    @Param
    float[] scale;

    @Param
    float[] bias;

    @BatchStat
    float[] mean;

    @BatchStat
    float[] var;

    BatchNorm() {}

    static BatchNorm filled() {
        var norm = new BatchNorm();
        norm.scale = new float[4];
        norm.bias = new float[4];
        norm.mean = new float[4];
        norm.var = new float[4];
        return norm;
    }
}
