package dev.pytree.samples.digits;

import dev.pytree.PytreeNode;
import dev.pytree.Static;

/**
 * In training each number becomes zero with probability {@code rate}, and the others grow so that the expected sum stays; in
 * evaluation nothing happens. The rate belongs to the structure, the random stream is leaves.
 */
@PytreeNode
record Dropout(@Static double rate, Rngs rngs) implements Layer {

    @Override
    public float[][] forward(float[][] x) {
        return x;
    }

    @Override
    public float[][] forward(float[][] x, Tape tape) {
        float[][] mask = new float[x.length][x[0].length];
        float kept = (float) (1 / (1 - rate));
        for (float[] row : mask) {
            for (int i = 0; i < row.length; i++) {
                row[i] = rngs.nextFloat() < rate ? 0 : kept;
            }
        }
        tape.record(dy -> times(mask, dy));
        return times(mask, x);
    }

    private static float[][] times(float[][] a, float[][] b) {
        float[][] product = new float[a.length][a[0].length];
        for (int n = 0; n < a.length; n++) {
            for (int i = 0; i < a[n].length; i++) {
                product[n][i] = a[n][i] * b[n][i];
            }
        }
        return product;
    }
}
