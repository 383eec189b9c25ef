package dev.pytree.benchmarks.model;

import java.util.function.UnaryOperator;

/** Gives the leaves of an array one by one, whatever it is asked for: rebuilding is mapping with it. */
final class Reader implements UnaryOperator<Object> {
    private final Object[] leaves;
    private int at;

    Reader(Object[] leaves) {
        this.leaves = leaves;
    }

    @Override
    public Object apply(Object old) {
        return leaves[at++];
    }
}
