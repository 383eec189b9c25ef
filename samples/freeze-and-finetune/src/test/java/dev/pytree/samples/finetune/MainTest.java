package dev.pytree.samples.finetune;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class MainTest {
    @Test
    void trainsTheAdapterAndNothingElse() {
        var bytes = new ByteArrayOutputStream();

        Main.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertEquals("""
                trained: [.down, .up], 7 numbers
                frozen:  [.base.kernel], 12 numbers
                an adapter is a parameter too: true
                loss before: 0.5968
                loss after:  0.0002
                the rest is bit-identical: true
                the original is untouched: true
                """, bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }
}
