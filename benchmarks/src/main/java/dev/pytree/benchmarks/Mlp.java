package dev.pytree.benchmarks;

import dev.pytree.PytreeNode;

/** Three dense layers: four nodes, six leaves. */
@PytreeNode
public final class Mlp {
    Dense first;
    Dense second;
    Dense third;

    Mlp() {}

    static Mlp filled() {
        var mlp = new Mlp();
        mlp.first = Dense.filled();
        mlp.second = Dense.filled();
        mlp.third = Dense.filled();
        return mlp;
    }

    /** Replaces one leaf of the last layer. */
    public float step(float by) {
        return third.step(by);
    }
}
