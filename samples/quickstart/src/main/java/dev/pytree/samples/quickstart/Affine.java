package dev.pytree.samples.quickstart;

import dev.pytree.Param;
import dev.pytree.PytreeNode;

/** An immutable module: {@code y = scale x + shift}, element by element. */
@PytreeNode
public record Affine(@Param float[] scale, @Param float[] shift) {

    /** {@return the outputs for the inputs {@code x}} */
    public float[] apply(float[] x) {
        float[] y = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            y[i] = scale[i] * x[i] + shift[i];
        }
        return y;
    }
}
