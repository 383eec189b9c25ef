package dev.pytree.samples.digits;

import dev.pytree.Filter;
import dev.pytree.Param;
import dev.pytree.State;
import java.util.Arrays;
import java.util.function.DoubleConsumer;

/** Trains a network epoch by epoch. Whatever the optimiser does, it does to States of parameters. */
final class Training {
    private static final Filter PARAMETERS = Filter.kind(Param.class);
    private static final int BATCH = 32;
    private static final double RATE = 3e-3;
    private static final double LARGEST_NORM = 1;
    private static final double AVERAGE_DECAY = 0.99;

    private final Digits digits;
    private final Rngs shuffle;
    private final Adam adam;
    private MlpPytree model;
    private State average;

    Training(Digits digits, long seed) {
        var rngs = new Rngs(seed);
        this.digits = digits;
        this.shuffle = rngs.fork();
        this.model = MlpPytree.of(Mlp.random(rngs, 0.3, Digits.SIDE * Digits.SIDE, 128, 64, Digits.CLASSES));
        this.average = model.state().filter(PARAMETERS);
        this.adam = new Adam(RATE, average);
    }

    /** {@return the network as the last step left it} */
    MlpPytree model() {
        return model;
    }

    /** {@return the network with the moving average of its parameters, which tests better} */
    MlpPytree averaged() {
        return model.withState(average);
    }

    /** {@return the mean loss of a pass over all digits in random order} {@code progress} hears how much of it is done, up to 1. */
    double epoch(DoubleConsumer progress) {
        int[] order = shuffle.permutation(digits.size());
        double sum = 0;
        for (int from = 0; from < order.length; from += BATCH) {
            int to = Math.min(from + BATCH, order.length);
            sum += step(digits.at(Arrays.copyOfRange(order, from, to))) * (to - from);
            progress.accept((double) to / order.length);
        }
        return sum / order.length;
    }

    private double step(Digits batch) {
        var tape = new Tape();
        float[][] probabilities = CrossEntropy.softmax(model.forward(batch.images(), tape));
        tape.backward(CrossEntropy.gradient(probabilities, batch.labels()));
        State parameters = model.state().filter(PARAMETERS);
        State stepped = adam.step(parameters, tape.gradients(parameters).clipByNorm(LARGEST_NORM));
        model = model.withState(stepped);
        average = stepped.lerp(average, AVERAGE_DECAY);
        return CrossEntropy.loss(probabilities, batch.labels());
    }
}
