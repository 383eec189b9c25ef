package dev.pytree.samples.tied;

import dev.pytree.Graphs;
import dev.pytree.State;

/** Plain gradient descent. A gradient is a model of the same structure: what is tied in one is tied in the other. */
final class Training {
    private final int[] text;

    /** Trains on pairs of neighbours in {@code text}. */
    Training(int[] text) {
        this.text = text;
    }

    /** {@return the mean loss in nats a letter} */
    double loss(Bigram model) {
        double loss = 0;
        for (int i = 1; i < text.length; i++) {
            loss -= StrictMath.log(model.next(text[i - 1])[text[i]]);
        }
        return loss / (text.length - 1);
    }

    /** {@return the model after {@code steps} steps} */
    Bigram train(Bigram model, int steps, double rate) {
        var split = Graphs.split(model);
        State state = split.state();
        for (int step = 0; step < steps; step++) {
            state = state.axpy(-rate, gradient(Graphs.merge(split.graphDef(), state)));
        }
        return Graphs.merge(split.graphDef(), state);
    }

    /** {@return the gradient of the loss, in which the embedding's part and the head's are summed, for they are one array} */
    State gradient(Bigram model) {
        var zeros = Graphs.split(model);
        Bigram gradient = Graphs.merge(zeros.graphDef(), zeros.state().zerosLike());
        for (int i = 1; i < text.length; i++) {
            add(model, gradient, text[i - 1], text[i]);
        }
        return Graphs.split(gradient).state();
    }

    private void add(Bigram model, Bigram gradient, int last, int next) {
        float[] x = model.embedding.table[last];
        float[] y = model.turned(last);
        double[] error = model.next(last);
        error[next] -= 1;
        double[] dy = new double[y.length];
        for (int i = 0; i < error.length; i++) {
            double e = error[i] / (text.length - 1);
            gradient.head.bias[i] += (float) e;
            for (int j = 0; j < y.length; j++) {
                gradient.head.table[i][j] += (float) (e * y[j]);
                dy[j] += e * model.head.table[i][j];
            }
        }
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < x.length; j++) {
                gradient.turn[i][j] += (float) (dy[i] * x[j]);
                gradient.embedding.table[last][j] += (float) (dy[i] * model.turn[i][j]);
            }
        }
    }
}
