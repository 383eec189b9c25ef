package models;

import dev.pytree.BatchStat;
import dev.pytree.Filter;
import dev.pytree.Graphs;
import dev.pytree.Kind;
import dev.pytree.Param;
import dev.pytree.PytreeNode;
import dev.pytree.Static;
import dev.pytree.Trees;
import dev.pytree.Variable;
import dev.pytree.VariableKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Generated code at work: what it visits, what it rebuilds, what its proxies do. */
public final class Models {
    private Models() {}

    static Net net() {
        Net net = new Net();
        net.kernel = new float[][] {{1, 2}, {3, 4}};
        net.bias = new float[] {5};
        net.calls = Variable.of(0);
        net.first = new Dense(new double[] {6}, 7, "first");
        net.layers.add(net.first);
        net.layers.add(new Shift(8));
        net.shapes = Map.of("b", new Circle(9), "a", Nothing.NOTHING);
        net.adapted = new Adapted();
        net.adapted.low = new float[] {10};
        net.box = new Box<>(new Circle(11), new Dense[] {new Dense(new double[] {12}, 13, "boxed")});
        net.inputs = 2;
        return net;
    }

    public static void pathsAndKindsAreThoseOfTheDeclaration() {
        Net net = net();
        equal(
                "[.kernel, .bias, .calls, .first.by, .first.weight, .first.rate, .layers[0].by, .layers[0].weight, .layers[0].rate,"
                        + " .layers[1].by, .shapes['b'].radius, .adapted.low, .box.value.radius, .box.many[0].by,"
                        + " .box.many[0].weight, .box.many[0].rate]",
                Trees.flatten(NetPytree.TYPE, net).paths());
        var state = Graphs.split(NetPytree.TYPE, net).state();
        equal("[.kernel, .bias, .first.weight, .adapted.low, .box.many[0].weight]", state.filter(Filter.kind(Kind.PARAM)).paths());
        equal("[.calls]", state.filter(Filter.kind(Kind.BATCH_STAT)).paths());
        equal(
                "[.adapted.low]",
                state.filter(Filter.kind(Kind.of("models.Lora", Kind.PARAM))).paths());
    }

    public static void whatWasTakenApartIsRebuiltTheSame() {
        Net net = net();
        equal("[]", Trees.differences(net, Trees.map(net, leaf -> leaf)));
        Net doubled = Trees.map(net, leaf -> leaf instanceof Double number ? (Object) (2 * number) : leaf);
        equal("14.0", doubled.first.rate());
        equal("16.0", ((Shift) doubled.layers.get(1)).by);
        equal("2", doubled.inputs);
        equal("log", doubled.log);
    }

    public static void sharingSurvivesSplitAndMerge() {
        Net net = net();
        net.other = net;
        var split = Graphs.split(NetPytree.TYPE, net);
        Net merged = Graphs.merge(split.graphDef(), split.state());
        check(merged.other == merged, "the cycle closes");
        check(merged != net, "merge makes nodes");
    }

    public static void nullIsStructure() {
        Net empty = new Net();
        equal("[]", Trees.flatten(NetPytree.TYPE, empty).paths());
        equal("null", Trees.map(empty, leaf -> leaf).first);
        equal("null", NetPytree.of(empty).first());
        equal("null", NetPytree.of(empty).calls());
    }

    public static void proxiesAnswerLikeTheModel() {
        Net net = net();
        NetPytree proxy = NetPytree.of(net);
        Forward forward = proxy;
        equal("1", forward.forward(1));
        equal("2", forward.forward(2));
        equal("2", proxy.calls());
        equal("0", net.calls.get());
        equal("10.0", proxy.adapted().low()[0]);
        equal("first", proxy.first().name());
        equal("7.0", proxy.first().rate());
        equal("[6.0]", java.util.Arrays.toString(proxy.first().weight()));
        equal("8.0", proxy.layers().get(1).<Double>call(layer -> layer.by));
        equal("shape", proxy.shapes().get("b").label());
        equal("13.0", proxy.box().many().get(0).rate());
        equal("2", proxy.inputs());
        equal("true", proxy.nothing().isEmpty());
        equal("true", proxy.map(leaf -> leaf).equals(proxy));
        proxy.rename("changed");
        equal("changed", proxy.title());
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

interface Forward {
    int forward(int x);
}

@PytreeNode
class Net implements Forward {
    @Param float[][] kernel;
    @Param float[] bias;
    @BatchStat Variable<Integer> calls;
    Dense first;
    List<Layer> layers = new ArrayList<>();
    Map<String, Shape> shapes;
    @Lora Adapted adapted;
    Box<Shape> box;
    Optional<Dense> nothing = Optional.empty();
    Net other;
    @Static int inputs;
    private String title;
    @dev.pytree.Ignore String log = "log";

    @Override
    public int forward(int x) {
        calls.set(calls.get() + 1);
        return x;
    }

    public void rename(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    void setTitle(String title) {
        this.title = title;
    }
}

@PytreeNode
abstract class Layer {
    @dev.pytree.Leaf double by;
}

@PytreeNode
class Shift extends Layer {
    Shift(double by) {
        this.by = by;
    }
}

@PytreeNode
final class Dense extends Layer {
    private final @Param double[] weight;
    private final @dev.pytree.Leaf double rate;
    private final String name;

    Dense(double[] weight, double rate, String name) {
        this.weight = weight;
        this.rate = rate;
        this.name = name;
    }

    double[] weight() {
        return weight;
    }

    double rate() {
        return rate;
    }

    String name() {
        return name;
    }
}

@PytreeNode
sealed interface Shape permits Circle, Nothing {
    default String label() {
        return "shape";
    }
}

@PytreeNode
record Circle(@dev.pytree.Leaf double radius) implements Shape {}

enum Nothing implements Shape {
    NOTHING
}

@PytreeNode
record Box<S extends Shape>(S value, Dense[] many) {}

@Param
@VariableKind
@interface Lora {}

@PytreeNode
class Adapted {
    float[] low;
}
