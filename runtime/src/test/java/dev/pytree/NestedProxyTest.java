package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.pytree.Nodes.Cell;
import dev.pytree.Nodes.Pair;
import dev.pytree.Proxies.Bank;
import dev.pytree.Proxies.BankPytree;
import dev.pytree.Proxies.Counter;
import dev.pytree.Proxies.CounterPytree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NestedProxyTest {
    private static final String GONE =
            "the Counter that this proxy stands for is no longer in its model; ask the model's"
                    + " proxy for the node again";

    private static BankPytree bank() {
        var bank = new Bank();
        bank.many = new ArrayList<>(List.of(new Counter(), new Counter()));
        bank.named = new HashMap<>(Map.of("a", new Counter()));
        return BankPytree.of(bank);
    }

    @Test
    void callsGoThroughTheRoot() {
        var bank = bank();
        bank.first().increment();
        bank.many().get(1).increment();
        bank.named().get("a").increment();
        bank.maybe().orElseThrow().increment();
        bank.array().get(0).increment();
        State state = bank.state();
        for (String path : List.of(".first", ".many[1]", ".named['a']", ".maybe", ".array[0]")) {
            assertEquals(1, state.get(KeyPath.parse(path).field("count")), path);
        }
        assertEquals(0, state.get(KeyPath.parse(".many[0].count")));
    }

    @Test
    void aProxyThatACallStoresInTheModelIsNotTheCallersFromThenOn() {
        var counter = CounterPytree.of(new Counter());
        Pytree<Cell> cell = Graphs.proxy(new Cell());
        cell.call(module -> module.value = counter);
        counter.increment();
        counter.data()[0] = 9;
        counter.increment();

        assertEquals(0, (int) cell.call(module -> ((CounterPytree) module.value).count()));
        assertEquals(0, cell.state().get(KeyPath.parse(".value.count")));
        cell.call(module -> ((CounterPytree) module.value).increment());
        assertEquals(1, cell.state().get(KeyPath.parse(".value.count")));
        assertEquals(2, counter.count());
    }

    @Test
    void keepWorkingAfterCallsAndEdits() {
        var bank = bank();
        CounterPytree first = bank.first();
        CounterPytree second = bank.many().get(1);
        first.increment();
        bank.edit(module -> module.first.count += 10);
        bank.edit(module -> module.many.set(1, new Counter()));
        assertEquals(12, first.increment());
        assertEquals(1, second.increment());
        assertEquals(12, bank.first().count());
    }

    @Test
    void followAModelThatPutsAnotherNodeInTheirPlace() {
        var bank = bank();
        CounterPytree first = bank.first();
        bank.edit(module -> {
            module.first = new Counter();
            module.first.count = 41;
        });
        assertEquals(42, first.increment());
    }

    @Test
    void sayThatTheirNodeIsGone() {
        var bank = bank();
        CounterPytree first = bank.first();
        List<CounterPytree> many = bank.many();
        CounterPytree second = many.get(1);
        CounterPytree named = bank.named().get("a");
        CounterPytree maybe = bank.maybe().orElseThrow();
        CounterPytree array = bank.array().get(0);
        CounterPytree any = (CounterPytree) bank.any();
        bank.edit(module -> {
            module.first = null;
            module.many.remove(1);
            module.named.clear();
            module.maybe = Optional.empty();
            module.array = new Counter[0];
            module.any = new Pair(1, 2);
        });
        for (CounterPytree gone : List.of(first, second, named, maybe, array, any)) {
            assertEquals(
                    GONE,
                    assertThrows(IllegalStateException.class, gone::increment).getMessage());
            assertEquals(
                    GONE, assertThrows(IllegalStateException.class, gone::count).getMessage());
            assertEquals(
                    GONE, assertThrows(IllegalStateException.class, gone::state).getMessage());
        }
        assertEquals(1, many.size());
        assertThrows(IndexOutOfBoundsException.class, () -> many.get(1));
        assertNull(bank.first());
        bank.edit(module -> module.first = new Counter());
        assertEquals(1, first.increment());
    }

    @Test
    void containersOfThemAreUnmodifiable() {
        var bank = bank();
        assertThrows(UnsupportedOperationException.class, () -> bank.many().set(0, null));
        assertThrows(UnsupportedOperationException.class, () -> bank.many().clear());
        assertThrows(UnsupportedOperationException.class, () -> bank.array().remove(0));
        assertThrows(UnsupportedOperationException.class, () -> bank.named().put("b", null));
        assertEquals(2, bank.many().size());
    }

    @Test
    void areCompleteProxiesOfTheirOwn() {
        var bank = bank();
        CounterPytree first = bank.first();
        first.increment();
        assertEquals("CounterPytree(Counter(data=float[1], count=1))", first.toString());
        CounterPytree mapped = first.map(leaf -> leaf instanceof Integer i ? (Object) (i + 5) : leaf);
        assertEquals(6, mapped.count());
        assertEquals(1, first.count());
        assertEquals(first, CounterPytree.of(first.module()));
        first.edit(counter -> counter.count = 9);
        assertEquals(9, bank.state().get(KeyPath.parse(".first.count")));
    }

    @Test
    void ofAPlaceOfAnyTypeAreTyped() {
        var any = (CounterPytree) bank().any();
        assertSame(CounterPytree.class, any.map(leaf -> leaf).getClass());
        assertEquals(1, any.increment());
    }

    @Test
    void aVariablesAccessorGivesItsValue() {
        var bank = bank();
        bank.edit(module -> module.total.set(5));
        assertEquals(5, bank.total());
        bank.edit(module -> module.total = null);
        assertNull(bank.total());
    }

    @Test
    void aPytreeInAModelIsReachedThroughTheModel() {
        var bank = bank();
        CounterPytree inner = bank.inner();
        assertEquals(1, inner.increment());
        assertEquals(1, bank.state().get(KeyPath.parse(".inner.count")));
        assertEquals(2, (int) bank.call(module -> module.inner.increment()));
        assertEquals(3, inner.increment());
        assertEquals(4, (int) bank.call(module -> module.inner.increment()));
        assertEquals(4, inner.count());
        assertEquals(4, bank.module().inner.count());
    }

    @Test
    void aPytreeInAModelIsIsolatedFromTheOneItCameFrom() {
        var counter = CounterPytree.of(new Counter());
        var bank = new Bank();
        bank.inner = counter;
        var proxy = BankPytree.of(bank);
        proxy.inner().increment();
        counter.increment();
        counter.increment();
        assertEquals(1, proxy.inner().count());
        assertEquals(2, counter.count());
    }
}
