package dev.pytree.samples.digits;

import dev.pytree.State;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What one training step remembers: the way back through the layers, and a gradient for each parameter array. It stands
 * beside the model, so that activations never become leaves. A gradient belongs to the array itself, so an array that
 * several layers share gets their sum.
 */
final class Tape {
    private final Deque<UnaryOperator<float[][]>> ways = new ArrayDeque<>();
    private final Map<Object, Object> gradients = new IdentityHashMap<>();

    /** Adds the way back through a layer: from the gradient by its outputs to the gradient by its inputs. */
    void record(UnaryOperator<float[][]> back) {
        ways.push(back);
    }

    /** {@return the gradient by the inputs, given the one by the outputs} The last layer that was recorded comes first. */
    float[][] backward(float[][] gradient) {
        float[][] result = gradient;
        while (!ways.isEmpty()) {
            result = ways.pop().apply(result);
        }
        return result;
    }

    /** {@return the gradient by {@code parameter}, to add to; at first zero} */
    float[] gradient(float[] parameter) {
        return (float[]) gradients.computeIfAbsent(parameter, p -> new float[parameter.length]);
    }

    /** {@return the gradient by {@code parameter}, to add to; at first zero} */
    float[][] gradient(float[][] parameter) {
        return (float[][]) gradients.computeIfAbsent(parameter, p -> new float[parameter.length][parameter[0].length]);
    }

    /** {@return the gradients by {@code parameters}, at the same paths} */
    State gradients(State parameters) {
        return parameters.map(parameter -> {
            Object gradient = gradients.get(parameter);
            if (gradient == null) {
                throw new IllegalStateException(
                        "no gradient was recorded; these are not the arrays that the step used");
            }
            return gradient;
        });
    }
}
