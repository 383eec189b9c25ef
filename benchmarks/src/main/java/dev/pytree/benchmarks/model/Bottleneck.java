package dev.pytree.benchmarks.model;

import dev.pytree.PytreeNode;

/** A residual block of three convolutions; {@code down} is null in all but the first of a stage. */
@PytreeNode
public final class Bottleneck implements Layer {
    public Layer conv1;
    public Layer bn1;
    public Layer conv2;
    public Layer bn2;
    public Layer conv3;
    public Layer bn3;
    public Layer down;

    /** A layer to be filled. */
    public Bottleneck() {}

    static Bottleneck filled(boolean first) {
        var block = new Bottleneck();
        block.conv1 = Conv.filled();
        block.bn1 = BatchNorm.filled();
        block.conv2 = Conv.filled();
        block.bn2 = BatchNorm.filled();
        block.conv3 = Conv.filled();
        block.bn3 = BatchNorm.filled();
        block.down = first ? Downsample.filled() : null;
        return block;
    }

    void track(float by) {
        ((BatchNorm) bn1).track(by);
        ((BatchNorm) bn2).track(by);
        ((BatchNorm) bn3).track(by);
        if (down != null) {
            ((BatchNorm) ((Downsample) down).norm).track(by);
        }
    }
}
