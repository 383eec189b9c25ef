package dev.pytree.benchmarks.model;

import dev.pytree.Laws;
import org.junit.jupiter.api.Test;

class LawsTest {
    @Test
    void holdForAModelBehindASealedInterface() {
        Laws.check(ResNet.filled());
    }

    @Test
    void holdForASharedLayer() {
        ResNet net = ResNet.filled();
        net.layers.get(0).set(1, net.layers.get(0).get(0));
        net.layers.get(1).add(net.fc);

        Laws.check(net);
    }
}
