package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.Test;

final class NodeTypeTest {
    @Test
    void isOpenToSubclasses() {
        assertNotNull(new NodeType<String>() {});
    }
}
