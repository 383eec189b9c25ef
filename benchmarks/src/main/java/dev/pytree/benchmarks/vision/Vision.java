package dev.pytree.benchmarks.vision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The nine models of optree's benchmark. */
public enum Vision {
    TinyMLP,
    AlexNet,
    ResNet18,
    ResNet34,
    ResNet50,
    ResNet101,
    ResNet152,
    ViTH14,
    SwinB;

    /** {@return the model as maps and lists of arrays} */
    public Object containers() {
        return make(new Containers());
    }

    /** {@return the model as annotated records} */
    public Part records() {
        return make(new Records());
    }

    private <M> M make(Parts<M> parts) {
        var plan = new Plan<>(parts);
        return switch (this) {
            case TinyMLP -> plan.sequence("LBE0E");
            case AlexNet -> parts.alexNet(plan.sequence("LEELEELELELEE"), parts.empty(), plan.sequence("ELEELEL"));
            case ResNet18 -> plan.resNet(false, 2, 2, 2, 2);
            case ResNet34 -> plan.resNet(false, 3, 4, 6, 3);
            case ResNet50 -> plan.resNet(true, 3, 4, 6, 3);
            case ResNet101 -> plan.resNet(true, 3, 4, 23, 3);
            case ResNet152 -> plan.resNet(true, 3, 8, 36, 3);
            case ViTH14 -> plan.visionTransformer(32);
            case SwinB -> plan.swin(2, 2, 18, 2);
        };
    }

    /** How the models are put together. */
    private record Plan<M>(Parts<M> parts) {
        /** One module a letter: L with bias, 0 without, B for batch normalisation, E for one that is empty. */
        M sequence(String modules) {
            return parts.sequence(modules.chars().mapToObj(this::module).toList());
        }

        private M module(int letter) {
            return switch (letter) {
                case 'L' -> parts.affine(true);
                case '0' -> parts.affine(false);
                case 'B' -> parts.norm();
                case 'E' -> parts.empty();
                default -> throw new IllegalArgumentException("module " + (char) letter);
            };
        }

        M resNet(boolean bottleneck, int... blocks) {
            List<M> layers = new ArrayList<>();
            for (int layer = 0; layer < blocks.length; layer++) {
                List<M> stage = new ArrayList<>();
                for (int i = 0; i < blocks[layer]; i++) {
                    stage.add(residual(bottleneck, i == 0 && (bottleneck || layer > 0)));
                }
                layers.add(parts.sequence(stage));
            }
            return parts.resNet(
                    parts.affine(false),
                    parts.norm(),
                    parts.empty(),
                    parts.empty(),
                    layers,
                    parts.empty(),
                    parts.affine(true));
        }

        private M residual(boolean bottleneck, boolean downsample) {
            return parts.residual(
                    parts.affine(false),
                    parts.norm(),
                    parts.affine(false),
                    parts.norm(),
                    bottleneck ? parts.affine(false) : null,
                    bottleneck ? parts.norm() : null,
                    parts.empty(),
                    downsample ? sequence("0B") : null);
        }

        M visionTransformer(int blocks) {
            List<M> layers = Stream.generate(this::encoderBlock).limit(blocks).toList();
            M encoder = parts.encoder(parts.empty(), parts.sequence(layers), parts.affine(true));
            return parts.visionTransformer(parts.affine(true), encoder, sequence("L"));
        }

        private M encoderBlock() {
            return parts.encoderBlock(
                    parts.affine(true),
                    parts.selfAttention(parts.affine(true)),
                    parts.empty(),
                    parts.affine(true),
                    sequence("LEELE"));
        }

        M swin(int... stages) {
            List<M> features = new ArrayList<>();
            features.add(sequence("LEL"));
            for (int stage = 0; stage < stages.length; stage++) {
                if (stage > 0) {
                    features.add(parts.patchMerging(parts.affine(false), parts.affine(true)));
                }
                features.add(parts.sequence(
                        Stream.generate(this::swinBlock).limit(stages[stage]).toList()));
            }
            return parts.swin(
                    parts.sequence(features),
                    parts.affine(true),
                    parts.empty(),
                    parts.empty(),
                    parts.empty(),
                    parts.affine(true));
        }

        private M swinBlock() {
            return parts.swinBlock(
                    parts.affine(true),
                    parts.windowAttention(parts.affine(true), parts.affine(true)),
                    parts.empty(),
                    parts.affine(true),
                    sequence("LEELE"));
        }
    }
}
