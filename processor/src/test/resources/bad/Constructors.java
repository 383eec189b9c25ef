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

@PytreeNode
class Checked {
    final float[] weight;

    Checked(float[] weight) throws java.io.IOException {
        this.weight = weight;
    }
}

@PytreeNode
class Hidden {
    float[] weight;

    private Hidden() {}
}

@PytreeNode
class Initialised {
    final float[] weight = new float[3];
    @Static final int size = 3;
    float[] bias;
}

@PytreeNode
class Lacking {
    final float[] inherited;
    private float[] hidden;

    Lacking() {
        inherited = new float[1];
    }

    public float[] hidden() {
        return hidden;
    }

    public void setHidden(float[] hidden) {
        this.hidden = hidden;
    }
}

@PytreeNode
class BelowLacking extends Lacking {
    final float[] own;

    BelowLacking(int size) {
        own = new float[size];
    }
}
