package dev.pytree.samples.digits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class MainTest {
    @Test
    void namesTheSample() {
        assertEquals("digits", Main.line());
    }
}
