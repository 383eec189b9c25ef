package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.pytree.Layers.Linear;
import dev.pytree.Nodes.Kinds;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The States of an ensemble as one, whose arrays have one more dimension. */
class StackTest {
    private static State state(Object... leaves) {
        return Graphs.state(List.of(leaves));
    }

    private static void assertFails(String message, Executable code) {
        assertEquals(message, assertThrows(PytreeException.class, code).getMessage());
    }

    @Test
    void eachArrayGetsOneMoreDimensionInFront() {
        State stacked = State.stack(Graphs.state(new Linear(1, 2)), Graphs.state(new Linear(5, 2)));
        assertArrayEquals(new float[][][] {{{1, 1}, {2, 3}}, {{5, 1}, {2, 3}}}, (float[][][])
                stacked.get(KeyPath.parse(".kernel")));
        assertArrayEquals(new float[][] {{1}, {5}}, (float[][]) stacked.get(KeyPath.parse(".bias")));
        assertArrayEquals(new int[] {0, 0}, (int[]) stacked.get(KeyPath.parse(".calls")));
        assertEquals(Kind.BATCH_STAT, stacked.kind(KeyPath.parse(".calls")));
    }

    @Test
    void scalarsOfEachTypeBecomeArraysOfPrimitives() {
        State one = state(1f, 2.0, 3, 4L, (short) 5, (byte) 6);
        State other = state(-1f, -2.0, -3, -4L, (short) -5, (byte) -6);
        assertEquals(
                state(
                        new float[] {1, -1},
                        new double[] {2, -2},
                        new int[] {3, -3},
                        new long[] {4, -4},
                        new short[] {5, -5},
                        new byte[] {6, -6}),
                State.stack(one, other));
        State flags = Graphs.state(new Kinds(1f, 2f, 3f, 4f)).map(leaf -> true);
        State letters = flags.map(leaf -> 'x');
        assertArrayEquals(new boolean[] {true, true}, (boolean[])
                State.stack(flags, flags).leaves().get(0));
        assertArrayEquals(
                new char[] {'x'}, (char[]) State.stack(letters).leaves().get(0));
        assertEquals(List.of(flags, flags), State.stack(flags, flags).unstack());
        assertEquals(List.of(letters), State.stack(letters).unstack());
        assertEquals(List.of(one, other), State.stack(one, other).unstack());
    }

    @Test
    void unstackIsTheInverseOfStackBitByBit() {
        float[] bits = {Float.intBitsToFloat(0x7fc00001), -0f, Float.NEGATIVE_INFINITY};
        for (long seed = 0; seed < 200; seed++) {
            State one = Graphs.state(RandomTrees.graph(seed));
            if (one.size() == 0) {
                continue;
            }
            State other = one.map(Laws::other);
            State third = one.snapshot();
            assertEquals(
                    List.of(one, other, third), State.stack(one, other, third).unstack());
        }
        float[] back = (float[])
                State.stack(state((Object) bits)).unstack().get(0).leaves().get(0);
        assertSame(bits, back);
        State scalars = state(Float.intBitsToFloat(0x7fc00001), -0.0);
        assertEquals(List.of(scalars), State.stack(scalars).unstack());
    }

    @Test
    void whatIsUnstackedMergesIntoTheGraphAgain() {
        var model = new Linear(1, 2);
        Split<Linear> split = Graphs.split(model);
        State stacked = State.stack(split.state(), Graphs.state(new Linear(5, 2)));
        Linear second = Graphs.merge(split.graphDef(), stacked.unstack().get(1));
        assertEquals(5, second.bias[0]);
        assertFails(
                "merge: 3 problems\n"
                        + "  at .kernel: expected a leaf of type float[][], found float[][][]\n"
                        + "  at .bias: expected a leaf of type float[], found float[][]\n"
                        + "  at .calls: expected a leaf of type Integer, found int[]",
                () -> Graphs.merge(split.graphDef(), stacked));
    }

    @Test
    void aStackedStateComputesFiltersAndSerialises() {
        State one = state(new float[] {1, 2}, 3.0);
        State other = state(new float[] {5, 6}, 7.0);
        State stacked = State.stack(one, other);
        assertEquals(State.stack(one.add(one), other.add(other)), stacked.add(stacked));
        assertEquals(State.stack(one.scale(2), other.scale(2)), stacked.scale(2));
        assertEquals(6, stacked.count());
        assertEquals(1, stacked.filter(Filter.type(float[][].class)).size());
        assertEquals(stacked, Serials.sent(stacked));
        assertEquals(List.of(one, other), Serials.sent(stacked).unstack());
    }

    @Test
    void stacksStack() {
        State one = state(1f);
        State other = state(2f);
        State square = State.stack(State.stack(one, other), State.stack(other, one));
        assertEquals(state((Object) new float[][] {{1, 2}, {2, 1}}), square);
        assertEquals(List.of(one, other), square.unstack().get(0).unstack());
    }

    @Test
    void rowsAreSharedAndArraysOfScalarsAreNew() {
        float[] row = {1};
        State one = state((Object) row);
        State stacked = State.stack(one, one);
        ((float[][]) stacked.leaves().get(0))[1][0] = 5;
        assertEquals(5, row[0]);
        assertSame(row, stacked.unstack().get(0).leaves().get(0));
        assertNotSame(stacked.leaves().get(0), State.stack(one, one).leaves().get(0));
    }

    @Test
    void rowsOfLengthZeroStack() {
        State none = state(new float[0], new double[2][0]);
        assertEquals(state(new float[2][0], new double[2][2][0]), State.stack(none, none));
        assertEquals(List.of(none, none), State.stack(none, none).unstack());
    }

    @Test
    void statesOfAnotherOrderStackByPath() {
        Map<String, Object> one = Map.of("a", 1f, "b", 2f);
        var reversed = new TreeMap<String, Object>(Comparator.reverseOrder());
        reversed.putAll(Map.of("a", 3f, "b", 4f));
        State stacked = State.stack(Graphs.state(one), Graphs.state(reversed));
        assertArrayEquals(new float[] {1, 3}, (float[]) stacked.get(KeyPath.parse("['a']")));
        assertArrayEquals(new float[] {2, 4}, (float[]) stacked.get(KeyPath.parse("['b']")));
    }

    @Test
    void everyDisagreementIsToldAtOnce() {
        State first = Graphs.state(Map.of("a", 1f, "b", new float[] {1}, "c", new float[][] {{1}, {2, 3}}, "d", 4f));
        State second =
                Graphs.state(Map.of("a", 1.0, "b", new float[] {1, 2}, "c", new float[][] {{1, 2}, {3}}, "e", 4f));
        State third = Graphs.state(Map.of(
                "a", new float[] {1}, "b", new float[1], "c", new float[][] {{1}, {2, 3}}, "d", 4f));
        assertFails(
                "stack: 6 problems\n"
                        + "  at ['a']: expected float, as in state 0, found double in state 1\n"
                        + "  at ['b']: expected float[1], as in state 0, found float[2] in state 1\n"
                        + "  at ['c']: expected float[2, 1], as in state 0, found float[2, 2] in state 1\n"
                        + "  at ['d']: state 1 has no such leaf\n"
                        + "  at ['e']: state 0 has no such leaf\n"
                        + "  at ['a']: expected float, as in state 0, found float[1] in state 2",
                () -> State.stack(first, second, third));
    }

    @Test
    void rowsOfOtherLengthsAreTold() {
        assertFails(
                "stack at [0]: expected float[2, 1], as in state 0, found float[2, 1] in state 1, with rows of other lengths",
                () -> State.stack(state((Object) new float[][] {{1}, {2, 3}}), state((Object)
                        new float[][] {{1}, {2}})));
    }

    @Test
    void otherKindsAreTold() {
        State param = Graphs.state(TypedGraphsTest.BoxType.TYPE, new TypedGraphsTest.Box(1));
        State plain = Graphs.state(new Proxies.Counter(), Filter.at(KeyPath.parse(".data")));
        assertFails(
                "stack at .data: expected a leaf of kind Param, as in state 0, found Leaf in state 1",
                () -> State.stack(param, plain));
    }

    @Test
    void aLeafThatIsNoArrayDoesNotStack() {
        State text = state(1f, 2f).map(leaf -> leaf.equals(1f) ? "one" : leaf);
        assertFails(
                "stack at [0]: expected a primitive array or a boxed scalar, found a leaf of type java.lang.String, which does not"
                        + " stack; map it to an array first",
                () -> State.stack(text, text));
        assertFails(
                "unstack: 2 problems\n"
                        + "  at [0]: expected an array with a leading dimension, found String one\n"
                        + "  at [1]: expected an array with a leading dimension, found Float 2.0",
                text::unstack);
    }

    @Test
    void whatHasNoCommonFirstDimensionDoesNotUnstack() {
        assertFails(
                "unstack: 2 problems\n"
                        + "  at [1]: expected 2 along the first dimension, as at [0], found double[3]\n"
                        + "  at [2]: row 1 of the array is null, which is no leaf",
                () -> state(new float[2], new double[3], new float[][] {{1}, null})
                        .unstack());
    }

    @Test
    void nothingDoesNotStack() {
        assertEquals(
                "stack needs at least one State, found none",
                assertThrows(IllegalArgumentException.class, State::stack).getMessage());
        State empty = State.merge();
        assertEquals(empty, State.stack(empty, empty));
        assertEquals(
                "a State without leaves does not know how many were stacked",
                assertThrows(IllegalArgumentException.class, empty::unstack).getMessage());
    }
}
