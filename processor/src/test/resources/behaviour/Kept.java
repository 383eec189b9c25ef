package kept;

import dev.pytree.Leaf;
import dev.pytree.Param;
import dev.pytree.Pytree;
import dev.pytree.PytreeCreator;
import dev.pytree.PytreeNode;
import dev.pytree.Static;
import dev.pytree.Trees;
import dev.pytree.Variable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every container, every way of rebuilding and every sort of type parameter, there and back. */
public final class Kept {
    private Kept() {}

    public static void containersKeepTheirKind() {
        Held held = new Held();
        Held again = Trees.map(HeldPytree.of(held).module(), leaf -> leaf);
        equal("[]", Trees.differences(held, again));
        equal("[.list[0].a, .arrayList[0].a, .linkedList[0].a, .map['x'].a, .hashMap[1].a]", paths(held).subList(0, 5));
        equal("class [Lkept.Cell;", again.array.getClass());
        equal("class [[Lkept.Cell;", again.matrix.getClass());
        equal("[RED]", again.enumMap.keySet());
        equal("[a, b]", again.names);
        equal("{RED=1}", again.sizes);
        equal("1.0", again.rates.get("r"));
        equal("3", again.counts[0]);
        equal("1", again.held.module().a()[0]);
    }

    public static void everyScalarIsRebuilt() {
        Scalars scalars = new Scalars(true, (byte) 1, 'c', (short) 2, 3, 4, 5, 6, 7.0, 8);
        equal(scalars.toString(), Trees.map(scalars, leaf -> leaf));
        equal("9", Trees.leaves(scalars).size());
        equal("8", ScalarsPytree.of(scalars).size());
    }

    public static void everyWayOfRebuildingKeepsEveryField() {
        Mixed mixed = new Mixed(new float[] {2}, new float[] {1});
        mixed.c = new float[] {3};
        Mixed again = Trees.map(mixed, leaf -> ((float[]) leaf).clone());
        equal("1.0 2.0 3.0", again.a[0] + " " + again.b[0] + " " + again.c[0]);
        Made made = Made.of(new float[] {4});
        equal("4.0", Trees.map(made, leaf -> leaf).a()[0]);
    }

    public static void typeParametersAreKnownWhenTheProgramRuns() {
        Pair<Cell, float[]> pair = new Pair<>(new Cell(new int[] {1}), List.of(new float[] {2}));
        equal("[.left.a, .right[0]]", paths(pair));
        equal("[]", Trees.differences(pair, Trees.map(pair, leaf -> leaf)));
        Outer<Cell> outer = new Outer<>(pair, new Cell(new int[] {3}));
        equal("[.pair.left.a, .pair.right[0], .bound.a]", paths(outer));
        PairPytree<Cell, float[]> proxy = OuterPytree.of(outer).pair();
        equal("1", ((CellPytree) proxy.left()).a()[0]);
        equal("3", OuterPytree.of(outer).bound().a()[0]);
    }

    private static List<?> paths(Object tree) {
        return Trees.flatten(tree).paths();
    }

    private static void equal(String expected, Object actual) {
        if (!expected.equals(String.valueOf(actual))) {
            throw new AssertionError("expected " + expected + "\n   found " + actual);
        }
    }
}

enum Color {
    RED
}

@PytreeNode
record Cell(int[] a) {}

@PytreeNode
class Held {
    private static final Cell CELL = new Cell(new int[] {1});

    List<Cell> list = List.of(CELL);
    ArrayList<Cell> arrayList = new ArrayList<>(list);
    LinkedList<? extends Cell> linkedList = new LinkedList<>(list);
    Map<String, Cell> map = Map.of("x", CELL);
    HashMap<Integer, Cell> hashMap = new HashMap<>(Map.of(1, CELL));
    LinkedHashMap<Long, Cell> linkedHashMap = new LinkedHashMap<>(Map.of(1L, CELL));
    TreeMap<String, Cell> treeMap = new TreeMap<>(map);
    SortedMap<String, Cell> sortedMap = new TreeMap<>(map);
    NavigableMap<String, Cell> navigableMap = new TreeMap<>(map);
    EnumMap<Color, Cell> enumMap = new EnumMap<>(Map.of(Color.RED, CELL));
    Optional<Cell> optional = Optional.of(CELL);
    Cell[] array = {CELL};
    Cell[][] matrix = {{CELL}, {}};
    List<Map<String, Optional<Cell[]>>> deep = List.of(Map.of("y", Optional.of(array)));
    Variable<Cell> shared = Variable.of(CELL);
    @Param List<float[]> weights = List.of(new float[] {1});
    @Leaf Map<String, Double> rates = Map.of("r", 1.0);
    @Leaf Long[] counts = {3L};
    Variable<Boolean> ready = Variable.of(true);
    Pytree<Cell> held = CellPytree.of(CELL);
    List<String> names = List.of("a", "b");
    @Static Map<Color, Integer> sizes = Map.of(Color.RED, 1);
}

@PytreeNode(scalars = dev.pytree.Scalars.LEAF)
record Scalars(
        @Leaf boolean flag, byte b, @Leaf char c, short s, int i, long l, float f, double d, Double boxed, @Static int size) {}

@PytreeNode
class Mixed {
    final float[] a;
    final float[] b;
    float[] c;

    Mixed(float[] b, float[] a) {
        this.a = a;
        this.b = b;
    }
}

@PytreeNode
final class Made {
    private final float[] a;

    private Made(float[] a) {
        this.a = a;
    }

    @PytreeCreator
    static Made of(float[] a) {
        return new Made(a);
    }

    float[] a() {
        return a;
    }
}

@PytreeNode
record Pair<L, R>(L left, List<R> right) {}

@PytreeNode
record Outer<C extends Cell>(Pair<C, float[]> pair, C bound) {}
