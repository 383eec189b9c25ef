package dev.pytree.samples.digits;

import dev.pytree.PytreeNode;

/** {@code max(x, 0)}. It has no leaves. */
@PytreeNode
record Relu() implements Layer {

    @Override
    public float[][] forward(float[][] x) {
        return whereOpen(x, x);
    }

    @Override
    public float[][] forward(float[][] x, Tape tape) {
        tape.record(dy -> whereOpen(x, dy));
        return forward(x);
    }

    private static float[][] whereOpen(float[][] x, float[][] values) {
        float[][] result = new float[x.length][x[0].length];
        for (int n = 0; n < x.length; n++) {
            for (int i = 0; i < x[n].length; i++) {
                result[n][i] = x[n][i] > 0 ? values[n][i] : 0;
            }
        }
        return result;
    }
}
