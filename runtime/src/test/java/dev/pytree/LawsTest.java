package dev.pytree;

import dev.pytree.Layers.Linear;
import dev.pytree.Layers.Scaled;
import dev.pytree.Nodes.Circle;
import dev.pytree.Nodes.Joint;
import dev.pytree.Nodes.Kinds;
import dev.pytree.Nodes.Layer;
import dev.pytree.Nodes.Model;
import dev.pytree.Nodes.Numbers;
import dev.pytree.Nodes.Origin;
import dev.pytree.Nodes.Pair;
import dev.pytree.Nodes.Settings;
import dev.pytree.Nodes.Square;
import dev.pytree.Nodes.Tanh;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

class LawsTest {
    @Test
    void holdForAClassThatIsFilled() {
        var linear = new Linear(1, 2);
        linear.next = new Linear(3, 4);
        linear.blocks.add(new Linear(5, 6));
        Laws.check(linear);
    }

    @Test
    void holdForARecord() {
        Laws.check(new Scaled(0.5, new Linear(1, 2), Map.of("en", new float[] {1}, "de", new float[] {2})));
    }

    @Test
    void holdForAClassThatItsConstructorCompletes() {
        Laws.check(new Joint(new float[] {1}, new Joint(2.0, null)));
    }

    @Test
    void holdForEveryScalar() {
        Laws.check(new Numbers(true, (byte) 1, 'c', (short) 2, 3, Long.MIN_VALUE, -0f, Double.NaN, false, 'd', null));
    }

    @Test
    void holdForKinds() {
        var leaves = List.of(new float[] {1}, 2.0);
        Laws.check(new Kinds(leaves, new float[] {3}, Variable.of(4), new double[] {5}));
    }

    @Test
    void holdForStaticValues() {
        Laws.check(new Settings(List.of(List.of(1)), LocalDate.EPOCH, new Object(), new float[] {1}));
    }

    @Test
    void holdForSealedAndOpenRootsInEveryContainer() {
        var square = new Square();
        square.side = new float[] {1};
        Laws.check(new Model(
                List.of(new Circle(1), square, Origin.ORIGIN),
                new Layer[] {new Tanh(), null},
                Optional.of(new float[] {1}),
                Map.of("a", Arrays.asList(new Circle(2), null)),
                Variable.of(3)));
    }

    @Test
    void holdForRootsThatAreNoNodes() {
        Laws.check(List.of(1, 2));
        Laws.check(Map.of("a", 1));
        Laws.check(Optional.of(1));
        Laws.check(Variable.of(new float[] {1}));
        Laws.check(new float[] {1});
        Laws.check(1.5);
        Laws.check(Graphs.proxy(new Linear(1, 2)));
    }

    @Test
    void holdForAPytreeInsideListsRecordsAndPytrees() {
        var inner = Graphs.proxy(new Linear(1, 2));
        Laws.check(new Pair(List.of(inner), Graphs.proxy(new Pair(inner, 1.0))));
    }

    @Test
    void holdForRandomTrees() {
        everySeed(2000, RandomTrees::tree, Laws::check);
    }

    @Test
    void holdForRandomGraphsWithoutCycles() {
        everySeed(2000, RandomTrees::dag, Laws::check);
    }

    @Test
    void holdForRandomGraphsWithCycles() {
        everySeed(2000, RandomTrees::graph, Laws::checkGraph);
    }

    private static void everySeed(int count, LongFunction<Object> make, Consumer<Object> law) {
        for (long seed = 0; seed < count; seed++) {
            Object tree = make.apply(seed);
            if (tree != null) {
                try {
                    law.accept(tree);
                } catch (Throwable e) {
                    throw new AssertionError("seed " + seed, e);
                }
            }
        }
    }
}
