package dev.pytree.benchmarks.model;

import dev.pytree.PytreeNode;
import java.util.ArrayList;
import java.util.List;

/** A network of the shape of ResNet-50, every layer behind an interface: 267 leaves. */
@PytreeNode
public final class ResNet implements Layer {
    private static final int[] BLOCKS = {3, 4, 6, 3};

    public Layer conv1;
    public Layer bn1;
    public List<List<Layer>> layers;
    public Layer fc;

    /** A network to be filled. */
    public ResNet() {}

    /** {@return a network with leaves of four elements} */
    public static ResNet filled() {
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

    /** Changes nothing. */
    public float peek() {
        return ((Dense) fc).peek();
    }

    /** Replaces one leaf of the last layer. */
    public float step(float by) {
        return ((Dense) fc).step(by);
    }

    /** Replaces the statistics of every normalisation: 106 leaves. */
    public void track(float by) {
        ((BatchNorm) bn1).track(by);
        for (List<Layer> stage : layers) {
            for (Layer layer : stage) {
                ((Bottleneck) layer).track(by);
            }
        }
    }
}
