package dev.pytree;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Node types written by hand whose fields hold anything, so that trees of any shape can be made of them. */
final class Nodes {
    private Nodes() {}

    /** A value. */
    record Pair(Object first, Object second) {}

    public static final class PairType extends NodeType<Pair> {
        public PairType() {
            super(Pair.class, Field.node("first", Object.class), Field.node("second", Object.class));
        }

        @Override
        public int walk(Pair node, Walker out, int at) {
            at = out.node(at, TreeType.any(), node.first());
            return out.node(at, TreeType.any(), node.second());
        }

        @Override
        public Pair build(Builder in) {
            return new Pair(in.node(TreeType.any()), in.node(TreeType.any()));
        }
    }

    /** A class with identity that is filled after creation. */
    static final class Cell {
        Object value;
        Object next;
        String name = "cell";

        Cell() {}

        Cell(Object value, Object next) {
            this.value = value;
            this.next = next;
        }
    }

    public static final class CellType extends ObjectType<Cell> {
        public CellType() {
            super(
                    Cell.class,
                    Field.node("value", Object.class),
                    Field.node("next", Object.class),
                    Field.fixed("name", String.class));
        }

        @Override
        public int walk(Cell node, Walker out, int at) {
            at = out.node(at, TreeType.any(), node.value);
            at = out.node(at, TreeType.any(), node.next);
            return out.fixed(at, node.name);
        }

        @Override
        public Cell make() {
            return new Cell();
        }

        @Override
        public Cell build(Builder in) {
            var node = in.made(this);
            node.value = in.node(TreeType.any());
            node.next = in.node(TreeType.any());
            node.name = in.fixed();
            return node;
        }
    }

    /** A class with identity that its constructor completes. */
    static final class Joint {
        final Object left;
        final Object right;

        Joint(Object left, Object right) {
            this.left = left;
            this.right = right;
        }
    }

    public static final class JointType extends NodeType<Joint> {
        public JointType() {
            super(Joint.class, Field.node("left", Object.class), Field.node("right", Object.class));
        }

        @Override
        public int walk(Joint node, Walker out, int at) {
            at = out.node(at, TreeType.any(), node.left);
            return out.node(at, TreeType.any(), node.right);
        }

        @Override
        public Joint build(Builder in) {
            return new Joint(in.node(TreeType.any()), in.node(TreeType.any()));
        }
    }

    /** One field a primitive type, and one a box. */
    record Numbers(
            boolean z,
            byte b,
            char c,
            short s,
            int i,
            long j,
            float f,
            double d,
            Boolean boxedZ,
            Character boxedC,
            Integer boxedI) {}

    public static final class NumbersType extends NodeType<Numbers> {
        public NumbersType() {
            super(
                    Numbers.class,
                    Field.leaf("z", boolean.class),
                    Field.leaf("b", byte.class),
                    Field.leaf("c", char.class),
                    Field.leaf("s", short.class),
                    Field.leaf("i", int.class),
                    Field.leaf("j", long.class),
                    Field.leaf("f", float.class),
                    Field.leaf("d", double.class),
                    Field.leaf("boxedZ", Boolean.class),
                    Field.leaf("boxedC", Character.class),
                    Field.leaf("boxedI", Integer.class));
        }

        @Override
        public int walk(Numbers node, Walker out, int at) {
            at = out.leaf(at, node.z());
            at = out.leaf(at, node.b());
            at = out.leaf(at, node.c());
            at = out.leaf(at, node.s());
            at = out.leaf(at, node.i());
            at = out.leaf(at, node.j());
            at = out.leaf(at, node.f());
            at = out.leaf(at, node.d());
            at = out.leaf(at, node.boxedZ());
            at = out.leaf(at, node.boxedC());
            return out.leaf(at, node.boxedI());
        }

        @Override
        public Numbers build(Builder in) {
            return new Numbers(
                    in.booleanLeaf(),
                    in.byteLeaf(),
                    in.charLeaf(),
                    in.shortLeaf(),
                    in.intLeaf(),
                    in.longLeaf(),
                    in.floatLeaf(),
                    in.doubleLeaf(),
                    in.leaf(Boolean.class),
                    in.leaf(Character.class),
                    in.leaf(Integer.class));
        }
    }

    /** One place a kind, one without, and one of a sub-kind. */
    record Kinds(Object param, Object stat, Object lora, Object plain) {}

    static final Kind LORA = Kind.of("demo.Lora", Kind.PARAM);

    public static final class KindsType extends NodeType<Kinds> {
        public KindsType() {
            super(
                    Kinds.class,
                    Field.node("param", Kind.PARAM, Object.class),
                    Field.node("stat", Kind.BATCH_STAT, Object.class),
                    Field.node("lora", LORA, Object.class),
                    Field.node("plain", Object.class));
        }

        @Override
        public int walk(Kinds node, Walker out, int at) {
            at = out.node(at, TreeType.any(), node.param());
            at = out.node(at, TreeType.any(), node.stat());
            at = out.node(at, TreeType.any(), node.lora());
            return out.node(at, TreeType.any(), node.plain());
        }

        @Override
        public Kinds build(Builder in) {
            return new Kinds(
                    in.node(TreeType.any()), in.node(TreeType.any()), in.node(TreeType.any()), in.node(TreeType.any()));
        }
    }

    /** Static values, compared with equals and by identity. */
    record Settings(List<List<Integer>> sizes, LocalDate day, Object activation, float[] data) {}

    public static final class SettingsType extends NodeType<Settings> {
        public SettingsType() {
            super(
                    Settings.class,
                    Field.fixed("sizes", List.class),
                    Field.fixed("day", LocalDate.class),
                    Field.same("activation", Object.class),
                    Field.leaf("data", float[].class));
        }

        @Override
        public int walk(Settings node, Walker out, int at) {
            at = out.fixed(at, node.sizes());
            at = out.fixed(at, node.day());
            at = out.fixed(at, node.activation());
            return out.leaf(at, node.data());
        }

        @Override
        public Settings build(Builder in) {
            return new Settings(in.fixed(), in.fixed(), in.fixed(), in.leaf(float[].class));
        }
    }

    /** A node without fields. */
    static final class Relu {}

    public static final class ReluType extends NodeType<Relu> {
        public ReluType() {
            super(Relu.class);
        }

        @Override
        public int walk(Relu node, Walker out, int at) {
            return at;
        }

        @Override
        public Relu build(Builder in) {
            return new Relu();
        }
    }

    /** A sealed root with a record, a class and an enum below it. */
    sealed interface Shape permits Circle, Square, Origin {}

    record Circle(double radius) implements Shape {}

    static final class Square implements Shape {
        float[] side;
    }

    enum Origin implements Shape {
        ORIGIN
    }

    public static final class CircleType extends NodeType<Circle> {
        static final CircleType TYPE = new CircleType();

        public CircleType() {
            super(Circle.class, Field.leaf("radius", Kind.PARAM, double.class));
        }

        @Override
        public int walk(Circle node, Walker out, int at) {
            return out.leaf(at, node.radius());
        }

        @Override
        public Circle build(Builder in) {
            return new Circle(in.doubleLeaf());
        }
    }

    public static final class SquareType extends ObjectType<Square> {
        static final SquareType TYPE = new SquareType();

        public SquareType() {
            super(Square.class, Field.leaf("side", Kind.PARAM, float[].class));
        }

        @Override
        public int walk(Square node, Walker out, int at) {
            return out.leaf(at, node.side);
        }

        @Override
        public Square make() {
            return new Square();
        }

        @Override
        public Square build(Builder in) {
            var node = in.made(this);
            node.side = in.leaf(float[].class);
            return node;
        }
    }

    static final class ShapeType extends SealedType<Shape> {
        static final ShapeType TYPE = new ShapeType();

        ShapeType() {
            super(Shape.class);
        }

        @Override
        public TreeType<? extends Shape> typeOf(Shape value) {
            Class<?> type = value.getClass();
            if (type == Circle.class) {
                return CircleType.TYPE;
            }
            if (type == Square.class) {
                return SquareType.TYPE;
            }
            return value instanceof Origin ? TreeType.fixed(Origin.class) : unknown(value);
        }

        @Override
        public Pytree<Shape> proxy(Core<Shape> core) {
            return new Pytree<>(core);
        }
    }

    /** An open root, implemented by {@link Tanh}. */
    interface Layer {
        double apply(double x);
    }

    static final class Tanh implements Layer {
        double[] scale = {2};

        @Override
        public double apply(double x) {
            return scale[0] * Math.tanh(x);
        }
    }

    public static final class TanhType extends ObjectType<Tanh> {
        public TanhType() {
            super(Tanh.class, Field.leaf("scale", Kind.PARAM, double[].class));
        }

        @Override
        public int walk(Tanh node, Walker out, int at) {
            return out.leaf(at, node.scale);
        }

        @Override
        public Tanh make() {
            return new Tanh();
        }

        @Override
        public Tanh build(Builder in) {
            var node = in.made(this);
            node.scale = in.leaf(double[].class);
            return node;
        }
    }

    static final class LayerType extends OpenType<Layer> {
        static final LayerType TYPE = new LayerType();

        LayerType() {
            super(Layer.class);
        }

        @Override
        public Pytree<Layer> proxy(Core<Layer> core) {
            return new Pytree<>(core);
        }
    }

    /** Every composition of declared types. */
    record Model(
            List<Shape> shapes,
            Layer[] layers,
            Optional<float[]> bias,
            Map<String, List<Shape>> heads,
            Variable<Integer> count) {}

    public static final class ModelType extends NodeType<Model> {
        private static final TreeType<Variable<? extends Integer>> COUNT =
                LeafType.of(Integer.class).variable();
        private static final TreeType<Optional<? extends float[]>> BIAS =
                LeafType.of(float[].class).optional();

        public ModelType() {
            super(
                    Model.class,
                    Field.node("shapes", List.class),
                    Field.node("layers", Layer[].class),
                    Field.node("bias", Kind.PARAM, Optional.class),
                    Field.node("heads", Map.class),
                    Field.node("count", Kind.BATCH_STAT, Variable.class));
        }

        @Override
        public int walk(Model node, Walker out, int at) {
            at = out.node(at, ShapeType.TYPE.list(), node.shapes());
            at = out.node(at, LayerType.TYPE.array(), node.layers());
            at = out.node(at, BIAS, node.bias());
            at = out.node(at, ShapeType.TYPE.list().map(), node.heads());
            return out.node(at, COUNT, node.count());
        }

        @Override
        public Model build(Builder in) {
            return new Model(
                    in.node(ShapeType.TYPE.list()),
                    in.node(LayerType.TYPE.array()),
                    in.node(BIAS),
                    in.node(ShapeType.TYPE.list().map()),
                    in.node(COUNT));
        }
    }
}
