package dev.pytree.benchmarks.vision;

import java.util.ArrayList;
import java.util.List;

/** The vision models as annotated records. */
final class Records implements Parts<Part> {
    private static float[] tensor() {
        return new float[4];
    }

    @Override
    public Part empty() {
        return new Part.Empty();
    }

    @Override
    public Part affine(boolean bias) {
        return new Part.Affine(tensor(), bias ? tensor() : null);
    }

    @Override
    public Part norm() {
        return new Part.Norm(tensor(), tensor(), tensor(), tensor(), tensor());
    }

    @Override
    public Part sequence(List<Part> parts) {
        return new Part.Sequence(new ArrayList<>(parts));
    }

    @Override
    public Part alexNet(Part features, Part avgpool, Part classifier) {
        return new Part.AlexNet(features, avgpool, classifier);
    }

    @Override
    public Part residual(Part conv1, Part bn1, Part conv2, Part bn2, Part conv3, Part bn3, Part relu, Part downsample) {
        return new Part.Residual(conv1, bn1, conv2, bn2, conv3, bn3, relu, downsample);
    }

    @Override
    public Part resNet(Part conv1, Part bn1, Part relu, Part maxpool, List<Part> layers, Part avgpool, Part fc) {
        return new Part.ResNet(
                conv1, bn1, relu, maxpool, layers.get(0), layers.get(1), layers.get(2), layers.get(3), avgpool, fc);
    }

    @Override
    public Part visionTransformer(Part projection, Part encoder, Part heads) {
        return new Part.VisionTransformer(projection, encoder, heads, tensor());
    }

    @Override
    public Part encoder(Part dropout, Part layers, Part norm) {
        return new Part.Encoder(dropout, layers, norm, tensor());
    }

    @Override
    public Part encoderBlock(Part norm1, Part attention, Part dropout, Part norm2, Part mlp) {
        return new Part.EncoderBlock(norm1, attention, dropout, norm2, mlp);
    }

    @Override
    public Part selfAttention(Part out) {
        return new Part.SelfAttention(out, tensor(), tensor());
    }

    @Override
    public Part swin(Part features, Part norm, Part permute, Part avgpool, Part flatten, Part head) {
        return new Part.Swin(features, norm, permute, avgpool, flatten, head);
    }

    @Override
    public Part swinBlock(Part norm1, Part attention, Part depth, Part norm2, Part mlp) {
        return new Part.SwinBlock(norm1, attention, depth, norm2, mlp);
    }

    @Override
    public Part windowAttention(Part qkv, Part projection) {
        return new Part.WindowAttention(qkv, projection, tensor(), tensor());
    }

    @Override
    public Part patchMerging(Part reduction, Part norm) {
        return new Part.PatchMerging(reduction, norm);
    }
}
