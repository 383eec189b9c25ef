package dev.pytree.benchmarks;

import dev.pytree.PytreeNode;

/** A residual block of three convolutions; {@code down} is null in all but the first of a stage. */
@PytreeNode
public final class Bottleneck implements Layer {
    Layer conv1;
    Layer bn1;
    Layer conv2;
    Layer bn2;
    Layer conv3;
    Layer bn3;
    Layer down;

    Bottleneck() {}

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
}
