package dev.pytree.samples.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pytree.Filter;
import dev.pytree.Graphs;
import dev.pytree.Param;
import dev.pytree.State;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The way back through each layer against central differences. The layers compute in float, the test sums in double: a step
 * of 1/128 leaves an error of about 20 outputs * 1e-7 / (2/128) = 1e-4 from rounding, and of step^2 / 6 = 1e-5 times the
 * third derivative; 0.003 allows for both and is far below any gradient that a wrong formula gives.
 */
final class GradientTest {
    private static final float STEP = 1 / 128f;
    private static final double TOLERANCE = 3e-3;
    private final Rngs rngs = new Rngs(11);

    @Test
    void linear() {
        var linear = Linear.random(4, 3, rngs);
        check(new Linear(linear.kernel(), random(1, 3)[0]), random(5, 4), 3);
    }

    @Test
    void batchNorm() {
        var norm = new BatchNorm(random(1, 4)[0], random(1, 4)[0], random(1, 4)[0], random(1, 4)[0]);
        check(norm, random(6, 4), 4);
    }

    @Test
    void relu() {
        float[][] x = random(5, 4);
        for (float[] row : x) {
            for (int i = 0; i < row.length; i++) {
                row[i] += Math.signum(row[i]) * STEP; // a difference must not straddle the corner
            }
        }
        check(new Relu(), x, 4);
    }

    @Test
    void dropout() {
        check(new Dropout(0.3, rngs.fork()), random(5, 4), 4);
    }

    @Test
    void layersInARow() {
        var layers = List.of(
                Linear.random(4, 3, rngs), BatchNorm.of(3), new Dropout(0.3, rngs.fork()), Linear.random(3, 2, rngs));
        check(new Mlp(layers), random(6, 4), 2);
    }

    @Test
    void aLayerThatStandsTwiceGetsTheSum() {
        var linear = Linear.random(3, 3, rngs);
        check(new Mlp(List.of(linear, linear)), random(5, 3), 3);
    }

    @Test
    void crossEntropy() {
        float[][] logits = random(4, 3);
        int[] labels = {0, 2, 1, 2};
        float[][] gradient = CrossEntropy.gradient(CrossEntropy.softmax(logits), labels);

        for (int n = 0; n < logits.length; n++) {
            compare("logits", logits[n], gradient[n], () -> CrossEntropy.loss(CrossEntropy.softmax(logits), labels));
        }
    }

    /** Checks the gradients of a random weighting of the outputs by every parameter and every input. */
    private void check(Layer layer, float[][] x, int outputs) {
        float[][] weights = random(x.length, outputs);
        // A copy has nodes of its own around the same arrays, so each pass begins with the same random state.
        Loss loss = () -> weighted(weights, Graphs.copy(layer).forward(x, new Tape()));

        var tape = new Tape();
        Graphs.copy(layer).forward(x, tape);
        float[][] dx = tape.backward(weights);

        for (int n = 0; n < x.length; n++) {
            compare("input " + n, x[n], dx[n], loss);
        }
        State parameters =
                Graphs.split(layer, Filter.kind(Param.class), Filter.rest()).state(0);
        parameters.zip(tape.gradients(parameters), (parameter, gradient) -> {
            compareLeaf(parameter, gradient, loss);
            return parameter;
        });
    }

    private static void compareLeaf(Object parameter, Object gradient, Loss loss) {
        if (parameter instanceof float[][] rows) {
            for (int i = 0; i < rows.length; i++) {
                compare("row " + i, rows[i], ((float[][]) gradient)[i], loss);
            }
        } else {
            compare("row", (float[]) parameter, (float[]) gradient, loss);
        }
    }

    private static void compare(String what, float[] numbers, float[] gradient, Loss loss) {
        for (int i = 0; i < numbers.length; i++) {
            float number = numbers[i];
            numbers[i] = number + STEP;
            float above = numbers[i];
            double lossAbove = loss.value();
            numbers[i] = number - STEP;
            double difference = (lossAbove - loss.value()) / ((double) above - numbers[i]);
            numbers[i] = number;
            assertEquals(difference, gradient[i], TOLERANCE * Math.max(1, Math.abs(difference)), what + ", " + i);
        }
    }

    private static double weighted(float[][] weights, float[][] y) {
        double sum = 0;
        for (int n = 0; n < y.length; n++) {
            for (int i = 0; i < y[n].length; i++) {
                sum += (double) weights[n][i] * y[n][i];
            }
        }
        return sum;
    }

    private float[][] random(int rows, int columns) {
        float[][] numbers = new float[rows][columns];
        for (float[] row : numbers) {
            for (int i = 0; i < columns; i++) {
                row[i] = 2 * rngs.nextFloat() - 1;
            }
        }
        return numbers;
    }

    /** What is differentiated. */
    private interface Loss {
        double value();
    }
}
