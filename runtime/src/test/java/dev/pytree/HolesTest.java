package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.pytree.Decays.Decay;
import dev.pytree.Decays.DecayPytree;
import dev.pytree.Proxies.Bank;
import dev.pytree.Proxies.BankPytree;
import dev.pytree.Proxies.Counter;
import dev.pytree.Proxies.CounterPytree;
import java.util.ConcurrentModificationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** The holes H1 to H9 of the proxy that started this project, none of which ours has. */
class HolesTest {
    private static final KeyPath COUNT = KeyPath.parse(".count");

    @Test
    void h1ANestedProxyIsNotStaleAfterACall() {
        var bank = BankPytree.of(new Bank());
        CounterPytree first = bank.first();
        assertEquals(1, first.increment());
        assertEquals(2, first.increment());
        assertEquals(2, bank.first().count());
    }

    @Test
    void h2AnEditMayCallTheProxyItEdits() {
        var proxy = CounterPytree.of(new Counter());
        proxy.edit(counter -> {
            assertEquals(1, proxy.increment());
            assertEquals(2, counter.increment());
        });
        assertEquals(2, proxy.count());
    }

    @Test
    void h3NothingThatIsHandedOutChangesTheModelUnseen() {
        var bank = BankPytree.of(new Bank());
        assertEquals(0, bank.total()); // the value, and not the Variable
        bank.inner().increment();
        assertEquals(1, bank.state().get(KeyPath.parse(".inner.count")));
        bank.module().total.set(5);
        assertEquals(0, bank.total());
        assertEquals(0, bank.state().get(KeyPath.parse(".total")));
    }

    @Test
    void h4AnExceptionPutsEverythingBack() {
        var proxy = CounterPytree.of(new Counter());
        State state = proxy.state();
        assertThrows(
                ArithmeticException.class,
                () -> proxy.edit(counter -> {
                    counter.increment();
                    throw new ArithmeticException();
                }));
        assertSame(state, proxy.state());
    }

    @Test
    void h5WhatWasObtainedInsideACallStaysAttachedOrSaysSo() {
        var bank = BankPytree.of(new Bank());
        CounterPytree[] inside = new CounterPytree[1];
        bank.edit(module -> inside[0] = bank.first());
        assertEquals(1, inside[0].increment());
        assertEquals(1, bank.first().count());
        bank.edit(module -> module.first = null);
        assertEquals(
                "the Counter that this proxy stands for is no longer in its model; ask the model's proxy for the node again",
                assertThrows(IllegalStateException.class, inside[0]::increment).getMessage());
        var edit = bank.open();
        edit.close();
        assertThrows(IllegalStateException.class, edit::module);
    }

    /** The processor renames members that clash; see its case {@code Names}. */
    @Test
    void h6TheProxysOwnMethodsAreFinalAndNeverHidden() throws Exception {
        for (String name : new String[] {"module", "graphDef", "state", "open", "equals", "hashCode", "toString"}) {
            assertEquals(
                    1,
                    java.util.Arrays.stream(DecayPytree.class.getMethods())
                            .filter(method -> method.getName().equals(name))
                            .filter(method -> method.getDeclaringClass() == Pytree.class)
                            .filter(method -> java.lang.reflect.Modifier.isFinal(method.getModifiers()))
                            .count(),
                    name);
        }
    }

    @Test
    void h7ProxiesAreValues() {
        var one = CounterPytree.of(new Counter());
        var other = CounterPytree.of(new Counter());
        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
        other.call(counter -> counter.data[0] = -0.0f);
        assertNotEquals(one, other);
    }

    @Test
    void h8AReadTakesNothingApart() {
        var proxy = DecayPytree.of(new Decay());
        Parts<Decay> before = proxy.core.parts();
        State state = proxy.state();
        proxy.show();
        assertSame(before, proxy.core.parts());
        proxy.call(decay -> decay.factor[0]);
        assertSame(state, proxy.state());
        assertSame(before.graphDef(), proxy.graphDef());
    }

    @Test
    void h9ASecondWriterIsRefusedAndNothingIsLost() throws Exception {
        var proxy = CounterPytree.of(new Counter());
        var threads = Executors.newSingleThreadExecutor();
        proxy.edit(counter -> {
            counter.increment();
            var e = assertThrows(
                    ExecutionException.class,
                    () -> threads.submit(proxy::increment).get());
            assertSame(ConcurrentModificationException.class, e.getCause().getClass());
        });
        threads.shutdown();
        assertEquals(1, proxy.state().get(COUNT));
    }
}
