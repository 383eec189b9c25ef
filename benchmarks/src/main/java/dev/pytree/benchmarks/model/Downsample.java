package dev.pytree.benchmarks.model;

import dev.pytree.PytreeNode;

/** The shortcut of the first block of a stage. */
@PytreeNode
public final class Downsample implements Layer {
    public Layer conv;
    public Layer norm;

    /** A layer to be filled. */
    public Downsample() {}

    static Downsample filled() {
        var down = new Downsample();
        down.conv = Conv.filled();
        down.norm = BatchNorm.filled();
        return down;
    }
}
