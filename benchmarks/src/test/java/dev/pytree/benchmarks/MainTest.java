package dev.pytree.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void takesModelsAndTheirOperationsByName() {
        assertEquals("\\.ResNet(Peers)?Benchmark\\.", Main.pattern("ResNet"));
        assertEquals("\\.ResNet(Peers)?Benchmark\\.flatten$", Main.pattern("ResNet.flatten"));
        assertEquals("flatten.*", Main.pattern("flatten.*"));
    }
}
