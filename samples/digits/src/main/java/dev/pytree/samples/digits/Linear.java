package dev.pytree.samples.digits;

import dev.pytree.Param;
import dev.pytree.PytreeNode;

/** {@code x * kernel + bias}. */
@PytreeNode
record Linear(@Param float[][] kernel, @Param float[] bias) implements Layer {

    /** {@return a layer with a bias of zero, and a kernel that keeps the variance through a ReLU (He et al., 2015)} */
    static Linear random(int inputs, int outputs, Rngs rngs) {
        float limit = (float) Math.sqrt(6.0 / inputs);
        float[][] kernel = new float[inputs][outputs];
        for (float[] row : kernel) {
            for (int o = 0; o < outputs; o++) {
                row[o] = limit * (2 * rngs.nextFloat() - 1);
            }
        }
        return new Linear(kernel, new float[outputs]);
    }

    @Override
    public float[][] forward(float[][] x) {
        float[][] y = new float[x.length][];
        for (int n = 0; n < x.length; n++) {
            float[] out = bias.clone();
            for (int i = 0; i < kernel.length; i++) {
                addTo(out, x[n][i], kernel[i]);
            }
            y[n] = out;
        }
        return y;
    }

    @Override
    public float[][] forward(float[][] x, Tape tape) {
        tape.record(dy -> backward(x, dy, tape));
        return forward(x);
    }

    private float[][] backward(float[][] x, float[][] dy, Tape tape) {
        float[][] dKernel = tape.gradient(kernel);
        float[] dBias = tape.gradient(bias);
        float[][] dx = new float[x.length][kernel.length];
        for (int n = 0; n < x.length; n++) {
            addTo(dBias, 1, dy[n]);
            for (int i = 0; i < kernel.length; i++) {
                addTo(dKernel[i], x[n][i], dy[n]);
                dx[n][i] = dot(dy[n], kernel[i]);
            }
        }
        return dx;
    }

    private static void addTo(float[] sum, float factor, float[] row) {
        for (int o = 0; o < sum.length; o++) {
            sum[o] += factor * row[o];
        }
    }

    private static float dot(float[] a, float[] b) {
        float sum = 0;
        for (int o = 0; o < a.length; o++) {
            sum += a[o] * b[o];
        }
        return sum;
    }
}
