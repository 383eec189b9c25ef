package dev.pytree.benchmarks.model;

import dev.pytree.PytreeNode;

/** A block of a transformer: nine nodes, twelve leaves. */
@PytreeNode
public final class Block {
    LayerNorm norm1;
    Attention attention;
    LayerNorm norm2;
    FeedForward forward;

    Block() {}

    static Block filled(int size) {
        var block = new Block();
        block.norm1 = LayerNorm.filled(size);
        block.attention = Attention.filled(size);
        block.norm2 = LayerNorm.filled(size);
        block.forward = FeedForward.filled(size);
        return block;
    }
}
