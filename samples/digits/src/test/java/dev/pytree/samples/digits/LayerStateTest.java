package dev.pytree.samples.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.pytree.BatchStat;
import dev.pytree.Filter;
import dev.pytree.Laws;
import dev.pytree.Param;
import dev.pytree.RngState;
import dev.pytree.State;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LayerStateTest {
    private final float[][] x = {{0, 1, 2}, {3, 5, 4}, {8, 7, 6}, {9, 9, 9}};

    @Test
    void dropoutIsOffInEvaluation() {
        var dropout = new Dropout(0.9, new Rngs(3));

        assertSame(x, dropout.forward(x));
        assertEquals(0, dropout.rngs().counter);
    }

    @Test
    void dropoutInTrainingKeepsTheExpectedSum() {
        float[][] ones = new float[100][100];
        for (float[] row : ones) {
            Arrays.fill(row, 1);
        }
        double sum = 0;
        int zeros = 0;
        for (float[] row : new Dropout(0.25, new Rngs(3)).forward(ones, new Tape())) {
            for (float number : row) {
                sum += number;
                zeros += number == 0 ? 1 : 0;
            }
        }
        // Of 10,000 draws at 1/4, the share deviates by 0.0043; this allows five of that.
        assertEquals(0.25, zeros / 1e4, 0.022);
        assertEquals(1, sum / 1e4, 0.03);
    }

    @Test
    void batchNormInTrainingGivesColumnsOfMeanZeroAndVarianceOne() {
        float[][] y = BatchNorm.of(3).forward(x, new Tape());

        for (int i = 0; i < 3; i++) {
            double sum = 0;
            double squares = 0;
            for (float[] row : y) {
                sum += row[i];
                squares += row[i] * row[i];
            }
            assertEquals(0, sum / 4, 1e-6);
            assertEquals(1, squares / 4, 1e-4);
        }
    }

    @Test
    void batchStatisticsAndRandomStateMoveOnlyInTraining() {
        var model = MlpPytree.of(Mlp.random(new Rngs(3), 0.5, 3, 4, 2));
        State before = model.state();

        model.forward(x);
        assertEquals(before, model.state());

        model.forward(x, new Tape());
        State after = model.state();
        assertNotEquals(before.filter(Filter.kind(BatchStat.class)), after.filter(Filter.kind(BatchStat.class)));
        assertNotEquals(before.filter(Filter.kind(RngState.class)), after.filter(Filter.kind(RngState.class)));
        assertEquals(before.filter(Filter.kind(Param.class)), after.filter(Filter.kind(Param.class)));
    }

    @Test
    void aProxyOfALayerIsALayer() {
        var model = Mlp.random(new Rngs(3), 0.5, 3, 4, 2);

        var mixed = new Mlp(List.of(MlpPytree.of(model), new Relu()));

        assertEquals(2, mixed.forward(x)[0].length);
        assertEquals(
                MlpPytree.of(model).state().count(), MlpPytree.of(mixed).state().count());
    }

    @Test
    void theLawsHoldForTheNetwork() {
        Laws.check(Mlp.random(new Rngs(3), 0.5, 3, 4, 2));
    }
}
