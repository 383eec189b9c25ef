package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytree.Nodes.Cell;
import dev.pytree.Nodes.Pair;
import dev.pytree.Proxies.Counter;
import dev.pytree.Proxies.CounterPytree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class PytreeTest {
    private static final String FAILED =
            "an inner call or edit of this proxy failed or was not committed, so nothing of"
                    + " the outer one was kept; let its exception pass";

    @Test
    void ofIsolatesBothSides() {
        var counter = new Counter();
        var proxy = CounterPytree.of(counter);
        counter.data[0] = 5;
        counter.count = 5;
        assertEquals(1, proxy.increment());
        assertArrayEquals(new float[] {1}, proxy.data());
        assertArrayEquals(new float[] {5}, counter.data);
    }

    @Test
    void adoptTakesTheModuleOver() {
        var counter = new Counter();
        var proxy = CounterPytree.adopt(counter);
        proxy.increment();
        assertArrayEquals(new float[] {1}, counter.data);
        assertSame(counter.data, proxy.data());
    }

    @Test
    void callsKeepWhatTheyChange() {
        var proxy = CounterPytree.of(new Counter());
        assertEquals(1, proxy.increment());
        assertEquals(2, proxy.increment());
        assertEquals(2, proxy.count());
        assertEquals(2, proxy.state().get(KeyPath.parse(".count")));
        assertEquals(3, (int) proxy.call(Counter::increment));
    }

    @Test
    void theSameStateStaysWhenNothingChanged() {
        var proxy = CounterPytree.of(new Counter());
        proxy.call(counter -> counter.count);
        GraphDef<Counter> before = proxy.graphDef();
        proxy.call(counter -> counter.count);
        assertSame(before.structure, proxy.graphDef().structure);
        proxy.increment();
        assertSame(before.structure, proxy.graphDef().structure);
    }

    @Test
    void whatWasHandedOutNeverChanges() {
        var proxy = CounterPytree.of(new Counter());
        float[] data = proxy.data();
        State state = proxy.state();
        Pytree<Counter> mapped = proxy.map(leaf -> leaf);
        Pytree<Counter> with = proxy.withState(state);
        Pytree<Counter> module = CounterPytree.of(proxy.module());
        proxy.increment();
        proxy.increment();
        assertArrayEquals(new float[] {0}, data);
        for (Pytree<Counter> other : List.of(mapped, with, module)) {
            assertArrayEquals(new float[] {0}, (float[]) other.state().get(KeyPath.parse(".data")));
            other.call(Counter::increment);
        }
        assertArrayEquals(new float[] {2}, proxy.data());
        assertArrayEquals(new float[] {0}, data);
    }

    @Test
    void theModuleIsOnesOwn() {
        var proxy = CounterPytree.of(new Counter());
        Counter module = proxy.module();
        module.increment();
        assertArrayEquals(new float[] {0}, proxy.data());
        assertNotSame(proxy.module(), proxy.module());
    }

    @Test
    void withStateReplacesSomeLeaves() {
        var proxy = CounterPytree.of(new Counter());
        State counts = proxy.state().filter(Filter.rest()).map(leaf -> leaf instanceof Integer ? (Object) 9 : leaf);
        assertEquals(9, proxy.withState(counts).count());
        assertEquals(0, proxy.count());
    }

    @Test
    void withStateTellsEveryLeafThatDoesNotFit() {
        var proxy = CounterPytree.of(new Counter());
        State texts = proxy.state().map(leaf -> "text");
        assertEquals(
                """
                withState: 2 problems
                  at .data: expected a leaf of type float[], found String
                  at .count: expected a leaf of type int, found String""",
                assertThrows(PytreeException.class, () -> proxy.withState(texts))
                        .getMessage());
        State other = Graphs.split(Map.of("a", 1)).state();
        assertEquals(
                "withState at ['a']: unknown: there is no leaf here",
                assertThrows(PytreeException.class, () -> proxy.withState(other))
                        .getMessage());
    }

    @Test
    void mapRefusesAnotherType() {
        var proxy = CounterPytree.of(new Counter());
        assertEquals(
                """
                map: 2 problems
                  at .data: expected a leaf of type float[], found String
                  at .count: expected a leaf of type int, found String""",
                assertThrows(PytreeException.class, () -> proxy.map(leaf -> "text"))
                        .getMessage());
    }

    @Test
    void aCallThatThrowsPutsEveryFieldBack() {
        var proxy = CounterPytree.of(new Counter());
        proxy.increment();
        assertEquals(
                "user", assertThrows(IllegalStateException.class, proxy::fail).getMessage());
        assertEquals(1, proxy.count());
        assertArrayEquals(new float[] {1}, proxy.data());
        assertEquals(2, proxy.increment());
    }

    @Test
    void anEditIsAllOrNothingArrayContentsIncluded() {
        var proxy = CounterPytree.of(new Counter());
        assertThrows(
                IllegalStateException.class,
                () -> proxy.edit(counter -> {
                    counter.increment();
                    throw new IllegalStateException("user");
                }));
        assertEquals(0, proxy.count());
        assertArrayEquals(new float[] {0}, proxy.data());
        proxy.edit(Counter::increment);
        assertArrayEquals(new float[] {1}, proxy.data());
    }

    @Test
    void anOpenEditTakesEffectWhenItIsCommitted() {
        var proxy = CounterPytree.of(new Counter());
        try (var edit = proxy.open()) {
            edit.module().increment();
        }
        assertEquals(0, proxy.count());
        try (var edit = proxy.open()) {
            edit.module().increment();
            edit.commit();
        }
        assertEquals(1, proxy.count());
    }

    @Test
    void aClosedEditIsRefused() {
        var proxy = CounterPytree.of(new Counter());
        var edit = proxy.open();
        edit.close();
        edit.close();
        assertEquals(
                "this edit is closed; open another one to change the proxy",
                assertThrows(IllegalStateException.class, edit::module).getMessage());
        assertThrows(IllegalStateException.class, edit::commit);
    }

    @Test
    void editsEndInOrder() {
        var proxy = CounterPytree.of(new Counter());
        var outer = proxy.open();
        var inner = proxy.open();
        inner.module().increment();
        outer.commit();
        assertEquals(
                "an edit or call that was begun inside this one is still open; close it first",
                assertThrows(IllegalStateException.class, outer::close).getMessage());
        inner.commit();
        inner.close();
        outer.close();
        assertEquals(1, proxy.count());
    }

    @Test
    void callsEndInOrder() {
        var proxy = CounterPytree.of(new Counter());
        Call<Counter> outer = Core.live(proxy);
        Call<Counter> inner = Core.live(proxy);
        outer.keep();
        assertEquals(
                "an edit or call that was begun inside this one is still open; close it first",
                assertThrows(IllegalStateException.class, outer::close).getMessage());
        inner.keep(inner.module().increment());
        inner.close();
        outer.close();
        assertEquals(1, proxy.count());
    }

    @Test
    void aModelTakesNoProxyOfItselfOrOfANodeOfItself() {
        var proxy = Graphs.proxy(new Cell(new Cell(1, null), null));
        Pytree<?> node = Graphs.proxy(new Cell(proxy, null));
        for (Pytree<?> own :
                List.of(proxy, Core.<Cell, Object, Pytree<?>>view(proxy, TreeType.any(), cell -> cell.value))) {
            assertThrows(PytreeException.class, () -> proxy.edit(cell -> cell.next = own));
            assertThrows(PytreeException.class, () -> proxy.call(cell -> cell.next = own));
        }
        proxy.edit(cell -> cell.next = node);
        assertEquals(
                "Pytree(Cell(value=Cell(value=1, next=null, name=\"cell\"), next=Pytree(Cell(value=Pytree(Cell(value=Cell(value=1,"
                        + " next=null, name=\"cell\"), next=null, name=\"cell\")), next=null, name=\"cell\")), name=\"cell\"))",
                proxy.toString());
    }

    @Test
    void aCommittedEditIsNotChangedAnyMore() {
        var proxy = CounterPytree.of(new Counter());
        try (var edit = proxy.open()) {
            edit.module().increment();
            edit.commit();
            assertEquals(
                    "this edit is committed; open another one to change the proxy",
                    assertThrows(IllegalStateException.class, edit::module).getMessage());
        }
        assertEquals(1, proxy.count());
    }

    @Test
    void aCallThatLeavesAnEditOpenEndsWithIt() throws Exception {
        var proxy = CounterPytree.of(new Counter());
        var open = new ArrayList<Edit<Counter>>();
        assertEquals(
                "an edit or call that was begun inside this one is still open; close it first",
                assertThrows(
                                IllegalStateException.class,
                                () -> proxy.call(outer -> proxy.call(counter -> open.add(proxy.open()))))
                        .getMessage());
        open.get(0).module().increment();
        open.get(0).close();
        assertEquals(0, proxy.count());
        var threads = Executors.newSingleThreadExecutor();
        assertEquals(1, threads.submit(proxy::increment).get());
        threads.shutdown();
    }

    @Test
    void aCallInACallJoinsIt() {
        var proxy = CounterPytree.of(new Counter());
        proxy.call(counter -> {
            counter.increment();
            assertEquals(2, proxy.increment());
            assertEquals(2, counter.count);
            return counter.increment();
        });
        assertEquals(3, proxy.count());
    }

    @Test
    void anEditInACallJoinsIt() {
        var proxy = CounterPytree.of(new Counter());
        proxy.call(counter -> {
            proxy.edit(Counter::increment);
            return counter.increment();
        });
        assertEquals(2, proxy.count());
    }

    @Test
    void aCallInAnEditIsUndoneWithIt() {
        var proxy = CounterPytree.of(new Counter());
        assertThrows(
                ArithmeticException.class,
                () -> proxy.edit(counter -> {
                    proxy.increment();
                    throw new ArithmeticException();
                }));
        assertEquals(0, proxy.count());
        assertArrayEquals(new float[] {0}, proxy.data());
    }

    @Test
    void anEditInACallThatFailsLeavesArrayContentsAsTheyWere() {
        var proxy = CounterPytree.of(new Counter());
        assertThrows(
                ArithmeticException.class,
                () -> proxy.call(counter -> {
                    proxy.edit(inner -> {
                        inner.data[0] = 9;
                        throw new ArithmeticException();
                    });
                    return null;
                }));
        assertArrayEquals(new float[] {0}, proxy.data());
    }

    @Test
    void anInnerFailureThatIsSwallowedFailsTheOuterCall() {
        var proxy = CounterPytree.of(new Counter());
        var e = assertThrows(
                IllegalStateException.class,
                () -> proxy.call(counter -> {
                    counter.increment();
                    assertThrows(IllegalStateException.class, proxy::fail);
                    return 1;
                }));
        assertEquals(FAILED, e.getMessage());
        assertEquals(0, proxy.count());
        assertEquals(1, proxy.increment());
    }

    @Test
    void aReadInACallSeesItsChanges() {
        var proxy = CounterPytree.of(new Counter());
        State[] seen = new State[1];
        proxy.call(counter -> {
            counter.increment();
            seen[0] = proxy.state();
            assertEquals(1, proxy.count());
            return counter.increment();
        });
        assertEquals(1, seen[0].get(KeyPath.parse(".count")));
        assertArrayEquals(new float[] {1}, (float[]) seen[0].get(KeyPath.parse(".data")));
    }

    @Test
    void aCallThatLeavesNoTreeIsUndone() {
        var proxy = Graphs.proxy(new Pair(new float[] {1}, new ArrayList<>(List.of(1))));
        var e = assertThrows(
                PytreeException.class,
                () -> proxy.call(pair -> {
                    @SuppressWarnings("unchecked")
                    var list = (List<Object>) pair.second();
                    return list.add(new Object());
                }));
        assertTrue(
                e.getMessage().startsWith("split at .second[1]: java.lang.Object is neither a leaf, a node nor a"),
                e.getMessage());
        assertEquals(List.of(1), proxy.module().second());
    }

    @Test
    void aCallKeepsANewOrderOfEntries() {
        var heads = new LinkedHashMap<String, Integer>();
        heads.put("b", 1);
        heads.put("a", 2);
        var proxy = Graphs.proxy(heads);
        proxy.call(map -> map.put("b", map.remove("b")));
        proxy.edit(map -> {});
        assertEquals("[a, b]", proxy.module().keySet().toString());
    }

    @Test
    void equalProxiesHaveEqualStructureAndLeaves() {
        var a = CounterPytree.of(new Counter());
        var b = CounterPytree.of(new Counter());
        assertEquals(a, b);
        assertEquals(a, a);
        assertNotEquals(a, null);
        assertNotEquals(a, new Object());
        assertEquals(a.hashCode(), b.hashCode());
        b.increment();
        assertNotEquals(a, b);
        assertEquals(a.hashCode(), b.hashCode());
    }

    @Test
    void printsStructureAndShapes() {
        assertEquals(
                "CounterPytree(Counter(data=float[1], count=0))",
                CounterPytree.of(new Counter()).toString());
    }

    @Test
    void theRootsOfUntypedProxiesMayBeContainers() {
        Pytree<List<Integer>> proxy = Graphs.proxy(List.of(1, 2));
        assertEquals(List.of(2, 3), proxy.map(leaf -> (int) leaf + 1).module());
        assertEquals("Pytree([1, 2])", proxy.toString());
    }

    @Test
    void aProxyOfNullIsRefused() {
        assertEquals(
                "a Pytree holds a model, found null",
                assertThrows(NullPointerException.class, () -> Graphs.proxy(null))
                        .getMessage());
    }

    @Test
    void anUntypedProxyOfANodeIsItsTypedOne() {
        Pytree<Counter> proxy = Graphs.proxy(new Counter());
        assertSame(CounterPytree.class, proxy.getClass());
        assertNull(proxy.call(counter -> null));
    }

    @Test
    void aCallMayEndATieOfArrays() {
        float[] shared = {1};
        Pytree<Cell> proxy = Graphs.proxy(new Cell(shared, shared));
        proxy.call(cell -> cell.value = new float[] {2});
        assertArrayEquals(new float[] {2}, (float[]) proxy.state().get(KeyPath.parse(".value")));
        assertArrayEquals(new float[] {1}, (float[]) proxy.state().get(KeyPath.parse(".next")));
    }

    @Test
    void aCallMayMoveATieOfArrays() {
        float[] shared = {1};
        Pytree<Cell> proxy = Graphs.proxy(new Cell(shared, shared));
        GraphDef<Cell> before = proxy.graphDef();
        proxy.call(cell -> cell.next = cell.value = new float[] {2});
        assertEquals(before, proxy.graphDef());
        Cell module = proxy.module();
        assertArrayEquals(new float[] {2}, (float[]) module.value);
        assertSame(module.value, module.next);
    }
}
