package dev.pytree.samples.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README quotes files by a comment before a block: {@code <!-- Linear.java -->}. Each line stands there in that order. */
final class ReadmeTest {
    private static final Pattern QUOTE = Pattern.compile("<!-- (\\S+) -->\\s*```\\w*\\n(.*?)```", Pattern.DOTALL);
    private static final String PACKAGE = "dev/pytree/samples/quickstart";

    private record Quote(String file, List<String> lines) {}

    @Test
    void quotesWhatTheSourcesSay() throws IOException {
        List<Quote> quotes = quotes();
        assertEquals(
                List.of("Linear.java", "LinearPytree.java", "Main.java", "output"),
                quotes.stream().map(Quote::file).toList());
        for (Quote quote : quotes) {
            int at = -1;
            List<String> source = source(quote.file);
            for (String line : quote.lines) {
                int found = source.subList(at + 1, source.size()).indexOf(line);
                assertTrue(
                        found >= 0, "README.md quotes a line that " + quote.file + " has not, or not there: " + line);
                at += found + 1;
            }
        }
    }

    private static List<String> source(String file) throws IOException {
        if (file.equals("output")) {
            return MainTest.output().lines().map(String::strip).toList();
        }
        Path written = Path.of("src/main/java", PACKAGE, file);
        Path generated = Path.of("target/generated-sources/annotations", PACKAGE, file);
        return Files.readAllLines(Files.exists(written) ? written : generated).stream()
                .map(String::strip)
                .toList();
    }

    private static List<Quote> quotes() throws IOException {
        var quotes = new ArrayList<Quote>();
        var matcher = QUOTE.matcher(Files.readString(Path.of("../../README.md")));
        while (matcher.find()) {
            List<String> lines = matcher.group(2)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.equals("// ..."))
                    .toList();
            quotes.add(new Quote(matcher.group(1), lines));
        }
        return quotes;
    }
}
