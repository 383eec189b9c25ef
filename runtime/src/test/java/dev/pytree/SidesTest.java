package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.pytree.Layers.Linear;
import dev.pytree.Layers.LinearType;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who holds an array, for each entry point: it is written on one side and looked at on the other. */
class SidesTest {
    private static final KeyPath KERNEL = KeyPath.parse(".kernel");
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

    @Test
    void aSnapshotOfAStateSharesNothing() {
        State state = Graphs.state(model);
        State snapshot = state.snapshot();
        assertEquals(state, snapshot);
        assertApart(bias(snapshot), model.bias);
        assertApart(((float[][]) snapshot.get(KERNEL))[0], model.kernel[0]);
        Linear merged = Graphs.merge(Graphs.graphDef(model), state.snapshot());
        assertApart(merged.bias, model.bias);
        Graphs.update(model, snapshot.snapshot());
        assertApart(model.bias, bias(snapshot));
    }

    @Test
    void aSnapshotOfWhatAPytreeLendsCanBeWritten() {
        Pytree<Linear> pytree = Graphs.proxy(model);
        State mine = pytree.state().snapshot();
        assertApart(bias(mine), bias(pytree.state()));
        pytree.call(linear -> linear.bias[0] = 7);
        assertEquals(2, bias(mine)[0]);
    }

    @Test
    void aPytreeOfPartsCopiesBeforeItWrites() {
        var split = Graphs.split(model);
        Pytree<Linear> pytree = Graphs.proxy(split.graphDef(), split.state());
        pytree.call(linear -> linear.bias[0] = 7);
        assertEquals(1, model.bias[0]);
        model.bias[0] = 9;
        assertEquals(7, bias(pytree.state())[0]);
    }

    @Test
    void adoptProxyTakesOver() {
        Pytree<Linear> pytree = Graphs.adoptProxy(model);
        assertSame(model, pytree.<Linear>call(linear -> linear));
        pytree.call(linear -> linear.bias[0] = 7);
        assertEquals(7, model.bias[0]);
        model.bias[0] = 9;
        assertEquals(9, bias(pytree.state())[0]);
    }

    /** Writes in a call and outside, and looks at the other side each time. */
    private static void assertShared(Pytree<Linear> pytree, float[] outside) {
        pytree.call(linear -> linear.bias[0] = 70);
        assertEquals(70, outside[0]);
        outside[0] = 90;
        assertEquals(90, pytree.<Float>call(linear -> linear.bias[0]));
        assertEquals(90, pytree.module().bias[0]);
    }

    @Test
    void shareProxySharesTheArraysOfAModelAndNothingElse() {
        Pytree<Linear> pytree = Graphs.shareProxy(model);
        assertShared(pytree, model.bias);
        pytree.call(linear -> linear.kernel[1][0] = 70);
        assertEquals(70, model.kernel[1][0]);
        pytree.call(linear -> {
            linear.calls.set(5);
            linear.bias = new float[] {6};
            return linear;
        });
        assertEquals(0, model.calls.get());
        assertEquals(90, model.bias[0]);
    }

    @Test
    void shareProxySharesTheArraysOfParts() {
        var split = Graphs.split(model);
        assertShared(Graphs.shareProxy(split.graphDef(), split.state()), bias(split.state()));
    }

    @Test
    void whatIsAdoptedOfACopyIsShared() {
        Pytree<Linear> pytree = new Pytree<>(Core.adopt(LinearType.TYPE, Graphs.copy(model)));
        assertShared(pytree, model.bias);
        var split = Graphs.split(model);
        Linear merged = Graphs.merge(split.graphDef(), split.state());
        assertShared(new Pytree<>(Core.adopt(LinearType.TYPE, merged)), model.bias);
    }

    @Test
    void aModelMergedOfASharedStateIsShared() {
        Pytree<Linear> pytree = Graphs.proxy(model);
        Linear other = Graphs.merge(pytree.graphDef(), pytree.shareState());
        assertShared(pytree, other.bias);
        assertApart(other.bias, model.bias);
    }

    @Test
    void whatAccessorsLendOfAProxyNeverChanges() {
        var counter = Proxies.CounterPytree.of(new Proxies.Counter());
        float[] lent = counter.data();
        counter.increment();
        assertArrayEquals(new float[] {0}, lent);
    }

    @Test
    void aFrozenViewSeesNoLaterWrites() {
        Pytree<Linear> pytree = Graphs.proxy(model);
        Pytree<Linear> frozen = pytree.frozen();
        pytree.call(linear -> linear.bias[0] = 7);
        frozen.call(linear -> linear.bias[0] = 8);
        assertEquals(1, bias(frozen.state())[0]);
        assertEquals(7, bias(pytree.state())[0]);
    }

    @Test
    void shareProxyOfPartsKnowsATieThatTheStatesMake() {
        var split = Graphs.split(List.of(new float[] {1}, new float[] {2}));
        float[] one = {3};
        Pytree<List<float[]>> pytree =
                Graphs.shareProxy(split.graphDef(), split.state().map(leaf -> one));
        assertEquals(1, pytree.state().size());
        pytree.call(list -> list.get(1)[0] = 4);
        assertEquals(4, pytree.<Float>call(list -> list.get(0)[0]));
    }

    @Test
    void shareStateSharesWhatTheModelWorksOn() {
        Pytree<Linear> pytree = Graphs.proxy(model);
        State shared = pytree.shareState();
        assertEquals(Graphs.state(model), shared);
        assertShared(pytree, bias(shared));
        ((float[][]) shared.get(KERNEL))[1][0] = 8;
        assertEquals(8, pytree.module().kernel[1][0]);
    }

    @Test
    void shareStateLeavesAloneWhatWasLentBefore() {
        Pytree<Linear> pytree = Graphs.proxy(model);
        State lent = pytree.state();
        State shared = pytree.shareState();
        assertShared(pytree, bias(shared));
        assertEquals(1, bias(lent)[0]);
        assertEquals(90, bias(pytree.state())[0]);
    }

    @Test
    void shareStateAgainIsTheSameArrays() {
        Pytree<Linear> pytree = Graphs.proxy(model);
        assertSame(bias(pytree.shareState()), bias(pytree.shareState()));
    }

    @Test
    void whatIsLentAfterItWasSharedIsSharedNoLongerOnceTheModelWrites() {
        Pytree<Linear> pytree = Graphs.proxy(model);
        float[] shared = bias(pytree.shareState());
        State lent = pytree.state();
        pytree.call(linear -> linear.bias[0] = 7);
        assertEquals(1, shared[0]);
        assertEquals(1, bias(lent)[0]);
        assertShared(pytree, bias(pytree.shareState()));
    }

    @Test
    void anEditWorksOnCopiesOfWhatIsShared() {
        Pytree<Linear> pytree = Graphs.proxy(model);
        float[] shared = bias(pytree.shareState());
        pytree.edit(linear -> linear.bias[0] = 7);
        assertEquals(1, shared[0]);
        shared[0] = 50;
        assertEquals(7, bias(pytree.state())[0]);
    }

    @Test
    void shareStateWithinACallSharesTheArraysOfTheMoment() {
        Pytree<Linear> pytree = Graphs.proxy(model);
        float[] shared = pytree.call(linear -> {
            linear.bias = new float[] {5};
            return bias(pytree.shareState());
        });
        assertShared(pytree, shared);
    }

    @Test
    void shareSharesTheArraysOfTwoProxiesAndNothingElse() {
        Pytree<Linear> one = Graphs.proxy(model);
        State lent = one.state();
        Pytree<Linear> other = one.share();
        one.call(linear -> linear.bias[0] = 70);
        assertEquals(70, other.<Float>call(linear -> linear.bias[0]));
        other.call(linear -> linear.bias[0] = 90);
        assertEquals(90, one.<Float>call(linear -> linear.bias[0]));
        one.call(linear -> linear.forward(1));
        assertEquals(0, other.<Integer>call(linear -> linear.calls.get()));
        assertEquals(1, bias(lent)[0]);
        assertEquals(1, model.bias[0]);
    }

    @Test
    void aNestedProxySharesTheArraysOfItsNode() {
        var bank = Proxies.BankPytree.of(new Proxies.Bank());
        Proxies.CounterPytree shared = bank.first().share();
        State state = bank.first().shareState();
        bank.call(module -> module.first.increment());
        assertArrayEquals(new float[] {1}, (float[]) state.get(KeyPath.parse(".data")));
        assertArrayEquals(new float[] {1}, shared.data());
        assertEquals(0, shared.count());
    }

    @Test
    void aFrozenViewSharesNothing() {
        Pytree<Linear> frozen = Graphs.proxy(model).frozen();
        String message =
                "a frozen view does not change, so it shares no array to be written; share those of the proxy that"
                        + " it was made from, or copy what it has: state().snapshot()";
        assertEquals(
                message,
                assertThrows(UnsupportedOperationException.class, frozen::shareState)
                        .getMessage());
        assertEquals(
                message,
                assertThrows(UnsupportedOperationException.class, frozen::share).getMessage());
    }

    @Test
    void shareStateIsAWrite() throws InterruptedException {
        Pytree<Linear> pytree = Graphs.proxy(model);
        var thrown = new ArrayList<Throwable>();
        try (var edit = pytree.open()) {
            var thread = new Thread(pytree::shareState);
            thread.setUncaughtExceptionHandler((t, e) -> thrown.add(e));
            thread.start();
            thread.join();
            assertSame(ConcurrentModificationException.class, thrown.get(0).getClass());
            assertEquals(1, edit.module().bias[0]);
        }
    }
}
