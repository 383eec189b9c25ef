package dev.pytree.samples.digits;

import dev.pytree.PytreeNode;

/** One step of a network, on a batch: a row of numbers for each digit. */
@PytreeNode
interface Layer {
    /** {@return the outputs for {@code x} in evaluation} Changes nothing. */
    float[][] forward(float[][] x);

    /** {@return the outputs for {@code x} in training} Puts the way back on {@code tape}, and may move the layer's own state. */
    float[][] forward(float[][] x, Tape tape);
}
