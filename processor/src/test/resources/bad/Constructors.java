package bad;

import dev.pytree.Leaf;
import dev.pytree.PytreeNode;
import dev.pytree.Static;

@PytreeNode
class Constructors {
    final float[] kernel;
    final float[] bias;
    private @Leaf double rate;
    @Static int inputs;

    Constructors(int inputs, int outputs) {
        kernel = new float[inputs];
        bias = new float[outputs];
    }

    private Constructors(float[] kernel, float[] bias) {
        this.kernel = kernel;
        this.bias = bias;
    }

    double rate() {
        return rate;
    }
}

@PytreeNode
class NoEmpty {
    float[] weight;

    NoEmpty(java.util.Random random) {}
}

@PytreeNode
class Throwing {
    float[] weight;

    Throwing() throws java.io.IOException {}
}

@PytreeNode
class Below extends Above {
    float[] own;

    Below() {
        super(null);
    }
}

@PytreeNode
class Above {
    final float[] inherited;

    Above(float[] inherited) {
        this.inherited = inherited;
    }
}
