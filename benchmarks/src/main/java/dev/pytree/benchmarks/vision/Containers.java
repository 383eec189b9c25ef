package dev.pytree.benchmarks.vision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The vision models as maps and lists, the shapes of optree's benchmark: each module names its tensors twice, in
 * {@code tensors} by position and in {@code containers} by name.
 */
final class Containers implements Parts<Object> {
    private static final String[] NONE = {};

    /** A module of {@code children}, name and value in turn; a parameter that starts with a minus is absent. */
    private static Map<String, Object> module(String[] parameters, String[] buffers, Object... children) {
        Map<String, Object> module = new LinkedHashMap<>();
        for (int i = 0; i < children.length; i += 2) {
            module.put((String) children[i], children[i + 1]);
        }
        Map<String, Object> parametersByName = new LinkedHashMap<>();
        List<Object> present = new ArrayList<>();
        for (String name : parameters) {
            boolean absent = name.startsWith("-");
            float[] tensor = absent ? null : new float[4];
            parametersByName.put(absent ? name.substring(1) : name, tensor);
            if (!absent) {
                present.add(tensor);
            }
        }
        Map<String, Object> buffersByName = new LinkedHashMap<>();
        for (String name : buffers) {
            buffersByName.put(name, new float[4]);
        }
        module.put("tensors", record(List.copyOf(present), new ArrayList<>(buffersByName.values())));
        module.put("containers", record(parametersByName, buffersByName));
        return module;
    }

    private static Map<String, Object> record(Object parameters, Object buffers) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("parameters", parameters);
        record.put("buffers", buffers);
        return record;
    }

    private static Map<String, Object> module(Object... children) {
        return module(NONE, NONE, children);
    }

    @Override
    public Object empty() {
        return module();
    }

    @Override
    public Object affine(boolean bias) {
        return module(new String[] {"weight", bias ? "bias" : "-bias"}, NONE);
    }

    @Override
    public Object norm() {
        return module(
                new String[] {"weight", "bias"}, new String[] {"running_mean", "running_var", "num_batches_tracked"});
    }

    @Override
    public Object sequence(List<Object> parts) {
        return new ArrayList<>(parts);
    }

    @Override
    public Object alexNet(Object features, Object avgpool, Object classifier) {
        return module("features", features, "avgpool", avgpool, "classifier", classifier);
    }

    @Override
    public Object residual(
            Object conv1,
            Object bn1,
            Object conv2,
            Object bn2,
            Object conv3,
            Object bn3,
            Object relu,
            Object downsample) {
        Object[] children = conv3 == null
                ? new Object[] {"conv1", conv1, "bn1", bn1, "relu", relu, "conv2", conv2, "bn2", bn2}
                : new Object[] {
                    "conv1", conv1, "bn1", bn1, "conv2", conv2, "bn2", bn2, "conv3", conv3, "bn3", bn3, "relu", relu
                };
        Map<String, Object> block = module(children);
        if (downsample != null) {
            block.put("downsample", downsample);
        }
        return block;
    }

    @Override
    public Object resNet(
            Object conv1, Object bn1, Object relu, Object maxpool, List<Object> layers, Object avgpool, Object fc) {
        return module(
                "conv1",
                conv1,
                "bn1",
                bn1,
                "relu",
                relu,
                "maxpool",
                maxpool,
                "layer1",
                layers.get(0),
                "layer2",
                layers.get(1),
                "layer3",
                layers.get(2),
                "layer4",
                layers.get(3),
                "avgpool",
                avgpool,
                "fc",
                fc);
    }

    @Override
    public Object visionTransformer(Object projection, Object encoder, Object heads) {
        return module(new String[] {"class_token"}, NONE, "conv_proj", projection, "encoder", encoder, "heads", heads);
    }

    @Override
    public Object encoder(Object dropout, Object layers, Object norm) {
        return module(new String[] {"pos_embedding"}, NONE, "dropout", dropout, "layers", layers, "ln", norm);
    }

    @Override
    public Object encoderBlock(Object norm1, Object attention, Object dropout, Object norm2, Object mlp) {
        return module("ln_1", norm1, "self_attention", attention, "dropout", dropout, "ln_2", norm2, "mlp", mlp);
    }

    @Override
    public Object selfAttention(Object out) {
        String[] parameters = {"in_proj_weight", "-q_proj_weight", "-k_proj_weight", "-v_proj_weight", "in_proj_bias"};
        return module(parameters, NONE, "out_proj", out);
    }

    @Override
    public Object swin(Object features, Object norm, Object permute, Object avgpool, Object flatten, Object head) {
        return module(
                "features",
                features,
                "norm",
                norm,
                "permute",
                permute,
                "avgpool",
                avgpool,
                "flatten",
                flatten,
                "head",
                head);
    }

    @Override
    public Object swinBlock(Object norm1, Object attention, Object depth, Object norm2, Object mlp) {
        return module("norm1", norm1, "attn", attention, "stochastic_depth", depth, "norm2", norm2, "mlp", mlp);
    }

    @Override
    public Object windowAttention(Object qkv, Object projection) {
        return module(
                new String[] {"relative_position_bias_table"},
                new String[] {"relative_position_index"},
                "qkv",
                qkv,
                "proj",
                projection);
    }

    @Override
    public Object patchMerging(Object reduction, Object norm) {
        return module("reduction", reduction, "norm", norm);
    }
}
