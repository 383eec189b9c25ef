package dev.pytree.benchmarks;

import dev.pytree.PytreeNode;

/** The shortcut of the first block of a stage. */
@PytreeNode
public final class Downsample implements Layer {
    Layer conv;
    Layer norm;

    Downsample() {}

    static Downsample filled() {
        var down = new Downsample();
        down.conv = Conv.filled();
        down.norm = BatchNorm.filled();
        return down;
    }
}
