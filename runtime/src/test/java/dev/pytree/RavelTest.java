package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.pytree.Layers.Linear;
import dev.pytree.Layers.LinearType;
import dev.pytree.Nodes.Cell;
import dev.pytree.Nodes.Circle;
import dev.pytree.Nodes.Numbers;
import dev.pytree.Nodes.Pair;
import dev.pytree.Ravel.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RavelTest {
    private static String refusal(Runnable f) {
        return assertThrows(PytreeException.class, f::run).getMessage();
    }

    private static void assertSameGraph(Object expected, Object found) {
        assertEquals(List.of(), Graphs.diff(expected, found));
    }

    @Test
    void numbersComeInVisitOrderRowsOneAfterTheOtherAndOthersStay() {
        var model = new Linear(0.1f, 2);
        Ravel<Linear> ravel = Graphs.ravel(LinearType.TYPE, model);

        assertArrayEquals(new double[] {0.1f, 1, 2, 3, 0.1f}, ravel.values(model));
        assertEquals(5, ravel.size());
        Linear back = ravel.unravel(new double[] {10, 11, 12, 13, 14});
        assertArrayEquals(new float[][] {{10, 11}, {12, 13}}, back.kernel);
        assertArrayEquals(new float[] {14}, back.bias);
        assertEquals(0, back.calls.get());
        assertEquals(2, back.inputs);
        assertNotSame(model.calls, back.calls);
    }

    @Test
    void everyRandomGraphComesBackAsItWas() {
        for (long seed = 0; seed < 400; seed++) {
            for (Object graph : new Object[] {RandomTrees.tree(seed), RandomTrees.dag(seed), RandomTrees.graph(seed)}) {
                if (graph == null) {
                    continue;
                }
                checkLaws(graph, Graphs.ravel(graph));
                checkLaws(graph, Graphs.ravel(graph, Filter.type(Double.class).or(Filter.type(float[].class))));
            }
        }
    }

    private static <T> void checkLaws(T graph, Ravel<T> ravel) {
        double[] values = ravel.values(graph);
        assertSameGraph(graph, ravel.unravel(values));
        assertArrayEquals(ravel.rounding().floats(graph), floats(values));

        var random = new SplittableRandom(values.length);
        double[] others = new double[values.length];
        Arrays.setAll(others, i -> (float) random.nextDouble());
        T other = ravel.unravel(others);
        assertArrayEquals(others, ravel.values(other));
        assertSameGraph(other, ravel.unravel(floats(others)));
        assertEquals(ravel, ravel.rounding());

        double[] buffer = new double[values.length + 3];
        ravel.into(graph, buffer, 2);
        assertArrayEquals(values, Arrays.copyOfRange(buffer, 2, values.length + 2));
        assertSameGraph(graph, ravel.unravel(buffer, 2));

        int next = 0;
        for (Segment segment : ravel.segments()) {
            assertEquals(next, segment.offset());
            assertEquals(segment, ravel.segment(segment.path()));
            next += (int) segment.shape().count();
        }
        assertEquals(next, ravel.size());
    }

    private static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }

    @Test
    void aStateIsRaveledAsItsGraphIs() {
        for (long seed = 0; seed < 200; seed++) {
            Object graph = RandomTrees.dag(seed);
            if (graph == null) {
                continue;
            }
            State state = Graphs.state(graph);
            Ravel<State> ravel = state.ravel();
            double[] values = ravel.values(state);
            assertArrayEquals(Graphs.ravel(graph).values(graph), values);
            assertEquals(state, ravel.unravel(values));
            assertEquals(Graphs.ravel(graph).segments(), ravel.segments());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 1000})
    void recordsOfScalarsInAListAreRaveledInOrder(int count) {
        for (List<Circle> circles : List.<List<Circle>>of(new ArrayList<>(), new LinkedList<>())) {
            double[] expected = new double[count];
            for (int i = 0; i < count; i++) {
                circles.add(new Circle(i));
                expected[i] = i;
            }
            Ravel<List<Circle>> ravel = Graphs.ravel(circles);
            assertArrayEquals(expected, ravel.values(circles));
            List<Circle> back = ravel.unravel(expected);
            assertEquals(circles, back);
            assertSame(circles.getClass(), back.getClass());
        }
    }

    @Test
    void scalarsOfEveryTypeComeBackAndOnlyRealOnesAreInTheVector() {
        var numbers = new Numbers(true, (byte) 1, 'c', (short) 2, 3, 4, 5, 6, null, 'x', 7);
        Ravel<List<Numbers>> ravel = Graphs.ravel(List.of(numbers, numbers));

        assertArrayEquals(new double[] {5, 6, 5, 6}, ravel.values(List.of(numbers, numbers)));
        assertEquals(
                new Numbers(true, (byte) 1, 'c', (short) 2, 3, 4, 9, 10, null, 'x', 7),
                ravel.unravel(new double[] {5, 6, 9, 10}).get(1));
    }

    @Test
    void notANumberNegativeZeroAndInfinitiesComeBackBitByBit() {
        var pair = new Pair(
                new float[] {-0f, Float.NaN, Float.MIN_VALUE, Float.NEGATIVE_INFINITY},
                List.of(new double[] {-0.0, Double.NaN}, -0.0, Double.MIN_VALUE, -0f, Float.NaN));
        Ravel<Pair> ravel = Graphs.ravel(pair);
        assertSameGraph(pair, ravel.unravel(ravel.values(pair)));
        assertSameGraph(pair.first(), Graphs.ravel(pair.first()).unravel(new float[] {
            -0f, Float.NaN, Float.MIN_VALUE, Float.NEGATIVE_INFINITY
        }));
    }

    @Test
    void aTiedLeafIsOnceInTheVectorAndTiedAgain() {
        float[] shared = {1, 2};
        var cell = new Cell(shared, new Pair(shared, new double[] {3}));
        Ravel<Cell> ravel = Graphs.ravel(cell);

        assertArrayEquals(new double[] {1, 2, 3}, ravel.values(cell));
        Cell back = ravel.unravel(new double[] {4, 5, 6});
        assertSame(back.value, ((Pair) back.next).first());
        assertArrayEquals(new float[] {4, 5}, (float[]) back.value);
        assertEquals(ravel.segment(KeyPath.parse(".value")), ravel.segment(KeyPath.parse(".next.first")));
        assertEquals(
                List.of(
                        new Segment(KeyPath.parse(".value"), 0, LeafShape.of(shared)),
                        new Segment(KeyPath.parse(".next.second"), 2, LeafShape.of(new double[1]))),
                ravel.segments());
    }

    @Test
    void aTieThatEndedOrBeganIsToldByPath() {
        float[] shared = {1};
        Ravel<Pair> tied = Graphs.ravel(new Pair(shared, shared));
        Ravel<Pair> apart = Graphs.ravel(new Pair(new float[1], new float[1]));

        assertEquals(
                "ravel at .second: expected the same object as at .first, found a leaf (float[])",
                refusal(() -> tied.values(new Pair(new float[1], new float[1]))));
        assertEquals(
                "ravel at .second: expected a leaf (float[]), found the same object as at .first",
                refusal(() -> apart.values(new Pair(shared, shared))));
    }

    @Test
    void aCycleIsRaveled() {
        var cell = new Cell(1.5, null);
        cell.next = cell;
        Ravel<Cell> ravel = Graphs.ravel(cell);
        assertArrayEquals(new double[] {1.5}, ravel.values(cell));
        Cell back = ravel.unravel(new double[] {2});
        assertSame(back, back.next);
        assertEquals(2.0, back.value);
    }

    @Test
    void whatIsInsideVariablesAndProxiesIsRaveled() {
        var inner = Graphs.proxy(LinearType.TYPE, new Linear(1, 2));
        var cell = new Cell(Variable.of(2.5), inner);
        Ravel<Cell> ravel = Graphs.ravel(cell);

        assertArrayEquals(new double[] {2.5, 1, 1, 2, 3, 1}, ravel.values(cell));
        Cell back = ravel.unravel(new double[] {9, 8, 7, 6, 5, 4});
        assertEquals(9.0, ((Variable<?>) back.value).get());
        assertArrayEquals(new float[] {4}, ((Pytree<?>) back.next).call(x -> ((Linear) x).bias));
        assertSameGraph(cell, ravel.unravel(ravel.values(cell)));
    }

    @Test
    void aFilterChoosesAndTheOthersStayAsTheyWere() {
        var model = new Linear(1, 2);
        model.next = new Linear(5, 3);
        Ravel<Linear> ravel = Graphs.ravel(model, Filter.glob("**.bias"));

        assertArrayEquals(new double[] {1, 5}, ravel.values(model));
        Linear back = ravel.unravel(new double[] {8, 9});
        assertArrayEquals(new float[] {9}, back.next.bias);
        assertSame(model.next.kernel, back.next.kernel);
        assertEquals(
                "segment at .kernel: this leaf (Param float[][]) is not in the vector; unravel keeps it as it is",
                refusal(() -> ravel.segment(KeyPath.parse(".kernel"))));
    }

    @Test
    void aFilterMayLeaveOutPrimitiveScalars() {
        var numbers = new Numbers(true, (byte) 1, 'c', (short) 2, 3, 4, 5, 6, null, 'x', 7);
        Ravel<Numbers> ravel = Graphs.ravel(numbers, Filter.at(KeyPath.parse(".d")));
        assertArrayEquals(new double[] {6}, ravel.values(numbers));
        assertEquals(
                new Numbers(true, (byte) 1, 'c', (short) 2, 3, 4, 5, 0.1, null, 'x', 7),
                ravel.unravel(new double[] {0.1}));
    }

    @Test
    void integersThatAFilterTakesComeBackAsIntegers() {
        var numbers = new Numbers(true, (byte) 1, 'c', (short) 2, 3, 4, 5, 6, false, 'x', 7);
        var pair = new Pair(numbers, new int[][] {{1}, {-2, 3}});
        Ravel<Pair> ravel = Graphs.ravel(pair, Filter.rest());

        assertArrayEquals(new double[] {1, 2, 3, 4, 5, 6, 7, 1, -2, 3}, ravel.values(pair));
        Pair back = ravel.unravel(new double[] {-128, 32767, -2147483648, 9007199254740992.0, 1, 2, 3, 4, 5, -0.0});
        assertEquals(
                new Numbers(
                        true, Byte.MIN_VALUE, 'c', Short.MAX_VALUE, Integer.MIN_VALUE, 1L << 53, 1, 2, false, 'x', 3),
                back.first());
        assertArrayEquals(new int[][] {{4}, {5, 0}}, (int[][]) back.second());
    }

    @Test
    void aNumberThatAnIntegerCannotBeIsToldByPath() {
        var numbers = new Numbers(true, (byte) 1, 'c', (short) 2, 3, 4, 5, 6, false, 'x', 7);
        var pair = new Pair(numbers, new int[][] {{1}, {-2, 3}});
        Ravel<Pair> ravel = Graphs.ravel(pair, Filter.rest());
        double[] wrong = {128, 0.5, Double.NaN, 0x1p63, 5, 6, Double.POSITIVE_INFINITY, 1, 2, 2147483648.0};
        assertEquals(
                """
                unravel: 6 problems
                  at .first.b: expected byte numbers, found 128.0, which is out of their range, number 0 of the vector
                  at .first.s: expected short numbers, found 0.5, which is no integer, number 1 of the vector
                  at .first.i: expected int numbers, found NaN, which is no integer, number 2 of the vector
                  at .first.j: expected long numbers, found 9.223372036854775807E18, which is out of their range, number 3 of the vector
                  at .first.boxedI: expected int numbers, found Infinity, which is no integer, number 6 of the vector
                  at .second: expected int numbers, found 2.147483648E9, which is out of their range, number 9 of the vector""".replace("9.223372036854775807E18", Double.toString(0x1p63)), refusal(() -> ravel.unravel(wrong)));
    }

    @Test
    void aLongThatAVectorDoesNotHoldExactlyIsToldByPath() {
        for (long value : new long[] {(1L << 53) + 1, Long.MAX_VALUE}) {
            var pair = new Pair(new long[] {1, value}, new float[1]);
            Ravel<Pair> ravel = Graphs.ravel(pair, Filter.rest());
            assertEquals(
                    "ravel at .first: an integer here is too large for a double[] to hold exactly; leave this leaf out with a"
                            + " filter",
                    refusal(() -> ravel.values(pair)));
        }
        var ints = new Pair(new int[] {(1 << 24) + 1}, 1);
        assertEquals(
                "ravel at .first: an integer here is too large for a float[] to hold exactly; leave this leaf out with a"
                        + " filter",
                refusal(() -> Graphs.ravel(ints, Filter.rest()).floats(ints)));
    }

    @Test
    void doublesGoIntoAFloatArrayOnlyIfRoundingIsSaid() {
        var pair = new Pair(new Circle(0.1), List.of(new double[] {0.2}, new float[] {0.3f}));
        Ravel<Pair> ravel = Graphs.ravel(pair);
        assertEquals("""
                ravel: 2 problems
                  at .first.radius: a float[] does not hold this double exactly; ravel into a double[], or say ravel.rounding() to have it rounded
                  at .second[0]: a float[] does not hold this double[] exactly; ravel into a double[], or say ravel.rounding() to have it rounded""", refusal(() -> ravel.floats(pair)));
        assertArrayEquals(new float[] {0.1f, 0.2f, 0.3f}, ravel.rounding().floats(pair));
        float[] buffer = new float[5];
        ravel.rounding().into(pair, buffer, 1);
        assertArrayEquals(new float[] {0, 0.1f, 0.2f, 0.3f, 0}, buffer);
        assertSameGraph(
                new Pair(new Circle(0.1f), List.of(new double[] {0.2f}, new float[] {0.3f})), ravel.unravel(buffer, 1));
    }

    @Test
    void aVectorOfAnotherLengthIsRefused() {
        var model = new Linear(1, 2);
        Ravel<Linear> ravel = Graphs.ravel(model);
        assertEquals(
                "unravel at the root: expected a vector of 5 numbers, found 4",
                refusal(() -> ravel.unravel(new double[4])));
        assertEquals(
                "unravel at the root: expected a vector of 5 numbers, found 6",
                refusal(() -> ravel.unravel(new float[6])));
        assertEquals(
                "ravel at the root: expected a vector of 5 numbers, found 6",
                refusal(() -> ravel.into(model, new double[6])));
        assertEquals(
                "ravel at the root: expected a vector of 5 numbers from 2 on, found one of 6",
                refusal(() -> ravel.into(model, new double[6], 2)));
        assertEquals(
                "ravel at the root: expected a vector of 5 numbers from -1 on, found one of 6",
                refusal(() -> ravel.into(model, new float[6], -1)));
        assertEquals(
                "unravel at the root: expected a vector of 1 number, found 0",
                refusal(() -> Graphs.ravel(new Circle(1)).unravel(new double[0])));
        assertEquals(
                "copyInto at the root: expected a vector of 5 numbers, found 0",
                refusal(() -> ravel.copyInto(new float[0], model)));
    }

    @Test
    void aModelOfAnotherStructureOrShapeIsToldByPath() {
        var model = new Linear(1, 2);
        Ravel<Linear> ravel = Graphs.ravel(model);

        var other = new Linear(1, 3);
        other.bias = null;
        other.blocks.add(new Linear(1, 2));
        assertEquals("""
                ravel: 3 problems
                  at .bias: expected a leaf (Param float[]), found null
                  at .blocks[0]: expected nothing, found Linear(…)
                  at .inputs: expected 2, found 3""", refusal(() -> ravel.values(other)));

        var larger = new Linear(1, 2);
        larger.kernel = new float[][] {{1}, {2, 3, 4}};
        larger.bias = new float[2];
        assertEquals("""
                ravel: 2 problems
                  at .kernel: expected float[2, 2], found float[2, 1]
                  at .bias: expected float[1], found float[2]""", refusal(() -> ravel.values(larger)));
        larger.kernel = new float[][] {{1, 2}, {3}};
        larger.bias = new float[] {4};
        assertEquals(
                "ravel at .kernel: expected float[2, 2], found float[2, 2] with rows of other lengths",
                refusal(() -> ravel.values(larger)));
    }

    @Test
    void elementsOfAListThatChangedTheirClassAreToldByPath() {
        List<Object> circles = new ArrayList<>(List.of(new Circle(1), new Circle(2)));
        Ravel<List<Object>> ravel = Graphs.ravel(circles);
        circles.set(1, null);
        assertEquals("ravel at [1]: expected Circle(…), found null", refusal(() -> ravel.values(circles)));
        circles.set(1, 3.0);
        assertEquals("ravel at [1]: expected Circle(…), found a leaf (Double)", refusal(() -> ravel.values(circles)));
        circles.set(1, new Circle(3));
        circles.add(new Circle(4));
        assertEquals("ravel at [2]: expected nothing, found Circle(…)", refusal(() -> ravel.values(circles)));
    }

    @Test
    void anUntypedLeafThatChangedItsClassIsToldByPath() {
        Ravel<Pair> ravel = Graphs.ravel(new Pair(1.0, new float[1]));
        assertEquals(
                "ravel at .first: expected a leaf (Double), found a leaf (Float)",
                refusal(() -> ravel.values(new Pair(1f, new float[1]))));
    }

    @Test
    void modelsWithoutNumbersHaveAnEmptyVector() {
        for (Object model : List.of(new Pair(null, "x"), List.of(), new Pair(new float[0], new double[0][0]))) {
            Ravel<Object> ravel = Graphs.ravel(model);
            assertEquals(0, ravel.size());
            assertArrayEquals(new double[0], ravel.values(model));
            assertSameGraph(model, ravel.unravel(new double[0]));
        }
        assertNull(Graphs.ravel(new Pair(null, 1)).unravel(new double[0]).first());
    }

    @Test
    void missingRowsStayMissing() {
        var rows = new double[][][] {{{1}, null}, null, {}};
        Ravel<double[][][]> ravel = Graphs.ravel(rows);
        assertArrayEquals(new double[] {1}, ravel.values(rows));
        assertArrayEquals(new double[][][] {{{2}, null}, null, {}}, ravel.unravel(new double[] {2}));
    }

    @Test
    void aVeryDeepModelIsRaveled() {
        Cell cell = null;
        for (int i = 0; i < 3000; i++) {
            cell = new Cell(new Circle(i), cell);
        }
        Ravel<Cell> ravel = Graphs.ravel(cell);
        double[] values = ravel.values(cell);
        assertEquals(2999, values[0]);
        assertEquals(3000, values.length);
        assertArrayEquals(values, ravel.values(ravel.unravel(values)));
    }

    @Test
    void equalModelsHaveEqualRavels() {
        Ravel<Linear> ravel = Graphs.ravel(new Linear(1, 2));
        assertEquals(ravel, Graphs.ravel(new Linear(5, 2)));
        assertEquals(ravel.hashCode(), Graphs.ravel(new Linear(5, 2)).hashCode());
        assertNotEquals(ravel, Graphs.ravel(new Linear(1, 3)));
        assertNotEquals(ravel, Graphs.ravel(new Linear(1, 2), Filter.glob(".bias")));
        assertNotEquals(Graphs.ravel(new Pair(new float[1], 1)), Graphs.ravel(new Pair(new float[2], 1)));
        assertNotEquals(Graphs.ravel(new Pair(new float[1], 1)), Graphs.ravel(new Pair(new float[1], 2)));
        State state = Graphs.state(new Linear(1, 2));
        assertEquals(state.ravel(), Graphs.state(new Linear(3, 2)).ravel());
        assertEquals(
                state.ravel().hashCode(), Graphs.state(new Linear(3, 2)).ravel().hashCode());
        assertNotEquals(state.ravel(), state.filter(Filter.glob(".bias")).ravel());
        assertEquals(
                "Ravel(1 number of Circle(radius=Param double))",
                Graphs.ravel(new Circle(1)).toString());
        assertEquals("Ravel(5 numbers of a State)", state.ravel().toString());
    }

    @Test
    void copyIntoWritesElementsAndChangesNoReference() {
        var model = new Linear(1, 2);
        float[][] kernel = model.kernel;
        float[] row = kernel[1];
        Ravel<Linear> ravel = Graphs.ravel(model);

        ravel.copyInto(new double[] {9, 8, 7, 6, 5}, model);

        assertSame(kernel, model.kernel);
        assertSame(row, kernel[1]);
        assertArrayEquals(new float[] {7, 6}, row);
        assertArrayEquals(new double[] {9, 8, 7, 6, 5}, ravel.values(model));
        ravel.copyInto(new float[] {1, 2, 3, 4, 0.1f}, model);
        assertArrayEquals(new float[] {0.1f}, model.bias);
    }

    @Test
    void copyIntoTellsWhatDoesNotFitBeforeItWrites() {
        var pair = new Pair(List.of(new float[] {1}, new int[] {1}, new float[] {1}), List.of(2.0, new float[1][2]));
        Ravel<Pair> ravel = Graphs.ravel(pair, Filter.rest());
        var other =
                new Pair(List.of(new float[] {1}, new int[] {1}, new float[] {1, 2}), List.of(2.0, new float[2][1]));
        assertEquals("""
                copyInto: 3 problems
                  at .first[2]: expected float[1], found float[2]
                  at .second[0]: a scalar has no elements to write; use Graphs.update with a State that is unraveled
                  at .second[1]: expected float[1, 2], found float[2, 1]""", refusal(() -> ravel.copyInto(new double[6], other)));
        assertEquals(
                "copyInto at .first[1]: expected int numbers, found 0.5, which is no integer, number 1 of the vector",
                refusal(() -> ravel.copyInto(new double[] {0, 0.5, 0, 0, 0, 0}, pair)));
        assertEquals(
                "copyInto at .second: expected [], found a leaf (float[])".replace("[],", "[…],"),
                refusal(() -> ravel.copyInto(new double[6], new Pair(pair.first(), new float[1]))));
        assertArrayEquals(new float[] {1}, (float[]) ((List<?>) other.first()).get(0));
        State state = Graphs.state(pair);
        assertEquals(
                "copyInto at the root: a State is immutable; unravel makes a new one, and Graphs.copyInto writes it",
                refusal(() -> state.ravel().copyInto(new double[5], state)));
    }

    @Test
    void copyIntoRefusesTheInsideOfAPytree() {
        var cell = new Cell(Graphs.proxy(new Cell(new float[] {1}, null)), null);
        assertEquals(
                "copyInto at .value.value: this is inside a Pytree, which changes only by its own calls and edits; use its"
                        + " edit, withState or withMode",
                refusal(() -> Graphs.ravel(cell).copyInto(new double[1], cell)));
    }

    @Test
    void anUnraveledStateUpdatesScalarsInPlace() {
        var cell = new Cell(new Circle(1), new float[] {2});
        Ravel<State> ravel = Graphs.state(cell).ravel();
        Graphs.update(cell, ravel.unravel(new double[] {3, 4}));
        assertEquals(new Circle(3), cell.value);
        assertArrayEquals(new float[] {4}, (float[]) cell.next);
    }

    @Test
    void aStateOfOtherPathsIsRefusedAndAnotherOrderTaken() {
        State state = Graphs.state(new Linear(1, 2), Filter.kind(Param.class));
        State bias = state.filter(Filter.glob(".bias"));
        State turned = State.merge(bias, Graphs.state(Map.of("a", new float[1])));
        assertEquals("""
                ravel: 2 problems
                  at .kernel: the state has no such leaf
                  at ['a']: the raveled state has no such leaf""", refusal(() -> state.ravel().values(turned)));
        State stacked = State.stack(state, state);
        assertEquals("""
                ravel: 2 problems
                  at .kernel: expected float[2, 2], found float[2, 2, 2]
                  at .bias: expected float[1], found float[2, 1]""", refusal(() -> state.ravel().values(stacked)));
    }

    @Test
    void whatAConstructorThrowsPassesThroughWithItsPath() {
        var model = new Pair(new Picky(1), 2.0);
        Ravel<Pair> ravel = Graphs.ravel(PAIR, model);
        var e = assertThrows(IllegalStateException.class, () -> ravel.unravel(new double[] {-1, 2}));
        assertEquals("negative", e.getMessage());
        assertEquals("at .first", e.getSuppressed()[0].getMessage());
    }

    private record Picky(double x) {
        Picky {
            if (x < 0) {
                throw new IllegalStateException("negative");
            }
        }
    }

    private static final class PickyType extends NodeType<Picky> {
        static final PickyType TYPE = new PickyType();

        PickyType() {
            super(Picky.class, Field.leaf("x", double.class));
        }

        @Override
        public int walk(Picky node, Walker out, int at) {
            return out.leaf(at, (Object) node.x());
        }

        @Override
        public Picky build(Builder in) {
            return new Picky(in.leaf(Double.class));
        }
    }

    private static final NodeType<Pair> PAIR =
            new NodeType<>(Pair.class, Field.node("first", Picky.class), Field.node("second", Object.class)) {
                @Override
                public int walk(Pair node, Walker out, int at) {
                    at = out.node(at, PickyType.TYPE, (Picky) node.first());
                    return out.node(at, TreeType.any(), node.second());
                }

                @Override
                public Pair build(Builder in) {
                    return new Pair(in.node(PickyType.TYPE), in.node(TreeType.any()));
                }
            };

    @Test
    void anAdapterThatBoxesItsScalarsIsServedToo() {
        var model = new Pair(new Picky(1), 2.0);
        Ravel<Pair> ravel = Graphs.ravel(PAIR, model);
        assertArrayEquals(new double[] {1, 2}, ravel.values(model));
        assertEquals(new Pair(new Picky(3), 4.0), ravel.unravel(new double[] {3, 4}));

        Ravel<List<? extends Picky>> list = Graphs.ravel(PickyType.TYPE.list(), List.of(new Picky(5), new Picky(6)));
        assertArrayEquals(new double[] {5, 6}, list.values(List.of(new Picky(5), new Picky(6))));
        assertEquals(List.of(new Picky(7), new Picky(8)), list.unravel(new double[] {7, 8}));
    }
}
