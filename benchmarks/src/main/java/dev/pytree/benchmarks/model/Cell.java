package dev.pytree.benchmarks.model;

import dev.pytree.Param;
import dev.pytree.PytreeNode;

/** A small node that refers to another one of the same list. */
@PytreeNode
public final class Cell {
    @Param
    float[] value;

    Cell friend;

    Cell() {}
}
