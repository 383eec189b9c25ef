package dev.pytree.benchmarks.model;

import java.util.function.UnaryOperator;

/** {@link Mlp}: a straight line. */
public final class MlpByHand implements ByHand.InPlace<Mlp> {
    @Override
    public Object[] flatten(Mlp mlp) {
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

    @Override
    public Mlp unflatten(Mlp like, Object[] leaves) {
        var mlp = new Mlp();
        mlp.first = dense(leaves, 0);
        mlp.second = dense(leaves, 2);
        mlp.third = dense(leaves, 4);
        return mlp;
    }

    static Dense dense(Object[] leaves, int at) {
        var dense = new Dense();
        update(dense, leaves, at);
        return dense;
    }

    @Override
    public Mlp map(Mlp mlp, UnaryOperator<Object> f) {
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

    @Override
    public Mlp map(Mlp a, Mlp b, Mlp c, OfThree f) {
        var mapped = new Mlp();
        mapped.first = map(a.first, b.first, c.first, f);
        mapped.second = map(a.second, b.second, c.second, f);
        mapped.third = map(a.third, b.third, c.third, f);
        return mapped;
    }

    static Dense map(Dense a, Dense b, Dense c, OfThree f) {
        var mapped = new Dense();
        mapped.kernel = (float[]) f.apply(a.kernel, b.kernel, c.kernel);
        mapped.bias = (float[]) f.apply(a.bias, b.bias, c.bias);
        return mapped;
    }

    @Override
    public void updateLast(Mlp mlp, Object leaf) {
        mlp.third.bias = (float[]) leaf;
    }

    @Override
    public void update(Mlp mlp, Object[] leaves) {
        int at = update(mlp.first, leaves, 0);
        at = update(mlp.second, leaves, at);
        update(mlp.third, leaves, at);
    }

    static int update(Dense dense, Object[] leaves, int at) {
        dense.kernel = (float[]) leaves[at];
        dense.bias = (float[]) leaves[at + 1];
        return at + 2;
    }
}
