package dev.pytree.samples.finetune;

import dev.pytree.PytreeNode;

/** A map and a low-rank change of it: {@code y = base x + up (down x)}. */
@PytreeNode
public record Adapted(
        Dense base, @LoraParam float[][] down, @LoraParam float[][] up) {

    /** {@return {@code base} with a change of rank {@code rank}, which changes nothing yet} */
    public static Adapted of(Dense base, int rank) {
        int outputs = base.kernel().length;
        int inputs = base.kernel()[0].length;
        float[][] down = new float[rank][inputs];
        for (int i = 0; i < rank; i++) {
            for (int j = 0; j < inputs; j++) {
                down[i][j] = (float) StrictMath.cos(3 * i + j);
            }
        }
        return new Adapted(base, down, new float[outputs][rank]);
    }

    float[] apply(float[] x) {
        float[] y = base.apply(x);
        float[] change = Dense.product(up, Dense.product(down, x));
        for (int i = 0; i < y.length; i++) {
            y[i] += change[i];
        }
        return y;
    }
}
