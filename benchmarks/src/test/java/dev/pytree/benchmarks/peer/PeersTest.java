package dev.pytree.benchmarks.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytree.Trees;
import dev.pytree.benchmarks.model.Mlp;
import dev.pytree.benchmarks.model.ResNet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeersTest {
    private final ResNet net = ResNet.filled();
    private final Mlp mlp = Mlp.filled();

    PeersTest() {
        net.track(3);
        net.step(2);
        mlp.step(5);
    }

    @Test
    void copyAsDeepAsASnapshot() {
        checkDeepCopies(
                mlp,
                List.of(
                        Cloner.INSTANCE.copy(mlp),
                        Libraries.kryo(true).copy(mlp),
                        Libraries.kryo(false).copy(mlp),
                        Reflective.copy(mlp),
                        Libraries.jackson().convertValue(mlp, Mlp.class)));
        checkDeepCopies(
                net,
                List.of(
                        Cloner.INSTANCE.copy(net),
                        Libraries.kryo(true).copy(net),
                        Libraries.kryo(false).copy(net),
                        Reflective.copy(net),
                        Libraries.jackson().convertValue(net, ResNet.class)));
    }

    private static <T> void checkDeepCopies(T model, List<T> copies) {
        for (T copy : copies) {
            assertTrue(
                    Trees.same(model, copy),
                    () -> Trees.differences(model, copy).toString());
            for (int i = 0; i < Trees.leaves(model).size(); i++) {
                assertNotSame(Trees.leaves(model).get(i), Trees.leaves(copy).get(i));
            }
        }
    }

    @Test
    void reflectionFindsTheSameLeaves() {
        List<Object> leaves = Reflective.leaves(net);

        assertEquals(267, leaves.size());
        for (int i = 0; i < leaves.size(); i++) {
            assertSame(Trees.leaves(net).get(i), leaves.get(i));
        }
    }

    @Test
    void jacksonWritesEveryNumberOfALeaf() {
        assertEquals(5, Libraries.jackson().valueToTree(mlp).at("/third/bias/0").asInt());
    }
}
