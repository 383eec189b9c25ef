package dev.pytree.benchmarks;

import dev.pytree.PytreeNode;
import java.util.ArrayList;
import java.util.List;

/** A network of the shape of ResNet-50, every layer behind an interface: 267 leaves. */
@PytreeNode
public final class ResNet implements Layer {
    private static final int[] BLOCKS = {3, 4, 6, 3};

    Layer conv1;
    Layer bn1;
    List<List<Layer>> layers;
    Layer fc;

    ResNet() {}

    static ResNet filled() {
        var net = new ResNet();
        net.conv1 = Conv.filled();
        net.bn1 = BatchNorm.filled();
        net.layers = new ArrayList<>();
        for (int count : BLOCKS) {
            List<Layer> stage = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                stage.add(Bottleneck.filled(i == 0));
            }
            net.layers.add(stage);
        }
        net.fc = Dense.filled();
        return net;
    }

    /** Replaces one leaf of the last layer. */
    public float step(float by) {
        return ((Dense) fc).step(by);
    }
}
