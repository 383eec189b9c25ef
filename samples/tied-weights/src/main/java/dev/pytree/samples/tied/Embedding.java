package dev.pytree.samples.tied;

import dev.pytree.Param;
import dev.pytree.PytreeNode;

/** A vector for each letter. */
@PytreeNode
public class Embedding {
    @Param
    float[][] table;

    Embedding() {}

    /** An embedding in {@code table}, a row a letter. */
    public Embedding(float[][] table) {
        this.table = table;
    }
}
