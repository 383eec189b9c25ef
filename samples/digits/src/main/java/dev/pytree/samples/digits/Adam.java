package dev.pytree.samples.digits;

import dev.pytree.State;

/** The optimiser of Kingma and Ba (2015). Its moments are States with the paths of the parameters. */
final class Adam {
    private static final double MEAN_DECAY = 0.9;
    private static final double SQUARE_DECAY = 0.999;
    private static final double EPSILON = 1e-8;

    private final double rate;
    private State mean;
    private State square;
    /** How much of each moment is still the zero it began with. */
    private double meanWeight = 1;

    private double squareWeight = 1;

    Adam(double rate, State parameters) {
        this.rate = rate;
        this.mean = parameters.zerosLike();
        this.square = parameters.zerosLike();
    }

    /** {@return the parameters after a step against the gradients} */
    State step(State parameters, State gradients) {
        mean = gradients.lerp(mean, MEAN_DECAY);
        square = square.zipNumbers(gradients, (s, g) -> SQUARE_DECAY * s + (1 - SQUARE_DECAY) * g * g);
        meanWeight *= MEAN_DECAY;
        squareWeight *= SQUARE_DECAY;
        return parameters.zipNumbers(
                mean,
                square,
                (p, m, s) -> p - rate * m / (1 - meanWeight) / (Math.sqrt(s / (1 - squareWeight)) + EPSILON));
    }
}
