package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytree.Layers.Linear;
import org.junit.jupiter.api.Test;

class FlattenTest {
    @Test
    void unflattenGivesBackTheTree() {
        var linear = new Linear(5, 2);
        assertTrue(Trees.same(linear, Trees.flatten(linear).unflatten()));
    }

    @Test
    void depthCostsOnlyMemory() {
        Linear chain = null;
        for (int i = 0; i < 100_000; i++) {
            var above = new Linear(1, 1);
            above.next = chain;
            chain = above;
        }
        assertEquals(300_000, Trees.leaves(chain).size());
        assertTrue(Trees.same(chain, Trees.flatten(chain).unflatten()));
    }
}
