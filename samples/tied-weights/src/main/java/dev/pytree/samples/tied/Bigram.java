package dev.pytree.samples.tied;

import dev.pytree.Param;
import dev.pytree.PytreeNode;
import java.util.SplittableRandom;

/** Guesses the next letter from the last one. The embedding and the head are one table. */
@PytreeNode
public class Bigram {
    Embedding embedding;

    /** Turns the vector of a letter into that of what follows it. */
    @Param
    float[][] turn;

    Head head;

    Bigram() {}

    /** A model of {@code letters} letters with vectors of {@code width} numbers. */
    public static Bigram random(int letters, int width, long seed) {
        var random = new SplittableRandom(seed);
        var model = new Bigram();
        model.embedding = new Embedding(matrix(letters, width, random));
        model.turn = matrix(width, width, random);
        model.head = new Head(model.embedding.table);
        return model;
    }

    private static float[][] matrix(int rows, int columns, SplittableRandom random) {
        float[][] matrix = new float[rows][columns];
        for (float[] row : matrix) {
            for (int i = 0; i < columns; i++) {
                row[i] = (float) (random.nextDouble() - 0.5);
            }
        }
        return matrix;
    }

    /** {@return the probability of each letter after {@code letter}} */
    public double[] next(int letter) {
        return softmax(head.scores(turned(letter)));
    }

    float[] turned(int letter) {
        float[] x = embedding.table[letter];
        float[] y = new float[x.length];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < x.length; j++) {
                y[i] += turn[i][j] * x[j];
            }
        }
        return y;
    }

    private static double[] softmax(double[] scores) {
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StrictMath.exp(scores[i]);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }
}
