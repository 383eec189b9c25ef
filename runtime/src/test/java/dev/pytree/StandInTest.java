package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pytree.Decays.Decay;
import dev.pytree.Decays.DecayPytree;
import dev.pytree.Decays.Rate;
import dev.pytree.Nodes.Pair;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A proxy stands where its interface or a node is expected. */
class StandInTest {
    /** A step of an ODE solver, which knows nothing of trees. */
    interface Step {
        double[] of(double[] y, double t, Rate model);
    }

    private static final Step EULER = (y, t, model) -> new double[] {y[0] + 0.5 * model.at(y, t)[0]};

    private static double solve(Rate model) {
        double[] y = {8};
        for (int i = 0; i < 3; i++) {
            y = EULER.of(y, i, model);
        }
        return y[0];
    }

    @Test
    void anOdeStepTakesTheModuleTheProxyAndTheViewAlike() {
        var module = new Decay();
        var proxy = DecayPytree.of(module);
        DecayPytree view = proxy.frozen();
        assertEquals(1, solve(module));
        assertEquals(1, solve(proxy));
        assertEquals(1, solve(view));
        assertEquals(3, module.calls.get());
        assertEquals(3, proxy.calls());
        assertEquals(0, view.calls());
    }

    @Test
    void aViewGivesTheSameForTheSameArguments() {
        var decay = new Decay();
        decay.bias[0] = 1; // so that the number of calls counts
        var proxy = DecayPytree.of(decay);
        assertEquals(-7, proxy.at(new double[] {8}, 0)[0]);
        assertEquals(-6, proxy.at(new double[] {8}, 0)[0]);
        DecayPytree view = proxy.frozen();
        assertEquals(-5, view.at(new double[] {8}, 0)[0]);
        assertEquals(-5, view.at(new double[] {8}, 0)[0]);
    }

    @Test
    void aProxyInARecordInAProxyHasKindsAndPaths() {
        Pytree<Pair> outer = Graphs.proxy(new Pair(new Pair(DecayPytree.of(new Decay()), 1.5), new float[1]));
        assertEquals(
                List.of(
                        ".first.first.factor",
                        ".first.first.bias",
                        ".first.first.calls",
                        ".first.first.rate",
                        ".first.second",
                        ".second"),
                outer.state().paths().stream().map(KeyPath::toString).toList());
        assertEquals(
                List.of(".first.first.factor", ".first.first.bias"),
                outer.state().filter(Filter.kind(Kind.PARAM)).paths().stream()
                        .map(KeyPath::toString)
                        .toList());
        assertEquals(Kind.BATCH_STAT, outer.state().kind(KeyPath.parse(".first.first.calls")));
        assertEquals(outer, Graphs.proxy(outer.module()));
        Rate inner = (Rate) ((Pair) outer.module().first()).first();
        assertEquals(-2, inner.at(new double[] {2}, 0)[0]);
    }

    @Test
    void aCallOfAnInnerProxyIsKeptByTheOuter() {
        Pytree<Pair> outer = Graphs.proxy(new Pair(DecayPytree.of(new Decay()), 1));
        outer.call(pair -> ((Rate) pair.first()).at(new double[] {1}, 0));
        assertEquals(1, outer.state().get(KeyPath.parse(".first.calls")));
    }
}
