package dev.pytree.samples.digits;

import dev.pytree.BatchStat;
import dev.pytree.Param;
import dev.pytree.PytreeNode;
import java.util.Arrays;

/**
 * Gives each column mean 0 and variance 1, then scales and shifts it (Ioffe and Szegedy, 2015). Training normalises by the
 * batch and moves the running mean and variance; evaluation normalises by these.
 */
@PytreeNode
final class BatchNorm implements Layer {
    private static final float MOMENTUM = 0.1f;
    private static final float EPSILON = 1e-5f;

    @Param
    final float[] scale;

    @Param
    final float[] bias;

    @BatchStat
    float[] mean;

    @BatchStat
    float[] variance;

    BatchNorm(float[] scale, float[] bias, float[] mean, float[] variance) {
        this.scale = scale;
        this.bias = bias;
        this.mean = mean;
        this.variance = variance;
    }

    /** {@return a layer that changes nothing yet} */
    static BatchNorm of(int width) {
        float[] ones = new float[width];
        Arrays.fill(ones, 1);
        return new BatchNorm(ones, new float[width], new float[width], ones.clone());
    }

    @Override
    public float[][] forward(float[][] x) {
        return shifted(normal(x, mean, variance));
    }

    @Override
    public float[][] forward(float[][] x, Tape tape) {
        float[] batchMean = columnMeans(x);
        float[][] centred = minus(x, batchMean);
        float[] batchVariance = columnMeans(centred, centred);
        float[][] normal = normal(x, batchMean, batchVariance);
        mean = towards(mean, batchMean);
        variance = towards(variance, batchVariance);
        tape.record(dy -> backward(normal, batchVariance, dy, tape));
        return shifted(normal);
    }

    private float[][] backward(float[][] normal, float[] batchVariance, float[][] dy, Tape tape) {
        float[] meanDy = columnMeans(dy);
        float[] meanDyNormal = columnMeans(dy, normal);
        float[] dScale = tape.gradient(scale);
        float[] dBias = tape.gradient(bias);
        for (int i = 0; i < scale.length; i++) {
            dScale[i] += dy.length * meanDyNormal[i];
            dBias[i] += dy.length * meanDy[i];
        }
        float[][] dx = new float[dy.length][scale.length];
        for (int n = 0; n < dx.length; n++) {
            for (int i = 0; i < scale.length; i++) {
                float perNormal = dy[n][i] - meanDy[i] - normal[n][i] * meanDyNormal[i];
                dx[n][i] = scale[i] * perNormal / deviation(batchVariance[i]);
            }
        }
        return dx;
    }

    private float[][] shifted(float[][] normal) {
        float[][] y = new float[normal.length][scale.length];
        for (int n = 0; n < y.length; n++) {
            for (int i = 0; i < scale.length; i++) {
                y[n][i] = scale[i] * normal[n][i] + bias[i];
            }
        }
        return y;
    }

    private static float[][] normal(float[][] x, float[] mean, float[] variance) {
        float[][] normal = minus(x, mean);
        for (float[] row : normal) {
            for (int i = 0; i < row.length; i++) {
                row[i] /= deviation(variance[i]);
            }
        }
        return normal;
    }

    private static float[][] minus(float[][] x, float[] mean) {
        float[][] difference = new float[x.length][mean.length];
        for (int n = 0; n < x.length; n++) {
            for (int i = 0; i < mean.length; i++) {
                difference[n][i] = x[n][i] - mean[i];
            }
        }
        return difference;
    }

    private static float deviation(float variance) {
        return (float) Math.sqrt(variance + EPSILON);
    }

    /** {@return what {@code running} becomes} A new array, since the old one may be part of a State. */
    private static float[] towards(float[] running, float[] batch) {
        float[] moved = new float[running.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = running[i] + MOMENTUM * (batch[i] - running[i]);
        }
        return moved;
    }

    private static float[] columnMeans(float[][] x) {
        float[] means = new float[x[0].length];
        for (float[] row : x) {
            for (int i = 0; i < means.length; i++) {
                means[i] += row[i] / x.length;
            }
        }
        return means;
    }

    private static float[] columnMeans(float[][] a, float[][] b) {
        float[] means = new float[a[0].length];
        for (int n = 0; n < a.length; n++) {
            for (int i = 0; i < means.length; i++) {
                means[i] += a[n][i] * b[n][i] / a.length;
            }
        }
        return means;
    }
}
