package dev.pytree.samples.digits;

/** The cross-entropy of softmax: how surprised the probabilities are by the labels, on average over a batch. */
final class CrossEntropy {
    private CrossEntropy() {}

    /** {@return the probability of each class, row by row} */
    static float[][] softmax(float[][] logits) {
        float[][] probabilities = new float[logits.length][logits[0].length];
        for (int n = 0; n < logits.length; n++) {
            float largest = Float.NEGATIVE_INFINITY;
            for (float logit : logits[n]) {
                largest = Math.max(largest, logit);
            }
            double sum = 0;
            for (float logit : logits[n]) {
                sum += StrictMath.exp(logit - largest);
            }
            for (int c = 0; c < logits[n].length; c++) {
                probabilities[n][c] = (float) (StrictMath.exp(logits[n][c] - largest) / sum);
            }
        }
        return probabilities;
    }

    /** {@return the mean of {@code -log p(label)}} */
    static double loss(float[][] probabilities, int[] labels) {
        double sum = 0;
        for (int n = 0; n < labels.length; n++) {
            sum -= StrictMath.log(Math.max(probabilities[n][labels[n]], Float.MIN_NORMAL));
        }
        return sum / labels.length;
    }

    /** {@return the gradient of the loss by the logits} */
    static float[][] gradient(float[][] probabilities, int[] labels) {
        float[][] gradient = new float[labels.length][probabilities[0].length];
        for (int n = 0; n < labels.length; n++) {
            for (int c = 0; c < gradient[n].length; c++) {
                float expected = c == labels[n] ? 1 : 0;
                gradient[n][c] = (probabilities[n][c] - expected) / labels.length;
            }
        }
        return gradient;
    }
}
