package dev.pytree.samples.testing;

import dev.pytree.Param;
import dev.pytree.PytreeNode;
import dev.pytree.Static;

/** The parameters of a sensor. */
@PytreeNode
public record Calibration(
        @Param double[] gain,
        @Param double[] offset,
        @Static String sensor) {}
