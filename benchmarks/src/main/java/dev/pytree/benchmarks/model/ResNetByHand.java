package dev.pytree.benchmarks.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** {@link ResNet}: recursions by exact class, an index passed and returned. */
public final class ResNetByHand implements ByHand.InPlace<ResNet> {
    static final int LEAVES = 267;

    @Override
    public Object[] flatten(ResNet net) {
        Object[] leaves = new Object[LEAVES];
        int at = flatten(net.conv1, leaves, 0);
        at = flatten(net.bn1, leaves, at);
        for (List<Layer> stage : net.layers) {
            for (int i = 0; i < stage.size(); i++) {
                at = flatten(stage.get(i), leaves, at);
            }
        }
        flatten(net.fc, leaves, at);
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
        return MlpByHand.flatten((Dense) layer, out, at);
    }

    @Override
    public ResNet unflatten(ResNet like, Object[] leaves) {
        return map(like, new Reader(leaves));
    }

    @Override
    public ResNet map(ResNet from, UnaryOperator<Object> f) {
        var net = new ResNet();
        net.conv1 = map(from.conv1, f);
        net.bn1 = map(from.bn1, f);
        net.layers = new ArrayList<>(from.layers.size());
        for (List<Layer> stage : from.layers) {
            List<Layer> copy = new ArrayList<>(stage.size());
            for (int i = 0; i < stage.size(); i++) {
                copy.add(map(stage.get(i), f));
            }
            net.layers.add(copy);
        }
        net.fc = map(from.fc, f);
        return net;
    }

    private static Layer map(Layer layer, UnaryOperator<Object> f) {
        Class<?> type = layer.getClass();
        if (type == Conv.class) {
            var conv = new Conv();
            conv.kernel = (float[]) f.apply(((Conv) layer).kernel);
            return conv;
        }
        if (type == BatchNorm.class) {
            var from = (BatchNorm) layer;
            var norm = new BatchNorm();
            norm.scale = (float[]) f.apply(from.scale);
            norm.bias = (float[]) f.apply(from.bias);
            norm.mean = (float[]) f.apply(from.mean);
            norm.var = (float[]) f.apply(from.var);
            return norm;
        }
        if (type == Bottleneck.class) {
            var from = (Bottleneck) layer;
            var block = new Bottleneck();
            block.conv1 = map(from.conv1, f);
            block.bn1 = map(from.bn1, f);
            block.conv2 = map(from.conv2, f);
            block.bn2 = map(from.bn2, f);
            block.conv3 = map(from.conv3, f);
            block.bn3 = map(from.bn3, f);
            block.down = from.down == null ? null : map(from.down, f);
            return block;
        }
        if (type == Downsample.class) {
            var from = (Downsample) layer;
            var down = new Downsample();
            down.conv = map(from.conv, f);
            down.norm = map(from.norm, f);
            return down;
        }
        return MlpByHand.map((Dense) layer, f);
    }

    @Override
    public ResNet map(ResNet a, ResNet b, ResNet c, OfThree f) {
        var net = new ResNet();
        net.conv1 = map(a.conv1, b.conv1, c.conv1, f);
        net.bn1 = map(a.bn1, b.bn1, c.bn1, f);
        net.layers = new ArrayList<>(a.layers.size());
        for (int s = 0; s < a.layers.size(); s++) {
            List<Layer> first = a.layers.get(s);
            List<Layer> second = b.layers.get(s);
            List<Layer> third = c.layers.get(s);
            List<Layer> copy = new ArrayList<>(first.size());
            for (int i = 0; i < first.size(); i++) {
                copy.add(map(first.get(i), second.get(i), third.get(i), f));
            }
            net.layers.add(copy);
        }
        net.fc = map(a.fc, b.fc, c.fc, f);
        return net;
    }

    private static Layer map(Layer a, Layer b, Layer c, OfThree f) {
        Class<?> type = a.getClass();
        if (type == Conv.class) {
            var conv = new Conv();
            conv.kernel = (float[]) f.apply(((Conv) a).kernel, ((Conv) b).kernel, ((Conv) c).kernel);
            return conv;
        }
        if (type == BatchNorm.class) {
            var first = (BatchNorm) a;
            var second = (BatchNorm) b;
            var third = (BatchNorm) c;
            var norm = new BatchNorm();
            norm.scale = (float[]) f.apply(first.scale, second.scale, third.scale);
            norm.bias = (float[]) f.apply(first.bias, second.bias, third.bias);
            norm.mean = (float[]) f.apply(first.mean, second.mean, third.mean);
            norm.var = (float[]) f.apply(first.var, second.var, third.var);
            return norm;
        }
        if (type == Bottleneck.class) {
            var first = (Bottleneck) a;
            var second = (Bottleneck) b;
            var third = (Bottleneck) c;
            var block = new Bottleneck();
            block.conv1 = map(first.conv1, second.conv1, third.conv1, f);
            block.bn1 = map(first.bn1, second.bn1, third.bn1, f);
            block.conv2 = map(first.conv2, second.conv2, third.conv2, f);
            block.bn2 = map(first.bn2, second.bn2, third.bn2, f);
            block.conv3 = map(first.conv3, second.conv3, third.conv3, f);
            block.bn3 = map(first.bn3, second.bn3, third.bn3, f);
            block.down = first.down == null ? null : map(first.down, second.down, third.down, f);
            return block;
        }
        if (type == Downsample.class) {
            var first = (Downsample) a;
            var second = (Downsample) b;
            var third = (Downsample) c;
            var down = new Downsample();
            down.conv = map(first.conv, second.conv, third.conv, f);
            down.norm = map(first.norm, second.norm, third.norm, f);
            return down;
        }
        return MlpByHand.map((Dense) a, (Dense) b, (Dense) c, f);
    }

    @Override
    public void updateLast(ResNet net, Object leaf) {
        ((Dense) net.fc).bias = (float[]) leaf;
    }

    @Override
    public void update(ResNet net, Object[] leaves) {
        int at = update(net.conv1, leaves, 0);
        at = update(net.bn1, leaves, at);
        for (List<Layer> stage : net.layers) {
            for (int i = 0; i < stage.size(); i++) {
                at = update(stage.get(i), leaves, at);
            }
        }
        update(net.fc, leaves, at);
    }

    private static int update(Layer layer, Object[] leaves, int at) {
        Class<?> type = layer.getClass();
        if (type == Conv.class) {
            ((Conv) layer).kernel = (float[]) leaves[at];
            return at + 1;
        }
        if (type == BatchNorm.class) {
            var norm = (BatchNorm) layer;
            norm.scale = (float[]) leaves[at];
            norm.bias = (float[]) leaves[at + 1];
            norm.mean = (float[]) leaves[at + 2];
            norm.var = (float[]) leaves[at + 3];
            return at + 4;
        }
        if (type == Bottleneck.class) {
            var block = (Bottleneck) layer;
            at = update(block.conv1, leaves, at);
            at = update(block.bn1, leaves, at);
            at = update(block.conv2, leaves, at);
            at = update(block.bn2, leaves, at);
            at = update(block.conv3, leaves, at);
            at = update(block.bn3, leaves, at);
            return block.down == null ? at : update(block.down, leaves, at);
        }
        if (type == Downsample.class) {
            var down = (Downsample) layer;
            at = update(down.conv, leaves, at);
            return update(down.norm, leaves, at);
        }
        return MlpByHand.update((Dense) layer, leaves, at);
    }
}
