package dev.pytree.benchmarks.model;

import dev.pytree.PytreeNode;

/** The dense half of a transformer block: four leaves. */
@PytreeNode
public final class FeedForward {
    Dense up;
    Dense down;

    FeedForward() {}

    static FeedForward filled(int size) {
        var forward = new FeedForward();
        forward.up = Dense.filled(size);
        forward.down = Dense.filled(size);
        return forward;
    }
}
