package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.pytree.Layers.Linear;
import org.junit.jupiter.api.Test;

class GraphCallTest {
    private final Linear model = new Linear(1, 2);
    private final Split<Linear> split = Graphs.split(model);

    @Test
    void callGivesTheResultAndTheNewPair() {
        Outcome<Linear, Float> outcome = Graphs.call(split.graphDef(), split.state(), linear -> linear.forward(2));

        assertEquals(3f, outcome.result());
        assertEquals(split.graphDef(), outcome.graphDef());
        assertEquals(1, outcome.state().get(KeyPath.parse(".calls")));
        assertEquals(0, split.state().get(KeyPath.parse(".calls")));
        assertEquals(0, model.calls.get());
    }

    @Test
    void theNewPairCanBeCalledAgain() {
        var first = Graphs.call(split.graphDef(), split.state(), linear -> linear.forward(2));
        var second = Graphs.call(first.graphDef(), first.state(), linear -> linear.forward(2));
        assertEquals(2, second.state().get(KeyPath.parse(".calls")));
    }

    @Test
    void theStructureMayChange() {
        var outcome = Graphs.call(split.graphDef(), split.state(), linear -> linear.next = linear);
        assertNotEquals(split.graphDef(), outcome.graphDef());
        Linear merged = Graphs.merge(outcome.graphDef(), outcome.state());
        assertSame(merged, merged.next);
    }

    @Test
    void aCallThatThrowsChangesNothingArraysIncluded() {
        var thrown = new IllegalStateException("user");
        var e = assertThrows(
                IllegalStateException.class,
                () -> Graphs.call(split.graphDef(), split.state(), linear -> {
                    linear.bias[0] = 9;
                    linear.calls.set(7);
                    throw thrown;
                }));
        assertSame(thrown, e);
        assertArrayEquals(new float[] {1}, model.bias);
        assertEquals(0, split.state().get(KeyPath.parse(".calls")));
    }
}
