package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytree.Decays.Decay;
import dev.pytree.Decays.DecayPytree;
import dev.pytree.Decays.Dropout;
import dev.pytree.Decays.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ModesTest {
    private static String message(Executable code) {
        return assertThrows(PytreeException.class, code).getMessage();
    }

    @Test
    void aModeIsSetInANewProxy() {
        var proxy = DecayPytree.of(new Decay());
        DecayPytree damped = proxy.withMode("damped", true);
        assertTrue(damped.damped());
        assertFalse(proxy.damped());
        assertEquals(Phase.STEADY, damped.withMode("phase", Phase.STEADY).phase());
        assertNotEquals(proxy, damped);
        assertEquals(proxy, damped.withMode("damped", false));
        damped.call(decay -> decay.factor[0] = 9);
        assertArrayEquals(new double[] {-1}, proxy.factor());
    }

    @Test
    void aModeIsSetEverywhereRecordsAndNestedProxiesIncluded() {
        var shared = new Decay();
        List<Object> model = List.of(
                new Dropout(new double[1], false, shared),
                Map.of("a", shared, "b", new Decay()),
                DecayPytree.of(new Decay()));
        Pytree<List<Object>> damped = Graphs.proxy(model).withMode("damped", true);
        assertEquals(List.of(true, true, true, true), damped.call(list -> {
            var dropout = (Dropout) list.get(0);
            var map = (Map<?, ?>) list.get(1);
            assertSame(dropout.inner(), map.get("a"));
            return List.of(
                    dropout.damped(),
                    ((Decay) map.get("a")).damped,
                    ((Decay) map.get("b")).damped,
                    ((DecayPytree) list.get(2)).damped());
        }));
        assertFalse(shared.damped);
    }

    @Test
    void statesFitBeforeAndAfter() {
        var proxy = DecayPytree.of(new Decay());
        GraphDef<Decay> damped = Graphs.withMode(proxy.graphDef(), "damped", true);
        assertTrue(Graphs.merge(damped, proxy.state()).damped);
        assertEquals(proxy.state(), proxy.withMode("damped", true).state());
        assertEquals(proxy.graphDef().paths(), damped.paths());
    }

    @Test
    void anUnknownNameListsTheModesThereAre() {
        var proxy = DecayPytree.of(new Decay());
        assertEquals(
                "withMode at the root: no mode is named dumped; the modes are damped, phase",
                message(() -> proxy.withMode("dumped", true)));
        assertEquals(
                "setMode at the root: no mode is named training; no field is marked @Mode",
                message(() -> Graphs.setMode(List.of(1), "training", true)));
    }

    @Test
    void aValueOfAnotherTypeIsToldAtEachPlace() {
        var model = List.of(new Decay(), new Decay());
        assertEquals("""
                withMode: 2 problems
                  at [0].phase: expected a Phase, found Boolean true
                  at [1].phase: expected a Phase, found Boolean true""", message(() -> Graphs.proxy(model).withMode("phase", true)));
        assertEquals(
                "withMode at .damped: expected a boolean, found null",
                message(() -> DecayPytree.of(new Decay()).withMode("damped", null)));
    }

    @Test
    void aModeIsSetInPlace() {
        var decay = new Decay();
        double[] factor = decay.factor;
        Variable<Integer> calls = decay.calls;
        var other = new Decay();
        Graphs.setMode(List.of(decay, Map.of("a", other, "b", decay)), "damped", true);
        assertTrue(decay.damped && other.damped);
        assertSame(factor, decay.factor);
        assertSame(calls, decay.calls);
    }

    @Test
    void whatCannotBeSetInPlaceIsToldBeforeAnythingIsSet() {
        var decay = new Decay();
        var model = List.of(decay, new Dropout(new double[1], false, 1), DecayPytree.of(new Decay()));
        assertEquals("""
                setMode: 2 problems
                  at [1].damped: a Dropout is completed by its constructor, so its mode cannot be set in place; use withMode of a \
                proxy or of Graphs
                  at [2].damped: this is inside a Pytree, which changes only by its own calls and edits; use its withMode""", message(() -> Graphs.setMode(model, "damped", true)));
        assertFalse(decay.damped);
    }

    /** Refuses to be damped. */
    static final class Stubborn extends Decay {}

    public static final class StubbornType extends ObjectType<Stubborn> {
        public StubbornType() {
            super(Stubborn.class, Field.mode("damped", boolean.class));
        }

        @Override
        public int walk(Stubborn node, Walker out, int at) {
            return out.fixed(at, node.damped);
        }

        @Override
        public Stubborn make() {
            return new Stubborn();
        }

        @Override
        public Stubborn build(Builder in) {
            var node = in.made(this);
            boolean damped = in.<Boolean>fixed();
            if (damped) {
                throw new IllegalArgumentException("no");
            }
            node.damped = false;
            return node;
        }
    }

    @Test
    void aSetterThatThrowsLeavesEverythingAsItWas() {
        for (int k = 0; k < 3; k++) {
            List<Decay> model = new ArrayList<>(List.of(new Decay(), new Decay()));
            model.add(k, new Stubborn());
            assertThrows(IllegalArgumentException.class, () -> Graphs.setMode(model, "damped", true));
            assertEquals(
                    List.of(false, false, false),
                    model.stream().map(decay -> decay.damped).toList());
        }
    }
}
