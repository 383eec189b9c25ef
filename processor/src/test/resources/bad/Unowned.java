package bad;

import dev.pytree.PytreeNode;

@PytreeNode(imports = {Plain.class, Closed.class, Own.class, java.util.BitSet.class, Level.class})
class Unowned {
    float[] weight;
}

class Plain {
    public int size;
}

class Closed {
    private final float[] weight;

    Closed(double[] seed) {
        weight = new float[seed.length];
    }

    float[] weight() {
        return weight;
    }
}

@PytreeNode
record Own(float[] weight) {}

enum Level {
    ONE
}
