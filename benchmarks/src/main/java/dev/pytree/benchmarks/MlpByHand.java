package dev.pytree.benchmarks;

import java.util.function.UnaryOperator;

/** What a careful author writes for {@link Mlp}. */
final class MlpByHand {
    private MlpByHand() {}

    static Object[] flatten(Mlp mlp) {
        Object[] leaves = new Object[6];
        int at = flatten(mlp.first, leaves, 0);
        at = flatten(mlp.second, leaves, at);
        flatten(mlp.third, leaves, at);
        return leaves;
    }

    static int flatten(Dense dense, Object[] leaves, int at) {
        leaves[at] = dense.kernel;
        leaves[at + 1] = dense.bias;
        return at + 2;
    }

    static Mlp unflatten(Object[] leaves) {
        var mlp = new Mlp();
        mlp.first = dense(leaves, 0);
        mlp.second = dense(leaves, 2);
        mlp.third = dense(leaves, 4);
        return mlp;
    }

    static Dense dense(Object[] leaves, int at) {
        var dense = new Dense();
        dense.kernel = (float[]) leaves[at];
        dense.bias = (float[]) leaves[at + 1];
        return dense;
    }

    static Mlp map(Mlp mlp, UnaryOperator<Object> f) {
        var mapped = new Mlp();
        mapped.first = map(mlp.first, f);
        mapped.second = map(mlp.second, f);
        mapped.third = map(mlp.third, f);
        return mapped;
    }

    static Dense map(Dense dense, UnaryOperator<Object> f) {
        var mapped = new Dense();
        mapped.kernel = (float[]) f.apply(dense.kernel);
        mapped.bias = (float[]) f.apply(dense.bias);
        return mapped;
    }
}
