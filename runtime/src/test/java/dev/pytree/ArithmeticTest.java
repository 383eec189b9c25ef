package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytree.Nodes.Cell;
import dev.pytree.Nodes.Kinds;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ArithmeticTest {
    private static final double THIRD = 1.0 / 3;
    private final SplittableRandom random = new SplittableRandom(7);
    private final float[] x = floats();
    private final float[] y = floats();
    private final double[] v = random.doubles(37, -1e3, 1e3).toArray();
    private final double[] w = random.doubles(37, -1e-3, 1e3).toArray();
    private final State first = state(x, v);
    private final State second = state(y, w);

    private float[] floats() {
        float[] floats = new float[1027];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) random.nextDouble(-1e3, 1e3);
        }
        floats[3] = Float.NaN;
        floats[4] = Float.POSITIVE_INFINITY;
        floats[5] = -0f;
        floats[6] = Float.MIN_VALUE;
        return floats;
    }

    private static State state(Object... leaves) {
        return Graphs.split(List.of(leaves)).state();
    }

    @Test
    void floatsAreTheResultsOfALoopOverFloats() {
        float third = (float) THIRD;
        float[] sum = new float[x.length];
        float[] difference = new float[x.length];
        float[] scaled = new float[x.length];
        float[] axpy = new float[x.length];
        float[] lerp = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            sum[i] = x[i] + y[i];
            difference[i] = x[i] - y[i];
            scaled[i] = third * x[i];
            axpy[i] = third * y[i] + x[i];
            lerp[i] = x[i] + third * (y[i] - x[i]);
        }
        assertFloats(sum, first.add(second));
        assertFloats(difference, first.subtract(second));
        assertFloats(scaled, first.scale(THIRD));
        assertFloats(axpy, first.axpy(THIRD, second));
        assertFloats(lerp, first.lerp(second, THIRD));
    }

    @Test
    void doublesAreTheResultsOfALoopOverDoubles() {
        double[] sum = new double[v.length];
        double[] difference = new double[v.length];
        double[] scaled = new double[v.length];
        double[] axpy = new double[v.length];
        double[] lerp = new double[v.length];
        double dot = 0;
        for (int i = 0; i < v.length; i++) {
            sum[i] = v[i] + w[i];
            difference[i] = v[i] - w[i];
            scaled[i] = THIRD * v[i];
            axpy[i] = THIRD * w[i] + v[i];
            lerp[i] = v[i] + THIRD * (w[i] - v[i]);
            dot += v[i] * w[i];
        }
        assertDoubles(sum, first.add(second));
        assertDoubles(difference, first.subtract(second));
        assertDoubles(scaled, first.scale(THIRD));
        assertDoubles(axpy, first.axpy(THIRD, second));
        assertDoubles(lerp, first.lerp(second, THIRD));
        assertEquals(dot, state((Object) v).dot(state((Object) w)));
    }

    @Test
    void rowsAndScalarsAreComputedLikeArrays() {
        State a = state(new float[][][] {{{1, 2}, {}}, {{3}}}, new double[][] {{4}, {}}, 5f, 6.0);
        State b = state(new float[][][] {{{10, 20}, {}}, {{30}}}, new double[][] {{40}, {}}, 50f, 60.0);
        assertEquals(state(new float[][][] {{{11, 22}, {}}, {{33}}}, new double[][] {{44}, {}}, 55f, 66.0), a.add(b));
        assertEquals(b, a.scale(10));
        assertEquals(
                state(new float[][][] {{{9, 18}, {}}, {{27}}}, new double[][] {{36}, {}}, 45f, 54.0), b.subtract(a));
        assertEquals(
                state(new float[][][] {{{21, 42}, {}}, {{63}}}, new double[][] {{84}, {}}, 105f, 126.0), a.axpy(2, b));
        assertEquals(a, a.lerp(b, 0));
        assertEquals(a.scale(5.5), a.lerp(b, 0.5));
        assertEquals(10 + 40 + 90 + 160 + 250 + 360, a.dot(b));
        assertEquals(a.zipNumbers(b, Double::sum), a.add(b));
        assertEquals(a.zipNumbers(b, b, (p, q, r) -> p - q + r), a);
        assertEquals(a.mapNumbers(p -> 10 * p), b);
        assertEquals(state(new float[2][][], 0).count(), 1);
    }

    @Test
    void aDotIsSummedInDoubleInOrder() {
        float[] ones = {1e8f, 1, -1e8f};
        assertEquals(1e16 + 1 + 1e16, state((Object) ones).dot(state((Object) ones)));
        assertEquals(1e16 + 1 - 1e16, state((Object) new double[] {1e8, 1, 1e8}).dot(state((Object)
                new double[] {1e8, 1, -1e8})));
        double sum = 0;
        State random = state((Object) v);
        for (double each : v) {
            sum += each * each;
        }
        assertEquals(Math.sqrt(sum), random.norm());
        assertEquals(random.norm(), random.norm());
    }

    @Test
    void anEmptyStateHasTheNeutralValues() {
        State empty = State.merge();
        assertEquals(0, empty.dot(empty));
        assertEquals(0, empty.norm());
        assertTrue(empty.allFinite());
        assertEquals(0, empty.count());
        assertEquals(0, empty.bytes());
        assertEquals(Map.of(), empty.countByKind());
        assertEquals(empty, empty.add(empty));
        assertEquals(empty, empty.scale(2));
        assertEquals(empty, empty.zerosLike());
        assertSame(empty, empty.clipByNorm(0));
    }

    @Test
    void arraysOfLengthZeroAddNothing() {
        State none = state(new float[0], new double[0][], new float[2][0]);
        assertEquals(none, none.add(none));
        assertEquals(0, none.norm());
        assertEquals(0, none.count());
        assertTrue(none.allFinite());
        assertEquals(none, none.zerosLike());
    }

    @Test
    void nothingIsWrittenOrShared() {
        float[] before = x.clone();
        State sum = first.add(second);
        State scaled = first.scale(1);
        assertNotSame(x, scaled.leaves().get(0));
        assertArrayEquals(before, x);
        ((float[]) sum.leaves().get(0))[0] = 99;
        ((float[]) scaled.leaves().get(0))[0] = 99;
        assertArrayEquals(before, x);
    }

    @Test
    void zerosHaveTheSameTypesAndShapes() {
        State zeros = state(new float[][] {{1}, {}}, new double[] {Double.NaN}, 3f, 4.0)
                .zerosLike();
        assertEquals(state(new float[][] {{0}, {}}, new double[] {0}, 0f, 0.0), zeros);
    }

    @Test
    void clippingScalesDownToTheNormAndLeavesWhatIsShort() {
        State gradient = state(new float[] {3}, new float[][] {{4}});
        assertEquals(5, gradient.norm());
        State clipped = gradient.clipByNorm(1);
        assertEquals(gradient.scale(1.0 / 5), clipped);
        assertEquals(1, clipped.norm(), 1e-6);
        assertSame(gradient, gradient.clipByNorm(5));
        assertEquals(gradient.zerosLike(), gradient.clipByNorm(0));
        State nan = state((Object) new float[] {Float.NaN});
        assertSame(nan, nan.clipByNorm(1));
        for (double bad : new double[] {-1, Double.NaN}) {
            var e = assertThrows(IllegalArgumentException.class, () -> gradient.clipByNorm(bad));
            assertEquals("a norm is at least 0, found " + bad, e.getMessage());
        }
    }

    @Test
    void whatIsNotFiniteIsFoundAtEveryPlace() {
        assertTrue(state(new float[][] {{1}, {}}, new double[] {2}, 3f, 4.0, 5, new int[] {6}, true, 'c')
                .allFinite());
        assertTrue(state(new float[][] {null, {1}}, 1).allFinite());
        for (Object bad : List.of(
                new float[] {1, Float.NaN},
                new double[] {1, Double.NEGATIVE_INFINITY},
                new float[][] {{1}, {Float.POSITIVE_INFINITY}},
                new double[][][] {{{Double.NaN}}},
                Float.NaN,
                Double.POSITIVE_INFINITY)) {
            assertFalse(state(1f, bad).allFinite(), () -> Leaves.describe(bad));
        }
    }

    @Test
    void leavesThatDoNotFitAreAllTold() {
        State a = Graphs.split(new Kinds(new float[2], 1, new float[][] {{1}, {2}}, 1f))
                .state();
        State b = Graphs.split(new Kinds(new float[3], 1, new float[][] {{1}, {2, 3}}, 1.0))
                .state();
        String message = """
                arithmetic: 4 problems
                  at .param: expected leaves of one shape, found float[2] and float[3]
                  at .stat: expected float or double numbers, found a leaf of type Integer; filter the State by kind first
                  at .lora: expected leaves of one shape, found float[2, 1] and float[2, 1] with rows of other lengths
                  at .plain: expected leaves of one shape, found Float 1.0 and Double 1.0""";
        List<Executable> calls = List.of(
                () -> a.add(b),
                () -> a.subtract(b),
                () -> a.axpy(1, b),
                () -> a.lerp(b, 1),
                () -> a.dot(b),
                () -> a.zipNumbers(b, (p, q) -> p),
                () -> a.zipNumbers(a, b, (p, q, r) -> p));
        for (Executable call : calls) {
            assertEquals(message, assertThrows(PytreeException.class, call).getMessage());
        }
        String integers =
                "arithmetic at .stat: expected float or double numbers, found a leaf of type Integer; filter the"
                        + " State by kind first";
        for (Executable call :
                List.<Executable>of(() -> a.scale(2), a::zerosLike, a::norm, () -> a.mapNumbers(p -> p))) {
            assertEquals(integers, assertThrows(PytreeException.class, call).getMessage());
        }
        State rows = state((Object) new float[][] {{1}, null});
        assertEquals(
                "arithmetic at [0]: row 1 of the array is null; arithmetic needs every row",
                assertThrows(PytreeException.class, () -> rows.scale(2)).getMessage());
    }

    @Test
    void aStateOfResultsMergesIntoTheGraph() {
        var split = Graphs.split(new Cell(x, new Cell(x, 2.0)));
        Cell merged = Graphs.merge(split.graphDef(), split.state().scale(2));
        assertSame(merged.value, ((Cell) merged.next).value);
        assertEquals(2 * x[0], ((float[]) merged.value)[0]);
        assertEquals(4.0, ((Cell) merged.next).next);
    }

    private static void assertFloats(float[] expected, State found) {
        assertTrue(Leaves.same(expected, found.leaves().get(0)));
    }

    private static void assertDoubles(double[] expected, State found) {
        assertTrue(Leaves.same(expected, found.leaves().get(1)));
    }
}
