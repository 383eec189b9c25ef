package dev.pytree;

/**
 * A walker that writes real primitive scalars into a vector, skips integers and hands all else to a {@link Raveling}. A class of its own,
 * so that HotSpot, where it sees one being made, knows without a test what becomes of a number; and with as little code as there can be,
 * because it compiles a {@code walk} into a loop only while that stays under 2,500 bytes of machine code (InlineSmallCode).
 */
sealed class NumberWalker extends Walker permits NumberWalker.OfFloats {
    private final double[] numbers;

    NumberWalker(Raveling visit, double[] numbers) {
        super(visit);
        this.numbers = numbers;
    }

    @Override
    public int leaf(int at, float value) {
        numbers[at] = value;
        return at + 1;
    }

    @Override
    public int leaf(int at, double value) {
        numbers[at] = value;
        return at + 1;
    }

    @Override
    public int leaf(int at, boolean value) {
        return at;
    }

    @Override
    public int leaf(int at, byte value) {
        return at;
    }

    @Override
    public int leaf(int at, char value) {
        return at;
    }

    @Override
    public int leaf(int at, short value) {
        return at;
    }

    @Override
    public int leaf(int at, int value) {
        return at;
    }

    @Override
    public int leaf(int at, long value) {
        return at;
    }

    /** The same for a vector of floats. */
    static final class OfFloats extends NumberWalker {
        private final float[] numbers;

        OfFloats(Raveling visit, float[] numbers) {
            super(visit, new double[0]);
            this.numbers = numbers;
        }

        @Override
        public int leaf(int at, float value) {
            numbers[at] = value;
            return at + 1;
        }

        @Override
        public int leaf(int at, double value) {
            numbers[at] = (float) value;
            return at + 1;
        }
    }
}
