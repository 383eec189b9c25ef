package dev.pytree.benchmarks.vision;

import dev.pytree.PytreeNode;
import java.util.List;

/** A module of a vision model, as a record that holds each of its tensors once. */
@PytreeNode
public sealed interface Part {
    /** An activation, pooling or dropout: nothing to hold. */
    @PytreeNode
    record Empty() implements Part {}

    /** A linear layer, convolution or layer normalisation. */
    @PytreeNode
    record Affine(float[] weight, float[] bias) implements Part {}

    /** A batch normalisation. */
    @PytreeNode
    record Norm(float[] weight, float[] bias, float[] mean, float[] var, float[] count) implements Part {}

    /** Modules one after another. */
    @PytreeNode
    record Sequence(List<Part> parts) implements Part {}

    /** AlexNet. */
    @PytreeNode
    record AlexNet(Part features, Part avgpool, Part classifier) implements Part {}

    /** A residual block of two or three convolutions. */
    @PytreeNode
    record Residual(Part conv1, Part bn1, Part conv2, Part bn2, Part conv3, Part bn3, Part relu, Part downsample)
            implements Part {}

    /** A residual network. */
    @PytreeNode
    record ResNet(
            Part conv1,
            Part bn1,
            Part relu,
            Part maxpool,
            Part layer1,
            Part layer2,
            Part layer3,
            Part layer4,
            Part avgpool,
            Part fc)
            implements Part {}

    /** A vision transformer. */
    @PytreeNode
    record VisionTransformer(Part projection, Part encoder, Part heads, float[] classToken) implements Part {}

    /** The encoder of a vision transformer. */
    @PytreeNode
    record Encoder(Part dropout, Part layers, Part norm, float[] position) implements Part {}

    /** A block of an encoder. */
    @PytreeNode
    record EncoderBlock(Part norm1, Part attention, Part dropout, Part norm2, Part mlp) implements Part {}

    /** Self-attention. */
    @PytreeNode
    record SelfAttention(Part out, float[] weight, float[] bias) implements Part {}

    /** A Swin transformer. */
    @PytreeNode
    record Swin(Part features, Part norm, Part permute, Part avgpool, Part flatten, Part head) implements Part {}

    /** A block of a Swin transformer. */
    @PytreeNode
    record SwinBlock(Part norm1, Part attention, Part depth, Part norm2, Part mlp) implements Part {}

    /** Attention in shifted windows. */
    @PytreeNode
    record WindowAttention(Part qkv, Part projection, float[] table, float[] index) implements Part {}

    /** Halves the resolution. */
    @PytreeNode
    record PatchMerging(Part reduction, Part norm) implements Part {}
}
