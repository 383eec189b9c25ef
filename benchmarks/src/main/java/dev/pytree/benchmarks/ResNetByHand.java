package dev.pytree.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a careful author writes for {@link ResNet}: one recursion by exact class, an index passed and returned. */
final class ResNetByHand {
    static final int LEAVES = 267;

    private final Object[] leaves;
    private int at;

    private ResNetByHand(Object[] leaves) {
        this.leaves = leaves;
    }

    static Object[] flatten(ResNet net) {
        Object[] leaves = new Object[LEAVES];
        flatten(net, leaves, 0);
        return leaves;
    }

    private static int flatten(Layer layer, Object[] out, int at) {
        Class<?> type = layer.getClass();
        if (type == Conv.class) {
            out[at] = ((Conv) layer).kernel;
            return at + 1;
        }
        if (type == BatchNorm.class) {
            var norm = (BatchNorm) layer;
            out[at] = norm.scale;
            out[at + 1] = norm.bias;
            out[at + 2] = norm.mean;
            out[at + 3] = norm.var;
            return at + 4;
        }
        if (type == Bottleneck.class) {
            var block = (Bottleneck) layer;
            at = flatten(block.conv1, out, at);
            at = flatten(block.bn1, out, at);
            at = flatten(block.conv2, out, at);
            at = flatten(block.bn2, out, at);
            at = flatten(block.conv3, out, at);
            at = flatten(block.bn3, out, at);
            return block.down == null ? at : flatten(block.down, out, at);
        }
        if (type == Downsample.class) {
            var down = (Downsample) layer;
            at = flatten(down.conv, out, at);
            return flatten(down.norm, out, at);
        }
        if (type == Dense.class) {
            return MlpByHand.flatten((Dense) layer, out, at);
        }
        var net = (ResNet) layer;
        at = flatten(net.conv1, out, at);
        at = flatten(net.bn1, out, at);
        for (List<Layer> stage : net.layers) {
            for (int i = 0; i < stage.size(); i++) {
                at = flatten(stage.get(i), out, at);
            }
        }
        return flatten(net.fc, out, at);
    }

    /** A new network of the shape of {@code like} that holds {@code leaves}. */
    static ResNet unflatten(ResNet like, Object[] leaves) {
        var in = new ResNetByHand(leaves);
        return in.net(like, leaf -> in.leaves[in.at++]);
    }

    static ResNet map(ResNet net, UnaryOperator<Object> f) {
        return new ResNetByHand(new Object[0]).net(net, f);
    }

    private ResNet net(ResNet like, UnaryOperator<Object> f) {
        var net = new ResNet();
        net.conv1 = layer(like.conv1, f);
        net.bn1 = layer(like.bn1, f);
        net.layers = new ArrayList<>(like.layers.size());
        for (List<Layer> stage : like.layers) {
            List<Layer> copy = new ArrayList<>(stage.size());
            for (int i = 0; i < stage.size(); i++) {
                copy.add(layer(stage.get(i), f));
            }
            net.layers.add(copy);
        }
        net.fc = layer(like.fc, f);
        return net;
    }

    private Layer layer(Layer like, UnaryOperator<Object> f) {
        Class<?> type = like.getClass();
        if (type == Conv.class) {
            var conv = new Conv();
            conv.kernel = (float[]) f.apply(((Conv) like).kernel);
            return conv;
        }
        if (type == BatchNorm.class) {
            var from = (BatchNorm) like;
            var norm = new BatchNorm();
            norm.scale = (float[]) f.apply(from.scale);
            norm.bias = (float[]) f.apply(from.bias);
            norm.mean = (float[]) f.apply(from.mean);
            norm.var = (float[]) f.apply(from.var);
            return norm;
        }
        if (type == Bottleneck.class) {
            var from = (Bottleneck) like;
            var block = new Bottleneck();
            block.conv1 = layer(from.conv1, f);
            block.bn1 = layer(from.bn1, f);
            block.conv2 = layer(from.conv2, f);
            block.bn2 = layer(from.bn2, f);
            block.conv3 = layer(from.conv3, f);
            block.bn3 = layer(from.bn3, f);
            block.down = from.down == null ? null : layer(from.down, f);
            return block;
        }
        if (type == Downsample.class) {
            var from = (Downsample) like;
            var down = new Downsample();
            down.conv = layer(from.conv, f);
            down.norm = layer(from.norm, f);
            return down;
        }
        return MlpByHand.map((Dense) like, f);
    }
}
