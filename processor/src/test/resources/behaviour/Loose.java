package loose;

import dev.pytree.Graphs;
import dev.pytree.Laws;
import dev.pytree.Pytree;
import dev.pytree.PytreeException;
import dev.pytree.PytreeNode;
import dev.pytree.Trees;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Places whose declared type leaves something open: wildcards, sealed types without an adapter, proxies. */
public final class Loose {
    private Loose() {}

    public static void wildcardsOfNodesAreTakenApartAndRebuilt() {
        Laws.check(wild());
        equal(
                "[.any.value.weight, .upper.value.weight, .lower.value.weight, .many[0], .many[1].value.weight, .boxes[0].value.weight,"
                        + " .map['a'].weight, .byEnum[RED].left, .byEnum[RED].right.value.weight]",
                Trees.flatten(WildPytree.TYPE, wild()).paths());
    }

    public static void proxiesOfWildcardsAreTyped() {
        WildPytree proxy = WildPytree.of(wild());
        BoxPytree<?> any = proxy.any();
        BoxPytree<? extends Layer> upper = proxy.upper();
        List<BoxPytree<?>> boxes = proxy.boxes();
        Map<?, LayerPytree> map = proxy.map();
        equal("1.0", any.value().weight()[0]);
        equal("2.0", upper.value().weight()[0]);
        equal("5.0", boxes.get(0).value().weight()[0]);
        equal("6.0", map.get("a").weight()[0]);
    }

    public static void aKeyThatAWildcardLetsThroughIsToldByPath() {
        Wild wild = wild();
        Map<Double, Layer> bad = Map.of(1.0, new Layer(7));
        Wild other = new Wild(wild.any(), wild.upper(), wild.lower(), wild.many(), wild.boxes(), bad, wild.byEnum());
        try {
            Trees.flatten(other);
            throw new AssertionError("no key is a double");
        } catch (PytreeException e) {
            equal(
                    "flatten at .map: found the key 1.0 (java.lang.Double); the keys of a map in a tree are all String, all Integer, all Long or of"
                            + " one enum, and never null",
                    e.getMessage());
        }
    }

    public static void sealedTypesWithoutAdapterAreTakenApartAndRebuilt() {
        Drawing drawing = drawing();
        Laws.check(drawing);
        equal(
                "[.first.radius, .rest[0].side, .sum.left.value, .sum.right.left.value, .sum.right.right.value]",
                Trees.flatten(DrawingPytree.TYPE, drawing).paths());
    }

    public static void proxiesOfSealedTypesWithoutAdapterArePlain() {
        DrawingPytree proxy = DrawingPytree.of(drawing());
        Pytree<Shape> first = proxy.first();
        List<Pytree<Shape>> rest = proxy.rest();
        Pytree<Expr<Integer>> sum = proxy.sum();
        equal("1.0", first.<Double>call(shape -> ((Circle) shape).radius()[0]));
        equal("2.0", rest.get(0).<Double>call(shape -> ((Square) shape).side()[0]));
        equal("Nothing", rest.get(1).<String>call(shape -> shape.getClass().getSimpleName()));
        equal("Sum", sum.module().getClass().getSimpleName());
    }

    public static void aProxyOfASealedTypeIsHeldByAnyModel() {
        Holder one = new Holder(DrawingPytree.of(drawing()).first());
        Holder two = new Holder(SketchPytree.of(new Sketch(new Circle(new double[] {3}))).shape());
        equal(Trees.structure(one).toString(), Trees.structure(two));
        check(Trees.structure(one).equals(Trees.structure(two)), "both hold a Shape");
    }

    public static void accessorsOfProxiesHaveTheirType() {
        CellPytree cell = CellPytree.of(new Cell(new float[] {1}));
        Pytree<List<Cell>> cells = Graphs.proxy(List.of(new Cell(new float[] {2})));
        Proxied model = new Proxied();
        model.cell = cell;
        model.plain = cell;
        model.cells = cells;
        model.list = new ArrayList<>(List.of(cell));
        ProxiedPytree proxy = ProxiedPytree.of(model);
        CellPytree held = proxy.cell();
        Pytree<Cell> plain = proxy.plain();
        Pytree<List<Cell>> many = proxy.cells();
        List<CellPytree> list = proxy.list();
        equal("1.0", held.a()[0]);
        equal("1.0", plain.<Float>call(node -> node.a()[0]));
        equal("2.0", many.<Float>call(all -> all.get(0).a()[0]));
        equal("1.0", list.get(0).a()[0]);
        equal("null", ProxiedPytree.of(new Proxied()).cell());
    }

    private static Wild wild() {
        List<Object> many = new ArrayList<>();
        many.add(new float[] {4});
        many.add(new Box<>(new Layer(9)));
        Map<Color, Pair<?, Box<?>>> byEnum = new EnumMap<>(Map.of(Color.RED, new Pair<>(new int[] {7}, new Box<>(new Layer(8)))));
        return new Wild(
                new Box<>(new Layer(1)),
                new Box<>(new Layer(2)),
                new Box<>(new Layer(3)),
                many,
                List.of(new Box<>(new Layer(5))),
                new HashMap<>(Map.of("a", new Layer(6))),
                byEnum);
    }

    private static Drawing drawing() {
        return new Drawing(
                new Circle(new double[] {1}),
                List.of(new Square(new double[] {2}), Nothing.NOTHING),
                new Sum<>(new Literal(new int[] {3}), new Sum<>(new Literal(new int[] {4}), new Literal(new int[] {5}))));
    }

    private static void check(boolean condition, String message) {
        if (!condition) {
            throw new AssertionError(message);
        }
    }

    private static void equal(String expected, Object actual) {
        check(expected.equals(String.valueOf(actual)), "expected " + expected + "\n   found " + actual);
    }
}

enum Color {
    RED
}

@PytreeNode
record Layer(float[] weight) {
    Layer(float weight) {
        this(new float[] {weight});
    }
}

@PytreeNode
record Box<B extends Layer>(B value) {}

@PytreeNode
record Pair<L, R>(L left, R right) {}

@PytreeNode
record Wild(
        Box<?> any,
        Box<? extends Layer> upper,
        Box<? super Layer> lower,
        List<? super float[]> many,
        List<Box<?>> boxes,
        Map<?, ? extends Layer> map,
        Map<? extends Enum<?>, Pair<?, Box<?>>> byEnum) {}

sealed interface Shape permits Circle, Square, Nothing {}

@PytreeNode
record Circle(double[] radius) implements Shape {}

@PytreeNode
record Square(double[] side) implements Shape {}

enum Nothing implements Shape {
    NOTHING
}

sealed interface Expr<V> permits Literal, Sum {}

@PytreeNode
record Literal(int[] value) implements Expr<Integer> {}

@PytreeNode
record Sum<V>(Expr<V> left, Expr<V> right) implements Expr<V> {}

@PytreeNode
record Drawing(Shape first, List<Shape> rest, Expr<Integer> sum) {}

@PytreeNode
record Sketch(Shape shape) {}

@PytreeNode
record Holder(Pytree<Shape> shape) {}

@PytreeNode
record Cell(float[] a) {}

@PytreeNode
class Proxied {
    CellPytree cell;
    Pytree<Cell> plain;
    Pytree<List<Cell>> cells;
    List<CellPytree> list;
}
