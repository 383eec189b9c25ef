package dev.pytree.samples.digits;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What a network reads in some digits: the probability of each class for each digit. */
record Evaluation(Digits digits, float[][] probabilities) {

    /** {@return what {@code network} reads in {@code digits}} */
    static Evaluation of(Layer network, Digits digits) {
        return new Evaluation(digits, CrossEntropy.softmax(network.forward(digits.images())));
    }

    /** {@return the likeliest class of the digit {@code n}} */
    int read(int n) {
        int likeliest = 0;
        for (int c = 1; c < Digits.CLASSES; c++) {
            if (probabilities[n][c] > probabilities[n][likeliest]) {
                likeliest = c;
            }
        }
        return likeliest;
    }

    /** {@return the digit that was written as {@code n}} */
    int written(int n) {
        return digits.labels()[n];
    }

    /** {@return how sure the network is of what it reads in {@code n}, up to 1} */
    float sureness(int n) {
        return probabilities[n][read(n)];
    }

    /** {@return the share of digits that are read right} */
    double accuracy() {
        return 1 - (double) misread().size() / digits.size();
    }

    /** {@return the digits that are read wrong, the surest first} */
    List<Integer> misread() {
        return IntStream.range(0, digits.size())
                .filter(n -> read(n) != written(n))
                .boxed()
                .sorted(Comparator.comparing(n -> -sureness(n)))
                .toList();
    }

    /** {@return how often each digit (row) is read as each digit (column)} */
    int[][] confusion() {
        int[][] confusion = new int[Digits.CLASSES][Digits.CLASSES];
        for (int n = 0; n < digits.size(); n++) {
            confusion[written(n)][read(n)]++;
        }
        return confusion;
    }
}
