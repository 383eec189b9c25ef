package dev.pytree.benchmarks.vision;

import dev.pytree.benchmarks.model.ByHand;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** {@link Part}: recursions by exact class, the frequent ones first. */
public final class RecordsByHand implements ByHand<Part> {
    private final int count;

    /** For models of {@code count} leaves. */
    public RecordsByHand(int count) {
        this.count = count;
    }

    @Override
    public Object[] flatten(Part model) {
        Object[] leaves = new Object[count];
        flatten(model, leaves, 0);
        return leaves;
    }

    private static int flatten(Part part, Object[] leaves, int at) {
        Class<?> type = part.getClass();
        if (type == Part.Empty.class) {
            return at;
        }
        if (type == Part.Affine.class) {
            var affine = (Part.Affine) part;
            leaves[at++] = affine.weight();
            if (affine.bias() != null) {
                leaves[at++] = affine.bias();
            }
            return at;
        }
        if (type == Part.Norm.class) {
            var norm = (Part.Norm) part;
            leaves[at++] = norm.weight();
            leaves[at++] = norm.bias();
            leaves[at++] = norm.mean();
            leaves[at++] = norm.var();
            leaves[at++] = norm.count();
            return at;
        }
        if (type == Part.Residual.class) {
            var residual = (Part.Residual) part;
            at = flatten(residual.conv1(), leaves, at);
            at = flatten(residual.bn1(), leaves, at);
            at = flatten(residual.conv2(), leaves, at);
            at = flatten(residual.bn2(), leaves, at);
            at = residual.conv3() == null ? at : flatten(residual.conv3(), leaves, at);
            at = residual.bn3() == null ? at : flatten(residual.bn3(), leaves, at);
            at = flatten(residual.relu(), leaves, at);
            at = residual.downsample() == null ? at : flatten(residual.downsample(), leaves, at);
            return at;
        }
        if (type == Part.Sequence.class) {
            var sequence = (Part.Sequence) part;
            for (int i = 0; i < sequence.parts().size(); i++) {
                at = flatten(sequence.parts().get(i), leaves, at);
            }
            return at;
        }
        if (type == Part.SwinBlock.class) {
            var swinBlock = (Part.SwinBlock) part;
            at = flatten(swinBlock.norm1(), leaves, at);
            at = flatten(swinBlock.attention(), leaves, at);
            at = flatten(swinBlock.depth(), leaves, at);
            at = flatten(swinBlock.norm2(), leaves, at);
            at = flatten(swinBlock.mlp(), leaves, at);
            return at;
        }
        if (type == Part.WindowAttention.class) {
            var windowAttention = (Part.WindowAttention) part;
            at = flatten(windowAttention.qkv(), leaves, at);
            at = flatten(windowAttention.projection(), leaves, at);
            leaves[at++] = windowAttention.table();
            leaves[at++] = windowAttention.index();
            return at;
        }
        if (type == Part.EncoderBlock.class) {
            var encoderBlock = (Part.EncoderBlock) part;
            at = flatten(encoderBlock.norm1(), leaves, at);
            at = flatten(encoderBlock.attention(), leaves, at);
            at = flatten(encoderBlock.dropout(), leaves, at);
            at = flatten(encoderBlock.norm2(), leaves, at);
            at = flatten(encoderBlock.mlp(), leaves, at);
            return at;
        }
        if (type == Part.SelfAttention.class) {
            var selfAttention = (Part.SelfAttention) part;
            at = flatten(selfAttention.out(), leaves, at);
            leaves[at++] = selfAttention.weight();
            leaves[at++] = selfAttention.bias();
            return at;
        }
        if (type == Part.PatchMerging.class) {
            var patchMerging = (Part.PatchMerging) part;
            at = flatten(patchMerging.reduction(), leaves, at);
            at = flatten(patchMerging.norm(), leaves, at);
            return at;
        }
        if (type == Part.AlexNet.class) {
            var alexNet = (Part.AlexNet) part;
            at = flatten(alexNet.features(), leaves, at);
            at = flatten(alexNet.avgpool(), leaves, at);
            at = flatten(alexNet.classifier(), leaves, at);
            return at;
        }
        if (type == Part.ResNet.class) {
            var resNet = (Part.ResNet) part;
            at = flatten(resNet.conv1(), leaves, at);
            at = flatten(resNet.bn1(), leaves, at);
            at = flatten(resNet.relu(), leaves, at);
            at = flatten(resNet.maxpool(), leaves, at);
            at = flatten(resNet.layer1(), leaves, at);
            at = flatten(resNet.layer2(), leaves, at);
            at = flatten(resNet.layer3(), leaves, at);
            at = flatten(resNet.layer4(), leaves, at);
            at = flatten(resNet.avgpool(), leaves, at);
            at = flatten(resNet.fc(), leaves, at);
            return at;
        }
        if (type == Part.VisionTransformer.class) {
            var visionTransformer = (Part.VisionTransformer) part;
            at = flatten(visionTransformer.projection(), leaves, at);
            at = flatten(visionTransformer.encoder(), leaves, at);
            at = flatten(visionTransformer.heads(), leaves, at);
            leaves[at++] = visionTransformer.classToken();
            return at;
        }
        if (type == Part.Encoder.class) {
            var encoder = (Part.Encoder) part;
            at = flatten(encoder.dropout(), leaves, at);
            at = flatten(encoder.layers(), leaves, at);
            at = flatten(encoder.norm(), leaves, at);
            leaves[at++] = encoder.position();
            return at;
        }
        if (type == Part.Swin.class) {
            var swin = (Part.Swin) part;
            at = flatten(swin.features(), leaves, at);
            at = flatten(swin.norm(), leaves, at);
            at = flatten(swin.permute(), leaves, at);
            at = flatten(swin.avgpool(), leaves, at);
            at = flatten(swin.flatten(), leaves, at);
            at = flatten(swin.head(), leaves, at);
            return at;
        }
        throw new AssertionError(part);
    }

    @Override
    public Part unflatten(Part like, Object[] leaves) {
        int[] at = {0};
        return map(like, leaf -> leaves[at[0]++]);
    }

    @Override
    public Part map(Part part, UnaryOperator<Object> f) {
        Class<?> type = part.getClass();
        if (type == Part.Empty.class) {
            return new Part.Empty();
        }
        if (type == Part.Affine.class) {
            var affine = (Part.Affine) part;
            return new Part.Affine(
                    (float[]) f.apply(affine.weight()),
                    affine.bias() == null ? null : (float[]) f.apply(affine.bias()));
        }
        if (type == Part.Norm.class) {
            var norm = (Part.Norm) part;
            return new Part.Norm(
                    (float[]) f.apply(norm.weight()),
                    (float[]) f.apply(norm.bias()),
                    (float[]) f.apply(norm.mean()),
                    (float[]) f.apply(norm.var()),
                    (float[]) f.apply(norm.count()));
        }
        if (type == Part.Residual.class) {
            var residual = (Part.Residual) part;
            return new Part.Residual(
                    map(residual.conv1(), f),
                    map(residual.bn1(), f),
                    map(residual.conv2(), f),
                    map(residual.bn2(), f),
                    residual.conv3() == null ? null : map(residual.conv3(), f),
                    residual.bn3() == null ? null : map(residual.bn3(), f),
                    map(residual.relu(), f),
                    residual.downsample() == null ? null : map(residual.downsample(), f));
        }
        if (type == Part.Sequence.class) {
            var sequence = (Part.Sequence) part;
            List<Part> parts = new ArrayList<>(sequence.parts().size());
            for (int i = 0; i < sequence.parts().size(); i++) {
                parts.add(map(sequence.parts().get(i), f));
            }
            return new Part.Sequence(parts);
        }
        if (type == Part.SwinBlock.class) {
            var swinBlock = (Part.SwinBlock) part;
            return new Part.SwinBlock(
                    map(swinBlock.norm1(), f),
                    map(swinBlock.attention(), f),
                    map(swinBlock.depth(), f),
                    map(swinBlock.norm2(), f),
                    map(swinBlock.mlp(), f));
        }
        if (type == Part.WindowAttention.class) {
            var windowAttention = (Part.WindowAttention) part;
            return new Part.WindowAttention(
                    map(windowAttention.qkv(), f),
                    map(windowAttention.projection(), f),
                    (float[]) f.apply(windowAttention.table()),
                    (float[]) f.apply(windowAttention.index()));
        }
        if (type == Part.EncoderBlock.class) {
            var encoderBlock = (Part.EncoderBlock) part;
            return new Part.EncoderBlock(
                    map(encoderBlock.norm1(), f),
                    map(encoderBlock.attention(), f),
                    map(encoderBlock.dropout(), f),
                    map(encoderBlock.norm2(), f),
                    map(encoderBlock.mlp(), f));
        }
        if (type == Part.SelfAttention.class) {
            var selfAttention = (Part.SelfAttention) part;
            return new Part.SelfAttention(
                    map(selfAttention.out(), f), (float[]) f.apply(selfAttention.weight()), (float[])
                            f.apply(selfAttention.bias()));
        }
        if (type == Part.PatchMerging.class) {
            var patchMerging = (Part.PatchMerging) part;
            return new Part.PatchMerging(map(patchMerging.reduction(), f), map(patchMerging.norm(), f));
        }
        if (type == Part.AlexNet.class) {
            var alexNet = (Part.AlexNet) part;
            return new Part.AlexNet(
                    map(alexNet.features(), f), map(alexNet.avgpool(), f), map(alexNet.classifier(), f));
        }
        if (type == Part.ResNet.class) {
            var resNet = (Part.ResNet) part;
            return new Part.ResNet(
                    map(resNet.conv1(), f),
                    map(resNet.bn1(), f),
                    map(resNet.relu(), f),
                    map(resNet.maxpool(), f),
                    map(resNet.layer1(), f),
                    map(resNet.layer2(), f),
                    map(resNet.layer3(), f),
                    map(resNet.layer4(), f),
                    map(resNet.avgpool(), f),
                    map(resNet.fc(), f));
        }
        if (type == Part.VisionTransformer.class) {
            var visionTransformer = (Part.VisionTransformer) part;
            return new Part.VisionTransformer(
                    map(visionTransformer.projection(), f),
                    map(visionTransformer.encoder(), f),
                    map(visionTransformer.heads(), f),
                    (float[]) f.apply(visionTransformer.classToken()));
        }
        if (type == Part.Encoder.class) {
            var encoder = (Part.Encoder) part;
            return new Part.Encoder(
                    map(encoder.dropout(), f), map(encoder.layers(), f), map(encoder.norm(), f), (float[])
                            f.apply(encoder.position()));
        }
        if (type == Part.Swin.class) {
            var swin = (Part.Swin) part;
            return new Part.Swin(
                    map(swin.features(), f),
                    map(swin.norm(), f),
                    map(swin.permute(), f),
                    map(swin.avgpool(), f),
                    map(swin.flatten(), f),
                    map(swin.head(), f));
        }
        throw new AssertionError(part);
    }

    @Override
    public Part map(Part first, Part second, Part third, OfThree f) {
        return ThreeRecordsByHand.map(first, second, third, f);
    }
}
