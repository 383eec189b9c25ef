package dev.pytree.samples.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.pytree.Filter;
import dev.pytree.Graphs;
import dev.pytree.Param;
import dev.pytree.RngState;
import dev.pytree.State;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class TrainingTest {
    private static final Filter PARAMETERS = Filter.kind(Param.class);
    private final Digits digits = Digits.read(Digits.FILE);

    TrainingTest() throws IOException {}

    @Test
    void aSeedDecidesEveryBit() {
        var one = trained(5);
        var same = trained(5);
        var other = trained(6);

        assertEquals(one.model(), same.model());
        assertEquals(one.averaged(), same.averaged());
        assertNotEquals(one.model(), other.model());
    }

    @Test
    void everyJvmComputesTheSameBits() {
        Object[] leaves = trained(5).averaged().state().leaves().toArray();

        assertEquals(1101720610, Arrays.deepHashCode(leaves));
    }

    @Test
    void evaluationChangesNothing() {
        var training = trained(5);
        State before = training.model().state();

        Evaluation.of(training.model(), digits);

        assertEquals(before, training.model().state());
    }

    @Test
    void theAverageHasTheStructureOfTheModelAndAllButItsParameters() {
        var training = trained(5);
        var model = training.model();
        var averaged = training.averaged();

        assertEquals(model.graphDef(), averaged.graphDef());
        var own = model.state().split(PARAMETERS, Filter.rest());
        var average = averaged.state().split(PARAMETERS, Filter.rest());
        assertNotEquals(own.get(0), average.get(0));
        assertEquals(own.get(1), average.get(1));
    }

    @Test
    void nothingThatALayerRemembersForTheWayBackIsALeaf() {
        var training = trained(5);

        assertEquals(
                MlpPytree.of(Mlp.random(new Rngs(5), 0.3, 64, 128, 64, 10)).graphDef(),
                training.model().graphDef());
    }

    @Test
    void gradientsOfArraysThatTheStepDidNotUseAreRefused() {
        State parameters =
                Graphs.split(new Linear(new float[][] {{3}}, new float[] {4})).state();

        var error = assertThrows(IllegalStateException.class, () -> new Tape().gradients(parameters));

        assertEquals("no gradient was recorded; these are not the arrays that the step used", error.getMessage());
    }

    @Test
    void theRandomStateIsLeftToTheModel() {
        var training = trained(5);

        assertEquals(
                training.model().state().filter(Filter.kind(RngState.class)),
                training.averaged().state().filter(Filter.kind(RngState.class)));
    }

    private Training trained(long seed) {
        var training = new Training(digits.at(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), seed);
        for (int epoch = 0; epoch < 3; epoch++) {
            training.epoch(share -> {});
        }
        return training;
    }
}
