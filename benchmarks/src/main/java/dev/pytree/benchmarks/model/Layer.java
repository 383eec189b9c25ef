package dev.pytree.benchmarks.model;

import dev.pytree.PytreeNode;

/** A layer of the residual network. */
@PytreeNode
public sealed interface Layer permits BatchNorm, Bottleneck, Conv, Dense, Downsample, ResNet {}
