package dev.pytree.samples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class MainTest {
    @Test
    void namesTheSample() {
        assertEquals("quickstart", Main.line());
    }
}
