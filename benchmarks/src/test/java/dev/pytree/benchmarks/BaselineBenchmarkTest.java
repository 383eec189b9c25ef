package dev.pytree.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class BaselineBenchmarkTest {
    @Test
    void copiesEveryLeaf() {
        assertEquals(16, new BaselineBenchmark().copy().length);
    }
}
