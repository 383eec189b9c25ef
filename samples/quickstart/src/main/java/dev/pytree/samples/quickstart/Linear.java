package dev.pytree.samples.quickstart;

import dev.pytree.Param;
import dev.pytree.PytreeNode;
import dev.pytree.Static;
import java.util.SplittableRandom;

/** A dense layer: {@code y = x kernel + bias}. */
@PytreeNode
public class Linear {
    @Param
    float[][] kernel;

    @Param
    float[] bias;

    @Static
    int inputs;

    Linear() {}

    /** A layer with small random weights. */
    public Linear(int inputs, int outputs, long seed) {
        var random = new SplittableRandom(seed);
        this.inputs = inputs;
        kernel = new float[inputs][outputs];
        bias = new float[outputs];
        for (float[] row : kernel) {
            for (int i = 0; i < outputs; i++) {
                row[i] = (float) (random.nextDouble() - 0.5);
            }
        }
    }

    /** {@return the outputs for the inputs {@code x}} */
    public float[] forward(float[] x) {
        float[] y = bias.clone();
        for (int i = 0; i < inputs; i++) {
            for (int j = 0; j < y.length; j++) {
                y[j] += x[i] * kernel[i][j];
            }
        }
        return y;
    }
}
