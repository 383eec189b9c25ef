package dev.pytree.samples.finetune;

import dev.pytree.Graphs;
import dev.pytree.Split;
import dev.pytree.State;
import java.util.function.ToDoubleFunction;

/** Inputs and what a model should make of them. */
record Task(float[][] inputs, float[][] outputs) {

    /** Points on a circle in four dimensions, mapped by {@code truth}. */
    static Task of(Dense truth) {
        float[][] inputs = new float[16][4];
        float[][] outputs = new float[16][];
        for (int i = 0; i < inputs.length; i++) {
            for (int j = 0; j < 4; j++) {
                inputs[i][j] = (float) StrictMath.sin(0.7 * i + 1.3 * j);
            }
            outputs[i] = truth.apply(inputs[i]);
        }
        return new Task(inputs, outputs);
    }

    /** {@return the mean square error of {@code model}} */
    double loss(Adapted model) {
        double loss = 0;
        for (int i = 0; i < inputs.length; i++) {
            float[] y = model.apply(inputs[i]);
            for (int j = 0; j < y.length; j++) {
                double error = y[j] - outputs[i][j];
                loss += error * error / inputs.length;
            }
        }
        return loss;
    }

    /** {@return the state {@code trained} after some steps down the loss; {@code rest} stays} */
    State train(Split<Adapted> split, State trained, State rest, int steps, double rate) {
        State state = trained;
        for (int step = 0; step < steps; step++) {
            ToDoubleFunction<State> loss = at -> loss(Graphs.merge(split.graphDef(), at, rest));
            state = state.axpy(-rate, Gradient.of(state, loss));
        }
        return state;
    }
}
