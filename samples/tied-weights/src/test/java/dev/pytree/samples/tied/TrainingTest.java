package dev.pytree.samples.tied;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pytree.Graphs;
import dev.pytree.KeyPath;
import dev.pytree.State;
import org.junit.jupiter.api.Test;

final class TrainingTest {
    private final Training training = new Training(new int[] {1, 2, 0, 1, 1, 2});
    private final Bigram model = Bigram.random(3, 2, 5);

    @Test
    void theGradientOfATiedTableIsTheSumOfBothUses() {
        State gradient = training.gradient(model);

        float[][] table = (float[][]) gradient.get(KeyPath.parse(".embedding.table"));
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 2; j++) {
                assertEquals(slope(i, j), table[i][j], 2e-3);
            }
        }
    }

    private double slope(int i, int j) {
        float step = 1f / 128;
        Bigram up = Graphs.snapshot(model);
        Bigram down = Graphs.snapshot(model);
        up.embedding.table[i][j] += step;
        down.embedding.table[i][j] -= step;
        return (training.loss(up) - training.loss(down)) / (2 * step);
    }

    @Test
    void trainingLeavesTheModelItStartsFromAsItIs() {
        State before = Graphs.split(Graphs.snapshot(model)).state();

        training.train(model, 3, 0.5);

        assertEquals(before, Graphs.split(model).state());
    }
}
