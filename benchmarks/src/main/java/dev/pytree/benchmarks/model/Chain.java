package dev.pytree.benchmarks.model;

import dev.pytree.Param;
import dev.pytree.PytreeNode;

/** A link of a chain, which is as deep as it has links. */
@PytreeNode
public final class Chain {
    @Param
    float[] value;

    Chain next;

    Chain() {}

    /** {@return a chain of {@code length} links} */
    public static Chain filled(int length) {
        Chain first = null;
        for (int i = 0; i < length; i++) {
            var link = new Chain();
            link.value = new float[] {length - i};
            link.next = first;
            first = link;
        }
        return first;
    }
}
