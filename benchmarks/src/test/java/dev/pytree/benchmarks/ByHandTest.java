package dev.pytree.benchmarks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytree.Trees;
import org.junit.jupiter.api.Test;

class ByHandTest {
    @Test
    void theCodeWrittenByHandGivesTheSameLeaves() {
        ResNet net = ResNet.filled();
        Mlp mlp = Mlp.filled();

        assertArrayEquals(
                ResNetByHand.flatten(net), Trees.leaves(ResNetPytree.TYPE, net).toArray());
        assertArrayEquals(
                MlpByHand.flatten(mlp), Trees.leaves(MlpPytree.TYPE, mlp).toArray());
        assertEquals(ResNetByHand.LEAVES, Trees.leaves(net).size());
    }

    @Test
    void theCodeWrittenByHandRebuildsTheSameModel() {
        ResNet net = ResNet.filled();
        Mlp mlp = Mlp.filled();

        assertTrue(Trees.same(net, ResNetByHand.unflatten(net, ResNetByHand.flatten(net))));
        assertTrue(Trees.same(net, ResNetByHand.map(net, leaf -> leaf)));
        assertTrue(Trees.same(mlp, MlpByHand.unflatten(MlpByHand.flatten(mlp))));
        assertTrue(Trees.same(mlp, MlpByHand.map(mlp, leaf -> leaf)));
    }
}
