package dev.pytree.samples.digits;

import dev.pytree.PytreeNode;
import java.util.ArrayList;
import java.util.List;

/** A multi-layer perceptron: layers, one after the other. It is a layer itself. */
@PytreeNode
record Mlp(List<Layer> layers) implements Layer {

    /**
     * {@return a network with random kernels} Between the widths stand linear layers; all but the last are followed by batch
     * normalisation, a ReLU and dropout of {@code rate}.
     */
    static Mlp random(Rngs rngs, double rate, int... widths) {
        var layers = new ArrayList<Layer>();
        for (int i = 1; i < widths.length; i++) {
            layers.add(Linear.random(widths[i - 1], widths[i], rngs));
            if (i < widths.length - 1) {
                layers.add(BatchNorm.of(widths[i]));
                layers.add(new Relu());
                layers.add(new Dropout(rate, rngs.fork()));
            }
        }
        return new Mlp(List.copyOf(layers));
    }

    @Override
    public float[][] forward(float[][] x) {
        float[][] y = x;
        for (Layer layer : layers) {
            y = layer.forward(y);
        }
        return y;
    }

    @Override
    public float[][] forward(float[][] x, Tape tape) {
        float[][] y = x;
        for (Layer layer : layers) {
            y = layer.forward(y, tape);
        }
        return y;
    }
}
