package dev.pytree;

import java.util.ArrayList;
import java.util.List;

/** A model behind an interface, with a mode and methods marked read-only, and its proxy as the processor writes it. */
final class Decays {
    private Decays() {}

    /** What an ODE solver needs of a model. */
    interface Rate {
        double[] at(double[] y, double t);
    }

    enum Phase {
        WARM_UP,
        STEADY
    }

    static class Decay implements Rate {
        double[] factor = {-1};
        double[] bias = {0};
        Variable<Integer> calls = Variable.of(0);
        List<double[]> history = new ArrayList<>();
        boolean damped;
        Phase phase = Phase.WARM_UP;
        double rate = 1000.5;

        /** Counts its calls, so that it is no pure function. */
        @Override
        public double[] at(double[] y, double t) {
            calls.set(calls.get() + 1);
            return new double[] {factor[0] * y[0] + bias[0] * calls.get()};
        }

        double show() {
            return factor[0];
        }

        void lie(String about) {
            switch (about) {
                case "field" -> factor = new double[] {7};
                case "element" -> factor[0] = 7;
                case "Variable" -> calls.set(7);
                case "container" -> history.add(new double[] {7});
                case "mode" -> damped = true;
                case "scalar" -> rate++;
                case "all" -> {
                    factor[0] = 7;
                    bias = new double[] {7, 7};
                }
                default -> history = null;
            }
        }
    }

    static final class DecayPytree extends TypedPytree<Decay, DecayPytree> implements Rate {
        static final Type TYPE = new Type();

        private DecayPytree(Core<Decay> core) {
            super(core);
        }

        static DecayPytree of(Decay module) {
            return new DecayPytree(Core.snapshot(TYPE, module));
        }

        static DecayPytree of(GraphDef<Decay> graphDef, State... states) {
            return new DecayPytree(Core.parts(TYPE, graphDef, states));
        }

        double[] factor() {
            return Core.lend(this, node -> node.factor);
        }

        double[] bias() {
            return Core.lend(this, node -> node.bias);
        }

        Integer calls() {
            return Core.view(this, Type.CALLS, node -> node.calls);
        }

        List<double[]> history() {
            return Core.view(this, Type.HISTORY, node -> node.history);
        }

        boolean damped() {
            return Core.read(this).damped;
        }

        Phase phase() {
            return Core.read(this).phase;
        }

        @Override
        public double[] at(double[] y, double t) {
            try (var call = Core.live(this)) {
                return call.keep(call.module().at(y, t));
            }
        }

        double show() {
            try (var call = Core.look(this)) {
                return call.keep(call.module().show());
            }
        }

        void lie(String about) {
            try (var call = Core.look(this)) {
                call.module().lie(about);
                call.keep();
            }
        }

        public static final class Type extends ObjectType<Decay> {
            private static final TreeType<Variable<? extends Integer>> CALLS =
                    LeafType.of(Integer.class).variable();
            private static final TreeType<List<? extends double[]>> HISTORY =
                    LeafType.of(double[].class).list();

            public Type() {
                super(
                        Decay.class,
                        Field.leaf("factor", Kind.PARAM, double[].class),
                        Field.leaf("bias", Kind.PARAM, double[].class),
                        Field.node("calls", Kind.BATCH_STAT, Variable.class),
                        Field.node("history", Kind.CACHE, List.class),
                        Field.mode("damped", boolean.class),
                        Field.mode("phase", Phase.class),
                        Field.leaf("rate", double.class));
            }

            @Override
            public int walk(Decay node, Walker out, int at) {
                at = out.leaf(at, node.factor);
                at = out.leaf(at, node.bias);
                at = out.node(at, CALLS, node.calls);
                at = out.node(at, HISTORY, node.history);
                at = out.fixed(at, node.damped);
                at = out.fixed(at, node.phase);
                return out.leaf(at, node.rate);
            }

            @Override
            public Decay make() {
                return new Decay();
            }

            @Override
            public Decay build(Builder in) {
                var node = in.made(this);
                node.factor = in.leaf(double[].class);
                node.bias = in.leaf(double[].class);
                node.calls = in.node(CALLS);
                node.history = in.node(HISTORY);
                node.damped = in.<Boolean>fixed();
                node.phase = in.fixed();
                node.rate = in.doubleLeaf();
                return node;
            }

            @Override
            public DecayPytree proxy(Core<Decay> core) {
                return new DecayPytree(core);
            }
        }
    }

    /** A record with a mode, which its constructor completes. */
    record Dropout(double[] mask, boolean damped, Object inner) {}

    public static final class DropoutType extends NodeType<Dropout> {
        public DropoutType() {
            super(
                    Dropout.class,
                    Field.leaf("mask", double[].class),
                    Field.mode("damped", boolean.class),
                    Field.node("inner", Object.class));
        }

        @Override
        public int walk(Dropout node, Walker out, int at) {
            at = out.leaf(at, node.mask());
            at = out.fixed(at, node.damped());
            return out.node(at, TreeType.any(), node.inner());
        }

        @Override
        public Dropout build(Builder in) {
            return new Dropout(in.leaf(double[].class), in.<Boolean>fixed(), in.node(TreeType.any()));
        }
    }
}
