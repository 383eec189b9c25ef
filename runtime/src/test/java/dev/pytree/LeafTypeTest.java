package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytree.Matrices.FlatGrid;
import dev.pytree.Matrices.Grid;
import dev.pytree.Matrices.ListGrid;
import dev.pytree.Matrices.Matrix;
import dev.pytree.Matrices.Model;
import dev.pytree.Matrices.ModelType;
import dev.pytree.Matrices.Point;
import dev.pytree.Matrices.SubMatrix;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Leaves of classes that a leaf type is registered for. */
class LeafTypeTest {
    private static final KeyPath WEIGHTS = KeyPath.parse(".weights");
    private static final String HOW =
            ", which no leaf type is known for; leaves are primitive arrays, boxed numbers, Boolean"
                    + " and Character. For another class write a LeafType and list it in META-INF/services/dev.pytree.LeafType,"
                    + " or in a module provide it";

    private static String message(Executable code) {
        return assertThrows(PytreeException.class, code).getMessage();
    }

    private static State state(Object leaf) {
        return Graphs.state(List.of(leaf));
    }

    @Test
    void obeysTheLaws() {
        Laws.check(new Model());
        Laws.check(List.of(new Matrix(1, 1, 1), new FlatGrid(2), new ListGrid(3f), new Point(4, 5)));
    }

    @Test
    void theDeclaredTypeIsThatOfTheFieldAndElsewhereThatOfTheLeafType() {
        assertEquals(
                "Model(weights=Param Matrix, grid=Grid, point=Point, list=[Param Matrix], map={'a': Grid},"
                        + " variable=Variable(Matrix), absent=null, any=Matrix)",
                Trees.structure(new Model()).toString());
        assertEquals("[Grid]", Trees.structure(List.of(new ListGrid(1f))).toString());
    }

    @Test
    void isPrintedAndCountedByItsShape() {
        assertEquals(
                "Pytree([Matrix double[2, 3]])",
                Graphs.proxy(List.of(new Matrix(2, 3, 1, 2, 3, 4, 5, 6))).toString());
        State state = state(new Matrix(2, 3, 1, 2, 3, 4, 5, 6));
        assertEquals("State\n  [0] Leaf Matrix double[2, 3]", state.toString());
        assertEquals(new LeafShape(double.class, List.of(2, 3), 6, 48), state.describe(KeyPath.parse("[0]")));
        assertEquals(6, state.count());
        assertEquals(48, state.bytes());
    }

    @Test
    void mapTakesAnyLeafThatFitsTheDeclaredType() {
        var model = new Model();
        Model mapped = Trees.map(model, leaf -> leaf instanceof Grid ? new FlatGrid(1, 2, 3) : leaf);
        assertInstanceOf(FlatGrid.class, mapped.grid);
        assertSame(model.weights, mapped.weights);
        assertEquals(
                "map at .weights: expected a leaf of type Matrix, found FlatGrid",
                message(() ->
                        Trees.map(model, leaf -> leaf instanceof Matrix m && m.rows == 2 ? new FlatGrid() : leaf)));
    }

    @Test
    void oneThatIsMetTwiceIsOneLeaf() {
        var model = new Model();
        model.list.add(model.weights);
        Split<Model> split = Graphs.split(model);
        assertEquals("[[.weights, .list[1]]]", Graphs.findShared(model).toString());
        assertEquals(7, split.state().size());
        Model merged = Graphs.merge(split.graphDef(), split.state());
        assertSame(merged.weights, merged.list.get(1));
    }

    @Test
    void aValueWithoutIdentityIsNeverShared() {
        var point = new Point(1, 2);
        assertEquals(List.of(), Graphs.findShared(List.of(point, point)));
        assertEquals(2, state(point).count());
        var proxy = Graphs.proxy(new Model());
        State before = proxy.state();
        proxy.edit(model -> model.point = new Point(7, 8));
        assertEquals(before, proxy.state());
    }

    @Test
    void anUpdateReplacesItAtAllPlaces() {
        var model = new Model();
        model.list.add(model.weights);
        var other = new Matrix(1, 1, 0);
        Graphs.update(model, Graphs.state(model, Filter.at(WEIGHTS)).map(leaf -> other));
        assertSame(other, model.weights);
        assertSame(other, model.list.get(1));
    }

    @Test
    void snapshotsAndProxiesCopyIt() {
        var model = new Model();
        assertNotSame(model.weights, Graphs.snapshot(model).weights);
        assertSame(model.weights, Graphs.copy(model).weights);
        var proxy = Graphs.proxy(model);
        model.weights.data[0] = 100;
        assertEquals(Double.valueOf(1), proxy.call(each -> each.weights.data[0]));
        assertSame(model.point, Graphs.snapshot(model).point);
    }

    @Test
    void aLentLeafNeverChanges() {
        var proxy = Graphs.proxy(new Model());
        State lent = proxy.state();
        proxy.edit(model -> model.scale(2));
        var weights = (Matrix) lent.get(WEIGHTS);
        assertArrayEquals(new double[] {1, 2, 3, 4}, weights.data);
        Matrix now = proxy.call(model -> model.weights);
        proxy.call(model -> {
            model.scale(2);
            return null;
        });
        assertArrayEquals(new double[] {4, 8, 12, 16}, now.data);
        assertArrayEquals(new double[] {4, 8, 12, 16}, ((Matrix) proxy.state().get(WEIGHTS)).data);
    }

    @Test
    void anEqualLeafThatIsAnotherObjectIsAChange() {
        var model = new Model();
        var splitter = Splitter.of(ModelType.TYPE);
        splitter.split(model);
        var equal = new Matrix(2, 2, 1, 2, 3, 4);
        model.weights = equal;
        assertSame(equal, splitter.split(model).state().get(WEIGHTS));
    }

    @Test
    void anEqualLeafInTheOtherPlaceEndsATie() {
        var model = new Model();
        model.list.set(0, model.weights);
        var splitter = Splitter.of(ModelType.TYPE);
        splitter.split(model);
        model.list.set(0, new Matrix(2, 2, 1, 2, 3, 4));
        assertEquals(Graphs.split(model).graphDef(), splitter.split(model).graphDef());
    }

    @Test
    void equalityIsThatOfTheElementsBitByBit() {
        assertTrue(Trees.same(List.of(new FlatGrid(1, Float.NaN)), List.of(new ListGrid(1f, Float.NaN))));
        assertFalse(Trees.same(List.of(new FlatGrid(0f)), List.of(new FlatGrid(-0f))));
        assertFalse(Trees.same(List.of(new Matrix(1, 2, 1, 2)), List.of(new Matrix(2, 1, 1, 2))));
        assertEquals(
                "[at [0]: element [1][0]: expected 3.0, found 5.0]",
                Trees.differences(List.of(new Matrix(2, 2, 1, 2, 3, 4)), List.of(new Matrix(2, 2, 1, 2, 5, 4)))
                        .toString());
        assertEquals(
                "[at [0]: expected Matrix double[1, 2], found Matrix double[2, 1]]",
                Trees.differences(List.of(new Matrix(1, 2, 1, 2)), List.of(new Matrix(2, 1, 1, 2)))
                        .toString());
    }

    @Test
    void arithmeticGoesThroughItsElements() {
        State a = Graphs.state(List.of(new Matrix(1, 2, 1, 2), new ListGrid(3f), new Point(4, 5)));
        State b = a.scale(2);
        assertArrayEquals(new double[] {2, 4}, ((Matrix) b.leaves().get(0)).data);
        assertEquals(6, ((Grid) b.leaves().get(1)).at(0));
        assertEquals(new Point(8, 10), b.leaves().get(2));
        assertEquals(a, b.subtract(a));
        assertEquals(a.scale(3), a.add(b));
        assertEquals(a.scale(5), a.axpy(2, b));
        assertEquals(110, a.dot(b));
        assertEquals(a.scale(0), a.zerosLike());
        assertEquals(a.scale(4), a.mapNumbers(x -> 4 * x));
        assertEquals(a.scale(3), a.zipNumbers(b, Double::sum));
        assertEquals(a.scale(5), a.zipNumbers(b, b, (x, y, z) -> x + y + z));
        assertTrue(a.allFinite());
        assertFalse(a.scale(Double.NaN).allFinite());
        assertArrayEquals(new double[] {1, 2}, ((Matrix) a.leaves().get(0)).data);
    }

    @Test
    void arithmeticTellsWhatDoesNotFit() {
        assertEquals(
                "arithmetic at [0]: expected leaves of one shape, found Matrix double[1, 2] and Matrix double[2, 1]",
                message(() -> state(new Matrix(1, 2, 1, 2)).add(state(new Matrix(2, 1, 1, 2)))));
        assertEquals(
                "arithmetic at [0]: expected leaves of one shape, found Matrix double[1, 2] and double[2]",
                message(() -> state(new Matrix(1, 2, 1, 2)).add(state(new double[2]))));
    }

    @Test
    void whatItCannotDoIsRefusedByPath() {
        var model = List.of(new Matrix(1, 1, 1));
        State state = Graphs.state(model);
        assertEquals(
                "copyInto at [0]: a Matrix has no elements to write; use Graphs.update",
                message(() -> Graphs.copyInto(model, state)));
        assertEquals(
                "stack at [0]: expected a primitive array or a boxed scalar, found a leaf of type"
                        + " dev.pytree.Matrices$Matrix, which does not stack; map it to an array first",
                message(() -> State.stack(state, state)));
        assertEquals(
                "unstack at [0]: expected an array with a leading dimension, found Matrix double[1, 1]",
                message(state::unstack));
        assertEquals(
                "serialise at [0]: a leaf of type dev.pytree.Matrices$Matrix has no serial form; those that have one are"
                        + " primitive arrays and boxed scalars. Map it to one first",
                message(() -> serialise(state)));
        assertEquals(
                "serialise at [0]: a leaf declared as dev.pytree.Matrices$Matrix has no serial form; those that have one are"
                        + " primitive arrays, primitives, boxes, Number and Object",
                message(() -> serialise(Graphs.graphDef(model))));
    }

    private static void serialise(Object value) throws IOException {
        try (var out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            out.writeObject(value);
        }
    }

    @Test
    void oneArrayMayNotBeGivenToTwoPlaces() {
        var model = new Model();
        var other = new Matrix(1, 1, 0);
        assertEquals(
                "update at .list[0]: this Matrix is the leaf at .weights as well; update ties no leaves. Copy the Matrix",
                message(() -> Graphs.update(
                        model, Graphs.state(model, Filter.kind(Kind.PARAM)).map(leaf -> other))));
    }

    @Test
    void oneObjectOfTwoKindsIsTold() {
        var model = new Model();
        model.any = model.weights;
        assertEquals(
                "split at .any: this Matrix is Param at .weights and Leaf here; one object has one kind. Give both fields"
                        + " the same kind, or do not share it",
                message(() -> Graphs.split(model)));
    }

    @Test
    void aSubclassOfAClassIsNoLeaf() {
        String reason = "found a leaf of type dev.pytree.Matrices$SubMatrix" + HOW
                + ". The leaf type of dev.pytree.Matrices$Matrix takes exactly that class";
        var model = new Model();
        var proxy = Graphs.proxy(model);
        assertEquals("split at .weights: " + reason, message(() -> proxy.edit(each -> each.weights = new SubMatrix())));
        assertEquals(
                "map at .weights: " + reason,
                message(() -> proxy.map(leaf -> leaf instanceof Matrix m && m.rows == 2 ? new SubMatrix() : leaf)));
        model.weights = new SubMatrix();
        model.list.add(new SubMatrix());
        assertEquals(
                List.of(".weights", ".list[1]"),
                assertThrows(PytreeException.class, () -> Graphs.split(model)).problems().stream()
                        .map(problem -> problem.path().toString())
                        .toList());
        assertEquals(
                "set at .list[0]: the value does not fit: " + reason,
                message(() -> Trees.set(new Model(), KeyPath.parse(".list[0]"), new SubMatrix())));
        assertTrue(
                message(() -> Trees.flatten(List.of(new SubMatrix())))
                        .startsWith(
                                "flatten at [0]: dev.pytree.Matrices$SubMatrix is neither a leaf nor a node. The leaf"
                                        + " type of dev.pytree.Matrices$Matrix takes exactly that class. Annotate it"),
                message(() -> Trees.flatten(List.of(new SubMatrix()))));
    }

    @Test
    void aClassWithoutLeafTypeIsToldHowToRegisterOne() {
        var type = LeafType.of(Thread.class).list();
        assertEquals(
                "flatten at [0]: found a leaf of type java.lang.Thread" + HOW,
                message(() -> Trees.flatten(type, List.of(new Thread()))));
        assertEquals(
                "flatten at the root: expected a leaf of type java.lang.Thread, found java.lang.Integer",
                message(() -> Trees.leaves(TreeType.exact(LeafType.of(Thread.class)), 1)));
    }

    @Test
    void arraysAndPrimitivesTakeNoLeafTypeOfTheUser() {
        assertEquals(
                "float[] takes no leaf type: arrays, primitives and boxes are known",
                assertThrows(IllegalArgumentException.class, () -> new Broken<>(float[].class))
                        .getMessage());
        assertEquals(
                "no leaf type for int; a scalar leaf has the type java.lang.Integer",
                assertThrows(IllegalArgumentException.class, () -> LeafType.of(int.class))
                        .getMessage());
    }

    /** Breaks every promise of a leaf type. */
    static class Broken<T> extends LeafType<T> {
        Broken(Class<T> type) {
            super(type);
        }

        @Override
        protected Class<?> elementType(T leaf) {
            return float.class;
        }

        @Override
        protected List<Integer> shape(T leaf) {
            return List.of(2);
        }

        @Override
        protected T copy(T leaf) {
            return leaf;
        }

        @Override
        protected Object toArray(T leaf) {
            return new float[3];
        }

        @Override
        @SuppressWarnings("NullAway")
        protected T fromArray(T like, Object array) {
            return null;
        }
    }

    static final class Odd {}

    public static final class BrokenLeaf extends Broken<Odd> {
        public BrokenLeaf() {
            super(Odd.class);
        }
    }

    @Test
    void aBrokenLeafTypeIsToldByPath() {
        var e = assertThrows(IllegalStateException.class, () -> Graphs.snapshot(List.of(new Odd())));
        assertEquals(
                "dev.pytree.LeafTypeTest$BrokenLeaf.copy returned the leaf itself; what has no identity says so with"
                        + " hasIdentity",
                e.getMessage());
        assertEquals("at [0]", e.getSuppressed()[0].getMessage());
        e = assertThrows(IllegalStateException.class, () -> state(new Odd()).scale(2));
        assertEquals("dev.pytree.LeafTypeTest$BrokenLeaf.toArray returned float[3], expected float[2]", e.getMessage());
        assertEquals("at [0]", e.getSuppressed()[0].getMessage());
    }

    interface Top {}

    interface Left extends Top {}

    interface Right extends Top {}

    record OnLeft() implements Left {}

    record Both() implements Left, Right {}

    public static final class TopLeaf extends Broken<Top> {
        public TopLeaf() {
            super(Top.class);
        }
    }

    public static final class LeftLeaf extends Broken<Left> {
        public LeftLeaf() {
            super(Left.class);
        }
    }

    public static final class RightLeaf extends Broken<Right> {
        public RightLeaf() {
            super(Right.class);
        }
    }

    @Test
    void theMostSpecificLeafTypeIsTaken() {
        assertEquals("[Left]", Trees.structure(List.of(new OnLeft())).toString());
        assertEquals(
                "flatten at [0]: found a leaf of type dev.pytree.LeafTypeTest$Both" + HOW
                        + ". It is dev.pytree.LeafTypeTest$Left and dev.pytree.LeafTypeTest$Right and"
                        + " dev.pytree.LeafTypeTest$Top, and none of their leaf types is the most specific one",
                message(() -> Trees.flatten(LeafType.of(Top.class).list(), List.of(new Both()))));
    }

    @Test
    void nullIsStructure() {
        var model = new Model();
        assertNull(Trees.get(model, KeyPath.parse(".absent")));
        assertEquals(Map.of(Kind.PARAM, 6L, Kind.NONE, 7L), Graphs.state(model).countByKind());
    }
}
