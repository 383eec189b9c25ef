package dev.pytree.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pytree.processor.model.Rule;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The page that explains all messages. */
final class ErrorsTest {
    private static final Path PAGE = Path.of("..", "ERRORS.md");

    @Test
    void explainsEveryRuleInTheOrderOfTheCatalogue() {
        assertEquals(Arrays.stream(Rule.values()).map(Rule::id).toList(), Errors.explained());
    }

    @Test
    void isUpToDate() {
        String page = Errors.page();

        assertEquals(Cases.golden(PAGE, page), page);
    }
}
