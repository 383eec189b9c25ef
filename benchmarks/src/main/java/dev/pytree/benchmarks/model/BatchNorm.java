package dev.pytree.benchmarks.model;

import dev.pytree.BatchStat;
import dev.pytree.Param;
import dev.pytree.PytreeNode;

/** A batch normalisation: four leaves of two kinds. */
@PytreeNode
public final class BatchNorm implements Layer {
    @Param
    public float[] scale;

    @Param
    public float[] bias;

    @BatchStat
    public float[] mean;

    @BatchStat
    public float[] var;

    /** A layer to be filled. */
    public BatchNorm() {}

    static BatchNorm filled() {
        var norm = new BatchNorm();
        norm.scale = new float[4];
        norm.bias = new float[4];
        norm.mean = new float[4];
        norm.var = new float[4];
        return norm;
    }

    void track(float by) {
        mean = new float[] {mean[0] + by, mean[1], mean[2], mean[3]};
        var = new float[] {var[0] + by, var[1], var[2], var[3]};
    }
}
