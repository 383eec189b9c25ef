package dev.pytree.samples.quickstart;

import dev.pytree.PytreeNode;

/** A mutable layer, an immutable one, and a counter in one model. */
@PytreeNode
public class Network {
    Linear linear;
    Affine affine;
    Counter calls;

    Network() {}

    /** A network of a layer, what follows it, and a counter. */
    public Network(Linear linear, Affine affine) {
        this.linear = linear;
        this.affine = affine;
        this.calls = new Counter(0);
    }

    /** {@return the outputs for the inputs {@code x}, and counts the call} */
    public float[] forward(float[] x) {
        calls.increment();
        return affine.apply(linear.forward(x));
    }
}
