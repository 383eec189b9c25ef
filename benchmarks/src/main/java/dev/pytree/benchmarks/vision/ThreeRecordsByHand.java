package dev.pytree.benchmarks.vision;

import dev.pytree.benchmarks.model.ByHand;
import java.util.ArrayList;
import java.util.List;

/** Three {@link Part}s of one shape: a recursion by exact class, the frequent ones first. */
final class ThreeRecordsByHand {
    private ThreeRecordsByHand() {}

    static Part map(Part first, Part second, Part third, ByHand.OfThree f) {
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
