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
        Class<?> type = first.getClass();
        if (type == Part.Empty.class) {
            return new Part.Empty();
        }
        if (type == Part.Affine.class) {
            var a = (Part.Affine) first;
            var b = (Part.Affine) second;
            var c = (Part.Affine) third;
            return new Part.Affine(
                    (float[]) f.apply(a.weight(), b.weight(), c.weight()),
                    a.bias() == null ? null : (float[]) f.apply(a.bias(), b.bias(), c.bias()));
        }
        if (type == Part.Norm.class) {
            var a = (Part.Norm) first;
            var b = (Part.Norm) second;
            var c = (Part.Norm) third;
            return new Part.Norm(
                    (float[]) f.apply(a.weight(), b.weight(), c.weight()),
                    (float[]) f.apply(a.bias(), b.bias(), c.bias()),
                    (float[]) f.apply(a.mean(), b.mean(), c.mean()),
                    (float[]) f.apply(a.var(), b.var(), c.var()),
                    (float[]) f.apply(a.count(), b.count(), c.count()));
        }
        if (type == Part.Residual.class) {
            var a = (Part.Residual) first;
            var b = (Part.Residual) second;
            var c = (Part.Residual) third;
            return new Part.Residual(
                    map(a.conv1(), b.conv1(), c.conv1(), f),
                    map(a.bn1(), b.bn1(), c.bn1(), f),
                    map(a.conv2(), b.conv2(), c.conv2(), f),
                    map(a.bn2(), b.bn2(), c.bn2(), f),
                    a.conv3() == null ? null : map(a.conv3(), b.conv3(), c.conv3(), f),
                    a.bn3() == null ? null : map(a.bn3(), b.bn3(), c.bn3(), f),
                    map(a.relu(), b.relu(), c.relu(), f),
                    a.downsample() == null ? null : map(a.downsample(), b.downsample(), c.downsample(), f));
        }
        if (type == Part.Sequence.class) {
            var a = (Part.Sequence) first;
            var b = (Part.Sequence) second;
            var c = (Part.Sequence) third;
            List<Part> parts = new ArrayList<>(a.parts().size());
            for (int i = 0; i < a.parts().size(); i++) {
                parts.add(map(a.parts().get(i), b.parts().get(i), c.parts().get(i), f));
            }
            return new Part.Sequence(parts);
        }
        if (type == Part.SwinBlock.class) {
            var a = (Part.SwinBlock) first;
            var b = (Part.SwinBlock) second;
            var c = (Part.SwinBlock) third;
            return new Part.SwinBlock(
                    map(a.norm1(), b.norm1(), c.norm1(), f),
                    map(a.attention(), b.attention(), c.attention(), f),
                    map(a.depth(), b.depth(), c.depth(), f),
                    map(a.norm2(), b.norm2(), c.norm2(), f),
                    map(a.mlp(), b.mlp(), c.mlp(), f));
        }
        if (type == Part.WindowAttention.class) {
            var a = (Part.WindowAttention) first;
            var b = (Part.WindowAttention) second;
            var c = (Part.WindowAttention) third;
            return new Part.WindowAttention(
                    map(a.qkv(), b.qkv(), c.qkv(), f),
                    map(a.projection(), b.projection(), c.projection(), f),
                    (float[]) f.apply(a.table(), b.table(), c.table()),
                    (float[]) f.apply(a.index(), b.index(), c.index()));
        }
        if (type == Part.EncoderBlock.class) {
            var a = (Part.EncoderBlock) first;
            var b = (Part.EncoderBlock) second;
            var c = (Part.EncoderBlock) third;
            return new Part.EncoderBlock(
                    map(a.norm1(), b.norm1(), c.norm1(), f),
                    map(a.attention(), b.attention(), c.attention(), f),
                    map(a.dropout(), b.dropout(), c.dropout(), f),
                    map(a.norm2(), b.norm2(), c.norm2(), f),
                    map(a.mlp(), b.mlp(), c.mlp(), f));
        }
        if (type == Part.SelfAttention.class) {
            var a = (Part.SelfAttention) first;
            var b = (Part.SelfAttention) second;
            var c = (Part.SelfAttention) third;
            return new Part.SelfAttention(
                    map(a.out(), b.out(), c.out(), f), (float[]) f.apply(a.weight(), b.weight(), c.weight()), (float[])
                            f.apply(a.bias(), b.bias(), c.bias()));
        }
        if (type == Part.PatchMerging.class) {
            var a = (Part.PatchMerging) first;
            var b = (Part.PatchMerging) second;
            var c = (Part.PatchMerging) third;
            return new Part.PatchMerging(
                    map(a.reduction(), b.reduction(), c.reduction(), f), map(a.norm(), b.norm(), c.norm(), f));
        }
        if (type == Part.AlexNet.class) {
            var a = (Part.AlexNet) first;
            var b = (Part.AlexNet) second;
            var c = (Part.AlexNet) third;
            return new Part.AlexNet(
                    map(a.features(), b.features(), c.features(), f),
                    map(a.avgpool(), b.avgpool(), c.avgpool(), f),
                    map(a.classifier(), b.classifier(), c.classifier(), f));
        }
        if (type == Part.ResNet.class) {
            var a = (Part.ResNet) first;
            var b = (Part.ResNet) second;
            var c = (Part.ResNet) third;
            return new Part.ResNet(
                    map(a.conv1(), b.conv1(), c.conv1(), f),
                    map(a.bn1(), b.bn1(), c.bn1(), f),
                    map(a.relu(), b.relu(), c.relu(), f),
                    map(a.maxpool(), b.maxpool(), c.maxpool(), f),
                    map(a.layer1(), b.layer1(), c.layer1(), f),
                    map(a.layer2(), b.layer2(), c.layer2(), f),
                    map(a.layer3(), b.layer3(), c.layer3(), f),
                    map(a.layer4(), b.layer4(), c.layer4(), f),
                    map(a.avgpool(), b.avgpool(), c.avgpool(), f),
                    map(a.fc(), b.fc(), c.fc(), f));
        }
        if (type == Part.VisionTransformer.class) {
            var a = (Part.VisionTransformer) first;
            var b = (Part.VisionTransformer) second;
            var c = (Part.VisionTransformer) third;
            return new Part.VisionTransformer(
                    map(a.projection(), b.projection(), c.projection(), f),
                    map(a.encoder(), b.encoder(), c.encoder(), f),
                    map(a.heads(), b.heads(), c.heads(), f),
                    (float[]) f.apply(a.classToken(), b.classToken(), c.classToken()));
        }
        if (type == Part.Encoder.class) {
            var a = (Part.Encoder) first;
            var b = (Part.Encoder) second;
            var c = (Part.Encoder) third;
            return new Part.Encoder(
                    map(a.dropout(), b.dropout(), c.dropout(), f),
                    map(a.layers(), b.layers(), c.layers(), f),
                    map(a.norm(), b.norm(), c.norm(), f),
                    (float[]) f.apply(a.position(), b.position(), c.position()));
        }
        if (type == Part.Swin.class) {
            var a = (Part.Swin) first;
            var b = (Part.Swin) second;
            var c = (Part.Swin) third;
            return new Part.Swin(
                    map(a.features(), b.features(), c.features(), f),
                    map(a.norm(), b.norm(), c.norm(), f),
                    map(a.permute(), b.permute(), c.permute(), f),
                    map(a.avgpool(), b.avgpool(), c.avgpool(), f),
                    map(a.flatten(), b.flatten(), c.flatten(), f),
                    map(a.head(), b.head(), c.head(), f));
        }
        throw new AssertionError(first);
    }
}
