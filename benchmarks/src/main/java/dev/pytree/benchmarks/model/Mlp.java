package dev.pytree.benchmarks.model;

import dev.pytree.PytreeNode;

/** Three dense layers: four nodes, six leaves. */
@PytreeNode
public final class Mlp {
    public Dense first;
    public Dense second;
    public Dense third;

    /** A network to be filled. */
    public Mlp() {}

    /** {@return a network with leaves of four elements} */
    public static Mlp filled() {
        var mlp = new Mlp();
        mlp.first = Dense.filled();
        mlp.second = Dense.filled();
        mlp.third = Dense.filled();
        return mlp;
    }

    /** Changes nothing. */
    public float peek() {
        return third.peek();
    }

    /** Replaces one leaf of the last layer. */
    public float step(float by) {
        return third.step(by);
    }
}
