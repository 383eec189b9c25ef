package dev.pytree.samples.finetune;

import dev.pytree.Param;
import dev.pytree.PytreeNode;

/** A linear map, {@code y = kernel x}. */
@PytreeNode
public record Dense(@Param float[][] kernel) {

    float[] apply(float[] x) {
        return product(kernel, x);
    }

    static float[] product(float[][] matrix, float[] x) {
        float[] y = new float[matrix.length];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < x.length; j++) {
                y[i] += matrix[i][j] * x[j];
            }
        }
        return y;
    }
}
