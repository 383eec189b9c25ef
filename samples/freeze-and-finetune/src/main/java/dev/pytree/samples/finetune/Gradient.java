package dev.pytree.samples.finetune;

import dev.pytree.KeyPath;
import dev.pytree.State;
import java.util.function.ToDoubleFunction;

/** The gradient of a function of a State by finite differences: slow, and enough for a few dozen numbers. */
final class Gradient {
    private static final float STEP = 1f / 256;

    private Gradient() {}

    static State of(State state, ToDoubleFunction<State> f) {
        return state.mapWithPath((path, leaf) -> {
            float[][] matrix = (float[][]) leaf;
            float[][] gradient = new float[matrix.length][matrix[0].length];
            for (int i = 0; i < gradient.length; i++) {
                for (int j = 0; j < gradient[i].length; j++) {
                    double up = f.applyAsDouble(moved(state, path, i, j, STEP));
                    double down = f.applyAsDouble(moved(state, path, i, j, -STEP));
                    gradient[i][j] = (float) ((up - down) / (2 * STEP));
                }
            }
            return gradient;
        });
    }

    private static State moved(State state, KeyPath where, int i, int j, float by) {
        return state.mapWithPath((path, leaf) -> {
            if (!path.equals(where)) {
                return leaf;
            }
            float[][] matrix = ((float[][]) leaf).clone();
            matrix[i] = matrix[i].clone();
            matrix[i][j] += by;
            return matrix;
        });
    }
}
