package dev.pytree.benchmarks.model;

import dev.pytree.PytreeNode;

/** Self-attention: four leaves. */
@PytreeNode
public final class Attention {
    Dense qkv;
    Dense out;

    Attention() {}

    static Attention filled(int size) {
        var attention = new Attention();
        attention.qkv = Dense.filled(size);
        attention.out = Dense.filled(size);
        return attention;
    }
}
