package dev.pytree.samples.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytree.Graphs;
import dev.pytree.State;
import org.junit.jupiter.api.Test;

final class AdamTest {
    private final State start = Graphs.split(new Linear(new float[][] {{4, -3}}, new float[] {2, 0}))
            .state();

    @Test
    void theFirstStepHasTheSizeOfTheRate() {
        State stepped = new Adam(0.5, start).step(start, start);

        State expected = Graphs.split(new Linear(new float[][] {{3.5f, -2.5f}}, new float[] {1.5f, 0}))
                .state();
        assertEquals(0, stepped.subtract(expected).norm(), 1e-6);
    }

    @Test
    void findsTheLeastOfASumOfSquares() {
        var adam = new Adam(0.1, start);
        State parameters = start;
        for (int i = 0; i < 500; i++) {
            parameters = adam.step(parameters, parameters.scale(2));
        }
        assertTrue(parameters.norm() < 1e-3, parameters::toString);
    }
}
