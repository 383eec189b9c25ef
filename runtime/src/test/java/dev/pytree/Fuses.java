package dev.pytree;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A model all of whose code counts down to an exception: adapters, accessors, static values, containers, comparators, hooks. */
final class Fuses {
    private Fuses() {}

    /** Counts the callbacks into user code down, and throws at the last. */
    static final class Fuse {
        /** A hook of a variable; of one fuse it is one object, since hooks are compared by identity. */
        final UnaryOperator<Object> hook = value -> {
            burn();
            return value;
        };

        private final boolean error;
        private int left = Integer.MAX_VALUE;
        private boolean burnt;
        private boolean passed;

        /** {@code error}: throws an error instead of an exception. */
        Fuse(boolean error) {
            this.error = error;
        }

        /** The {@code k}-th callback from now throws, counted from 0. */
        void light(int k) {
            left = k;
        }

        /** Nothing throws any more; {@code passed}: what was thrown came through. */
        void end(boolean passed) {
            burnt = left < 0;
            left = Integer.MAX_VALUE;
            this.passed = passed;
        }

        boolean burnt() {
            return burnt;
        }

        boolean passed() {
            return passed;
        }

        void burn() {
            if (left-- == 0) {
                if (error) {
                    throw new Burnt();
                }
                throw new IllegalStateException("fuse");
            }
        }

        boolean threw(Throwable e) {
            return error ? e instanceof Burnt : e instanceof IllegalStateException && "fuse".equals(e.getMessage());
        }
    }

    static final class Burnt extends Error {
        private static final long serialVersionUID = 1;
    }

    /** A static value of the user's. */
    static final class Label {
        final Fuse fuse;
        final String text;

        Label(Fuse fuse, String text) {
            this.fuse = fuse;
            this.text = text;
        }

        @Override
        public boolean equals(Object other) {
            fuse.burn();
            return other instanceof Label label && label.text.equals(text);
        }

        @Override
        public int hashCode() {
            fuse.burn();
            return text.hashCode();
        }

        @Override
        public String toString() {
            fuse.burn();
            return text;
        }
    }

    /** A list of the user's. */
    static final class OwnList extends AbstractList<Object> {
        private final Fuse fuse;
        private final Object[] elements;

        OwnList(Fuse fuse, Object... elements) {
            this.fuse = fuse;
            this.elements = elements;
        }

        @Override
        public Object get(int index) {
            fuse.burn();
            return elements[index];
        }

        @Override
        public Object set(int index, Object element) {
            fuse.burn();
            Object before = elements[index];
            elements[index] = element;
            return before;
        }

        @Override
        public int size() {
            fuse.burn();
            return elements.length;
        }
    }

    /** A map of the user's. */
    static final class OwnMap extends AbstractMap<String, Object> {
        private final Fuse fuse;
        private final Map<String, Object> entries;

        OwnMap(Fuse fuse, Map<String, Object> entries) {
            this.fuse = fuse;
            this.entries = new LinkedHashMap<>(entries);
        }

        @Override
        public Object put(String key, Object value) {
            fuse.burn();
            return entries.put(key, value);
        }

        @Override
        public Set<Entry<String, Object>> entrySet() {
            fuse.burn();
            return entries.entrySet();
        }
    }

    /** A map that is sorted, and rebuilt, by a comparator of the user's. */
    static TreeMap<String, Object> sorted(Fuse fuse, Map<String, Object> entries) {
        var map = new TreeMap<String, Object>(new ByName(fuse));
        map.putAll(entries);
        return map;
    }

    private record ByName(Fuse fuse) implements Comparator<String> {
        @Override
        public int compare(String a, String b) {
            fuse.burn();
            return a.compareTo(b);
        }
    }

    /** A class that its constructor completes. */
    static final class Knot {
        final Fuse fuse;
        final float[] data;

        Knot(Fuse fuse, float[] data) {
            fuse.burn();
            this.fuse = fuse;
            this.data = data;
        }
    }

    static final class KnotType extends NodeType<Knot> {
        private final Fuse fuse;

        KnotType(Fuse fuse) {
            super(Knot.class, Field.leaf("data", Kind.PARAM, float[].class));
            this.fuse = fuse;
        }

        @Override
        public int walk(Knot node, Walker out, int at) {
            fuse.burn();
            return out.leaf(at, node.data);
        }

        @Override
        public Knot build(Builder in) {
            fuse.burn();
            return new Knot(fuse, in.leaf(float[].class));
        }
    }

    /** A class that is filled after creation. */
    static final class Rig {
        final Fuse fuse;

        @Nullable
        Label label;

        @Nullable
        Object list;

        @Nullable
        Object map;

        @Nullable
        Variable<Object> variable;

        @Nullable
        Knot knot;

        int count;
        boolean on;

        @Nullable
        Rig next;

        @Nullable
        Object inner;

        Rig(Fuse fuse) {
            fuse.burn();
            this.fuse = fuse;
        }

        /** A method of the model: it replaces, and writes into nothing. */
        int turn() {
            fuse.burn();
            count++;
            label = new Label(fuse, "turned");
            knot = new Knot(fuse, new float[] {9});
            fuse.burn();
            if (variable != null) {
                variable.set(variable.get().equals(4) ? 5 : 4);
            }
            list = new OwnList(fuse, new float[] {8}, 8);
            map = null;
            fuse.burn();
            return count;
        }

        /** Changes everything, contents of arrays included. */
        void churn() {
            if (knot != null) {
                knot.data[0]++;
            }
            if (list instanceof List<?> elements && elements.get(0) instanceof float[] data) {
                data[0]++;
            }
            fuse.burn();
            turn();
        }

        int look() {
            fuse.burn();
            return count;
        }
    }

    static final class RigType extends ObjectType<Rig> {
        private static final TreeType<Variable<? extends Object>> VARIABLE =
                TreeType.any().variable();

        private final Fuse fuse;
        private final KnotType knot;

        RigType(Fuse fuse) {
            super(
                    Rig.class,
                    Field.fixed("label", Label.class),
                    Field.node("list", Kind.PARAM, Object.class),
                    Field.node("map", Object.class),
                    Field.node("variable", Kind.BATCH_STAT, Variable.class),
                    Field.node("knot", Knot.class),
                    Field.leaf("count", int.class),
                    Field.mode("on", boolean.class),
                    Field.node("next", Rig.class),
                    Field.node("inner", Object.class));
            this.fuse = fuse;
            this.knot = new KnotType(fuse);
        }

        Fuse fuse() {
            return fuse;
        }

        @Override
        public int walk(Rig node, Walker out, int at) {
            fuse.burn();
            at = out.fixed(at, node.label);
            at = out.node(at, TreeType.any(), node.list);
            at = out.node(at, TreeType.any(), node.map);
            at = out.node(at, VARIABLE, node.variable);
            at = out.node(at, knot, node.knot);
            at = out.leaf(at, node.count);
            at = out.fixed(at, node.on);
            at = out.node(at, this, node.next);
            return out.node(at, TreeType.any(), node.inner);
        }

        @Override
        public Rig make() {
            fuse.burn();
            return new Rig(fuse);
        }

        @Override
        public Rig build(Builder in) {
            Rig node = in.made(this);
            fuse.burn();
            node.label = in.fixed();
            node.list = in.node(TreeType.any());
            node.map = in.node(TreeType.any());
            fuse.burn();
            node.variable = in.node(VARIABLE);
            node.knot = in.node(knot);
            node.count = in.intLeaf();
            node.on = in.<Boolean>fixed();
            node.next = in.node(this);
            node.inner = in.node(TreeType.any());
            fuse.burn();
            return node;
        }

        @Override
        public RigPytree proxy(Core<Rig> core) {
            fuse.burn();
            return new RigPytree(this, core);
        }
    }

    /** The proxy of a rig, as the processor would write it but for the fuse. */
    static final class RigPytree extends TypedPytree<Rig, RigPytree> {
        private final RigType type;

        RigPytree(RigType type, Core<Rig> core) {
            super(core);
            this.type = type;
        }

        RigType type() {
            return type;
        }

        static RigPytree of(RigType type, Rig module) {
            return new RigPytree(type, Core.snapshot(type, module));
        }

        static RigPytree adopt(RigType type, Rig module) {
            return new RigPytree(type, Core.adopt(type, module));
        }

        static RigPytree of(RigType type, GraphDef<Rig> graphDef, State... states) {
            return new RigPytree(type, Core.parts(type, graphDef, states));
        }

        private <C> Function<Rig, C> burning(Function<Rig, C> field) {
            return node -> {
                type.fuse.burn();
                return field.apply(node);
            };
        }

        Object list() {
            return Core.view(this, TreeType.any(), burning(node -> node.list));
        }

        Object map() {
            return Core.view(this, TreeType.any(), burning(node -> node.map));
        }

        Object variable() {
            return Core.view(this, RigType.VARIABLE, burning(node -> node.variable));
        }

        RigPytree next() {
            return Core.view(this, type, burning(node -> node.next));
        }

        RigPytree inner() {
            return Core.view(this, TreeType.any(), burning(node -> node.inner));
        }

        int count() {
            return Core.read(this).count;
        }

        int turn() {
            try (var call = Core.live(this)) {
                return call.keep(call.module().turn());
            }
        }

        int look() {
            try (var call = Core.look(this)) {
                return call.keep(call.module().look());
            }
        }
    }

    /** {@return a rig of every part, whose array is tied, whose hooks count and that holds itself at the end} */
    static Rig rig(Fuse fuse) {
        var rig = new Rig(fuse);
        var last = new Rig(fuse);
        float[] tied = {1, 2};
        rig.label = new Label(fuse, "first");
        rig.list = new OwnList(fuse, tied, 2, Float.NaN);
        rig.map = sorted(fuse, Map.of("a", new double[] {-0.0}, "b", 3));
        rig.variable = Variable.<Object>of(4).withHooks(fuse.hook, fuse.hook);
        rig.knot = new Knot(fuse, tied);
        rig.next = last;
        last.label = new Label(fuse, "last");
        last.list = Arrays.asList(new float[] {5}, null);
        last.map = new OwnMap(fuse, Map.of("x", new int[] {6}));
        last.knot = new Knot(fuse, new float[] {7});
        last.next = rig;
        return rig;
    }
}
