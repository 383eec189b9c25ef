package dev.pytree;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A model and its proxies as the processor writes them. */
final class Proxies {
    private Proxies() {}

    static final class Counter {
        float[] data = {0};
        int count;

        int increment() {
            data[0]++;
            return ++count;
        }

        int fail() {
            data = new float[] {7};
            count = 7;
            throw new IllegalStateException("user");
        }
    }

    static final class CounterPytree extends TypedPytree<Counter, CounterPytree> {
        static final Type TYPE = new Type();

        private CounterPytree(Core<Counter> core) {
            super(core);
        }

        static CounterPytree of(Counter module) {
            return new CounterPytree(Core.snapshot(TYPE, module));
        }

        static CounterPytree adopt(Counter module) {
            return new CounterPytree(Core.adopt(TYPE, module));
        }

        static CounterPytree of(GraphDef<Counter> graphDef, State... states) {
            return new CounterPytree(Core.parts(TYPE, graphDef, states));
        }

        float[] data() {
            return Core.lend(this, node -> node.data);
        }

        int count() {
            return Core.read(this).count;
        }

        int increment() {
            try (var call = Core.live(this)) {
                return call.keep(call.module().increment());
            }
        }

        int fail() {
            try (var call = Core.live(this)) {
                return call.keep(call.module().fail());
            }
        }

        public static final class Type extends ObjectType<Counter> {
            public Type() {
                super(Counter.class, Field.leaf("data", float[].class), Field.leaf("count", int.class));
            }

            @Override
            public int walk(Counter node, Walker out, int at) {
                at = out.leaf(at, node.data);
                return out.leaf(at, node.count);
            }

            @Override
            public Counter make() {
                return new Counter();
            }

            @Override
            public Counter build(Builder in) {
                var node = in.made(this);
                node.data = in.leaf(float[].class);
                node.count = in.intLeaf();
                return node;
            }

            @Override
            public CounterPytree proxy(Core<Counter> core) {
                return new CounterPytree(core);
            }
        }
    }

    /** A model that holds counters in every way. */
    static final class Bank {
        Counter first = new Counter();
        List<Counter> many;
        Map<String, Counter> named;
        Optional<Counter> maybe = Optional.of(new Counter());
        Counter[] array = {new Counter()};
        Variable<Integer> total = Variable.of(0);
        Object any = new Counter();
        CounterPytree inner = CounterPytree.of(new Counter());
    }

    static final class BankPytree extends TypedPytree<Bank, BankPytree> {
        static final Type TYPE = new Type();

        private BankPytree(Core<Bank> core) {
            super(core);
        }

        static BankPytree of(Bank module) {
            return new BankPytree(Core.snapshot(TYPE, module));
        }

        CounterPytree first() {
            return Core.view(this, CounterPytree.TYPE, node -> node.first);
        }

        List<CounterPytree> many() {
            return Core.view(this, CounterPytree.TYPE.list(), node -> node.many);
        }

        Map<String, CounterPytree> named() {
            return Core.view(this, CounterPytree.TYPE.map(), node -> node.named);
        }

        Optional<CounterPytree> maybe() {
            return Core.view(this, CounterPytree.TYPE.optional(), node -> node.maybe);
        }

        List<CounterPytree> array() {
            return Core.view(this, CounterPytree.TYPE.array(), node -> node.array);
        }

        Integer total() {
            return Core.view(this, Type.TOTAL, node -> node.total);
        }

        Object any() {
            return Core.view(this, TreeType.any(), node -> node.any);
        }

        CounterPytree inner() {
            return Core.view(this, TreeType.any(), node -> node.inner);
        }

        public static final class Type extends ObjectType<Bank> {
            private static final TreeType<Variable<? extends Integer>> TOTAL =
                    LeafType.of(Integer.class).variable();

            public Type() {
                super(
                        Bank.class,
                        Field.node("first", Counter.class),
                        Field.node("many", List.class),
                        Field.node("named", Map.class),
                        Field.node("maybe", Optional.class),
                        Field.node("array", Counter[].class),
                        Field.node("total", Kind.BATCH_STAT, Variable.class),
                        Field.node("any", Object.class),
                        Field.node("inner", CounterPytree.class));
            }

            @Override
            public int walk(Bank node, Walker out, int at) {
                at = out.node(at, CounterPytree.TYPE, node.first);
                at = out.node(at, CounterPytree.TYPE.list(), node.many);
                at = out.node(at, CounterPytree.TYPE.map(), node.named);
                at = out.node(at, CounterPytree.TYPE.optional(), node.maybe);
                at = out.node(at, CounterPytree.TYPE.array(), node.array);
                at = out.node(at, TOTAL, node.total);
                at = out.node(at, TreeType.any(), node.any);
                return out.node(at, TreeType.any(), node.inner);
            }

            @Override
            public Bank make() {
                return new Bank();
            }

            @Override
            public Bank build(Builder in) {
                var node = in.made(this);
                node.first = in.node(CounterPytree.TYPE);
                node.many = in.node(CounterPytree.TYPE.list());
                node.named = in.<Map<String, Counter>>node(TreeType.<Map<String, Counter>>any());
                node.maybe = in.<Optional<Counter>>node(TreeType.<Optional<Counter>>any());
                node.array = in.node(CounterPytree.TYPE.array());
                node.total = in.<Variable<Integer>>node(TreeType.<Variable<Integer>>any());
                node.any = in.node(TreeType.any());
                node.inner = (CounterPytree) in.<Object>node(TreeType.any());
                return node;
            }

            @Override
            public BankPytree proxy(Core<Bank> core) {
                return new BankPytree(core);
            }
        }
    }
}
