package dev.pytree;

/**
 * A builder of nodes that have primitive scalars and nothing else, which are read from a vector. A class of its own, so that HotSpot,
 * where it sees one being made, knows without a test where a number is from.
 */
final class NumberBuilder extends Builder {
    private final double[] numbers;
    private int at;

    NumberBuilder(double[] numbers, int at) {
        this.numbers = numbers;
        this.at = at;
    }

    /** {@return where the next number is} */
    int at() {
        return at;
    }

    @Override
    public float floatLeaf() {
        return (float) numbers[at++];
    }

    @Override
    public double doubleLeaf() {
        return numbers[at++];
    }
}
