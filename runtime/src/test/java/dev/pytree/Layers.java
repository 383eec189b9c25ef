package dev.pytree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Node types written by hand, as a user writes them for classes that cannot be annotated. */
final class Layers {
    private Layers() {}

    /** A class that is filled after creation, with every role of a field. */
    static class Linear {
        float[][] kernel;
        float[] bias;
        Variable<Integer> calls;
        Linear next;
        List<Linear> blocks = new ArrayList<>();
        int inputs;

        Linear() {}

        Linear(float fill, int inputs) {
            kernel = new float[][] {{fill, 1}, {2, 3}};
            bias = new float[] {fill};
            calls = Variable.of(0);
            this.inputs = inputs;
        }

        float forward(float x) {
            calls.set(calls.get() + 1);
            return bias[0] + x;
        }
    }

    public static final class LinearType extends ObjectType<Linear> {
        static final LinearType TYPE = new LinearType();
        private static final TreeType<Variable<? extends Integer>> CALLS =
                LeafType.of(Integer.class).variable();

        public LinearType() {
            super(
                    Linear.class,
                    Field.leaf("kernel", Kind.PARAM, float[][].class),
                    Field.leaf("bias", Kind.PARAM, float[].class),
                    Field.node("calls", Kind.BATCH_STAT, Variable.class),
                    Field.node("next", Linear.class),
                    Field.node("blocks", List.class),
                    Field.fixed("inputs", int.class));
        }

        @Override
        public int walk(Linear node, Walker out, int at) {
            at = out.leaf(at, node.kernel);
            at = out.leaf(at, node.bias);
            at = out.node(at, CALLS, node.calls);
            at = out.node(at, TYPE, node.next);
            at = out.node(at, TYPE.list(), node.blocks);
            return out.fixed(at, node.inputs);
        }

        @Override
        public Linear make() {
            return new Linear();
        }

        @Override
        public Linear build(Builder in) {
            var node = in.made(this);
            node.kernel = in.leaf(float[][].class);
            node.bias = in.leaf(float[].class);
            node.calls = in.node(CALLS);
            node.next = in.node(TYPE);
            node.blocks = in.node(TYPE.list());
            node.inputs = in.<Integer>fixed();
            return node;
        }
    }

    /** A record of a scalar, a node and a map of arrays. */
    record Scaled(double scale, Linear inner, Map<String, float[]> heads) {}

    public static final class ScaledType extends NodeType<Scaled> {
        static final ScaledType TYPE = new ScaledType();
        private static final TreeType<Map<?, ? extends float[]>> HEADS =
                LeafType.of(float[].class).map();

        public ScaledType() {
            super(
                    Scaled.class,
                    Field.leaf("scale", double.class),
                    Field.node("inner", Linear.class),
                    Field.node("heads", Kind.CACHE, Map.class));
        }

        @Override
        public int walk(Scaled node, Walker out, int at) {
            at = out.leaf(at, node.scale());
            at = out.node(at, LinearType.TYPE, node.inner());
            return out.node(at, HEADS, node.heads());
        }

        @Override
        public Scaled build(Builder in) {
            return new Scaled(in.doubleLeaf(), in.node(LinearType.TYPE), in.node(HEADS));
        }
    }
}
