package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.pytree.Layers.Linear;
import dev.pytree.Layers.LinearType;
import org.junit.jupiter.api.Test;

/** Who holds an array, for each entry point: it is written on one side and looked at on the other. */
class SidesTest {
    private static final KeyPath BIAS = KeyPath.parse(".bias");

    private final Linear model = new Linear(1, 2);

    private static float[] bias(State state) {
        return (float[]) state.get(BIAS);
    }

    private static void assertShared(float[] one, float[] other) {
        one[0] = 100;
        assertEquals(100, other[0]);
        other[0] = 200;
        assertEquals(200, one[0]);
    }

    private static void assertApart(float[] one, float[] other) {
        float before = other[0];
        one[0] = before + 1;
        assertEquals(before, other[0]);
    }

    @Test
    void flattenLeavesAndMapShare() {
        assertShared(model.bias, (float[]) Trees.flatten(model).get(BIAS));
        assertShared(model.bias, (float[]) Trees.leaves(model).get(1));
        Linear mapped = Trees.map(model, leaf -> leaf);
        assertNotSame(model, mapped);
        assertShared(model.bias, mapped.bias);
    }

    @Test
    void splitAndStateShare() {
        assertShared(model.bias, bias(Graphs.split(model).state()));
        assertShared(model.bias, bias(Graphs.state(model)));
    }

    @Test
    void mergeSharesWithTheStateAndMakesNewNodes() {
        var split = Graphs.split(model);
        Linear merged = Graphs.merge(split.graphDef(), split.state());
        assertShared(bias(split.state()), merged.bias);
        assertNotSame(model.calls, merged.calls);
    }

    @Test
    void copySharesAndMakesNewNodes() {
        Linear copy = Graphs.copy(model);
        assertShared(model.bias, copy.bias);
        assertNotSame(model.calls, copy.calls);
    }

    @Test
    void snapshotSharesNothing() {
        Linear snapshot = Graphs.snapshot(model);
        assertApart(model.bias, snapshot.bias);
        assertApart(model.kernel[0], snapshot.kernel[0]);
        assertNotSame(model.calls, snapshot.calls);
    }

    @Test
    void updateSharesWithTheState() {
        State state = Graphs.state(new Linear(5, 2));
        Graphs.update(model, state);
        assertShared(model.bias, bias(state));
    }

    @Test
    void copyIntoSharesNothing() {
        State state = Graphs.state(new Linear(5, 2), Filter.kind(Param.class));
        Graphs.copyInto(model, state);
        assertEquals(5, model.bias[0]);
        assertApart(model.bias, bias(state));
    }

    @Test
    void popHandsOver() {
        float[] bias = model.bias;
        assertSame(bias, bias(Graphs.pop(model, Filter.rest())));
    }

    @Test
    void callCopies() {
        var split = Graphs.split(model);
        var outcome = Graphs.call(split.graphDef(), split.state(), linear -> linear.bias[0] = 50);
        assertArrayEquals(new float[] {1}, model.bias);
        assertArrayEquals(new float[] {50}, bias(outcome.state()));
        assertApart(bias(outcome.state()), model.bias);
    }

    @Test
    void branchSharesUntilAnArrayIsReplaced() {
        var branch = Graphs.branch(model);
        assertShared(model.bias, branch.model().bias);
        branch.model().bias = branch.model().bias.clone();
        assertApart(model.bias, branch.model().bias);
        float[] mine = branch.model().bias;
        branch.apply();
        assertSame(mine, model.bias);
    }

    @Test
    void aPytreeAndItsModuleAreSnapshots() {
        Pytree<Linear> pytree = new Pytree<>(Core.snapshot(LinearType.TYPE, model));
        assertApart(model.bias, bias(pytree.state()));
        assertApart(pytree.module().bias, bias(pytree.state()));
        Pytree<Linear> proxy = Graphs.proxy(model);
        assertApart(model.bias, bias(proxy.state()));
    }

    @Test
    void adoptTakesOver() {
        Pytree<Linear> pytree = new Pytree<>(Core.adopt(LinearType.TYPE, model));
        assertShared(model.bias, bias(pytree.state()));
    }

    @Test
    void whatAPytreeLendsNeverChanges() {
        Pytree<Linear> pytree = Graphs.proxy(model);
        State lent = pytree.state();
        pytree.call(linear -> linear.bias[0] = 7);
        pytree.edit(linear -> linear.bias[0]++);
        assertEquals(1, bias(lent)[0]);
        assertEquals(8, bias(pytree.state())[0]);
    }

    @Test
    void mapAndWithStateShareNoWrites() {
        Pytree<Linear> pytree = Graphs.proxy(model);
        Pytree<Linear> mapped = pytree.map(leaf -> leaf);
        State state = Graphs.state(new Linear(5, 2));
        Pytree<Linear> with = pytree.withState(state);
        mapped.call(linear -> linear.bias[0] = 7);
        with.call(linear -> linear.bias[0] = 9);
        pytree.call(linear -> linear.bias[0] = 3);
        assertEquals(7, bias(mapped.state())[0]);
        assertEquals(9, bias(with.state())[0]);
        assertEquals(3, bias(pytree.state())[0]);
        assertEquals(5, bias(state)[0]);
    }
}
