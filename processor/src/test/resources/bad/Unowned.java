package bad;

import dev.pytree.PytreeNode;

@PytreeNode(imports = {UnownedPlain.class, UnownedClosed.class, UnownedOwn.class, java.util.BitSet.class, UnownedLevel.class})
class Unowned {
    float[] weight;
}

class UnownedPlain {
    public int size;
}

class UnownedClosed {
    private final float[] weight;

    UnownedClosed(double[] seed) {
        weight = new float[seed.length];
    }

    float[] weight() {
        return weight;
    }
}

@PytreeNode
record UnownedOwn(float[] weight) {}

enum UnownedLevel {
    ONE
}
