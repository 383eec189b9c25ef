package dev.pytree.samples.tied;

import dev.pytree.Param;
import dev.pytree.PytreeNode;

/** Scores each letter by how well its row fits a vector. */
@PytreeNode
public class Head {
    @Param
    float[][] table;

    @Param
    float[] bias;

    Head() {}

    /** A head over {@code table}, a row a letter, which may be that of an {@link Embedding}. */
    public Head(float[][] table) {
        this.table = table;
        this.bias = new float[table.length];
    }

    /** {@return the score of each letter} */
    public double[] scores(float[] x) {
        double[] scores = new double[table.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = bias[i];
            for (int j = 0; j < x.length; j++) {
                scores[i] += table[i][j] * x[j];
            }
        }
        return scores;
    }
}
