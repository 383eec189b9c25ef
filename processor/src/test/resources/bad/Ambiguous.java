package bad;

import dev.pytree.PytreeNode;

@PytreeNode
class Ambiguous {
    float[] a;
    float[] b;

    Ambiguous(float[] a) {}

    Ambiguous(float[] b, int... sizes) {}

    Ambiguous(double[] a) {}

    static class Twice {}
}

@PytreeNode
class Two {
    float[] a;
    int[] b;

    Two(float[] a) {}

    Two(int[] b) {}
}
