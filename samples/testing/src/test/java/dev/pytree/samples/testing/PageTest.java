package dev.pytree.samples.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page about testing shows what is tested here. */
final class PageTest {
    @Test
    void quotesTheTestsAsTheyRun() throws IOException {
        String test = Files.readString(Path.of("src/test/java/dev/pytree/samples/testing/NodesTest.java"));
        String body = test.substring(test.indexOf("    @Test"), test.lastIndexOf('}'))
                .stripTrailing()
                .stripIndent();

        assertTrue(Files.readString(Path.of("../../docs/TESTING.md")).contains(body), body);
    }
}
