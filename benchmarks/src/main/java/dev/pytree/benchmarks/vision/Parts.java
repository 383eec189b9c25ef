package dev.pytree.benchmarks.vision;

import java.util.List;

/**
 * How the modules of the vision models are made.
 *
 * @param <M> a module
 */
interface Parts<M> {
    M empty();

    M affine(boolean bias);

    M norm();

    M sequence(List<M> parts);

    M alexNet(M features, M avgpool, M classifier);

    /** A block of two convolutions if the third is null; {@code downsample} may be null. */
    M residual(M conv1, M bn1, M conv2, M bn2, M conv3, M bn3, M relu, M downsample);

    /** The layers are four sequences. */
    M resNet(M conv1, M bn1, M relu, M maxpool, List<M> layers, M avgpool, M fc);

    M visionTransformer(M projection, M encoder, M heads);

    M encoder(M dropout, M layers, M norm);

    M encoderBlock(M norm1, M attention, M dropout, M norm2, M mlp);

    M selfAttention(M out);

    M swin(M features, M norm, M permute, M avgpool, M flatten, M head);

    M swinBlock(M norm1, M attention, M depth, M norm2, M mlp);

    M windowAttention(M qkv, M projection);

    M patchMerging(M reduction, M norm);
}
