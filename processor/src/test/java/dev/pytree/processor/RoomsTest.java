package dev.pytree.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may know whom. */
final class RoomsTest {
    private static final Path MAIN = Path.of("src", "main", "java", "dev", "pytree", "processor");

    @Test
    void readCheckAndWriteKnowTheModelAndNotEachOther() throws IOException {
        assertNone("model", "dev\\.pytree\\.processor\\.(read|check|write)");
        assertNone("read", "dev\\.pytree\\.processor\\.(check|write)");
        assertNone("check", "dev\\.pytree\\.processor\\.(read|write)");
        assertNone("write", "dev\\.pytree\\.processor\\.(read|check)");
    }

    @Test
    void onlyReadAndTheEntryKnowTheCompiler() throws IOException {
        assertNone("model", "javax\\.(lang|annotation|tools)");
        assertNone("check", "javax\\.(lang|annotation|tools)");
        // JavaPoet takes its modifiers from there.
        assertNone(
                "write",
                "javax\\.(lang\\.model(?!\\.element\\.Modifier;)|tools)|javax\\.annotation\\.processing\\.(?!\")\\w");
    }

    @Test
    void onlyWriteKnowsJavaPoet() throws IOException {
        assertNone("model", "com\\.palantir");
        assertNone("check", "com\\.palantir");
        assertNone("read", "com\\.palantir");
        assertNone("", "import com\\.palantir");
    }

    @Test
    void nothingUsesReflection() throws IOException {
        for (String room : List.of("", "model", "read", "check", "write")) {
            assertNone(room, "java\\.lang\\.(reflect|invoke)|Class\\.forName|getDeclared|\\.newInstance\\(");
        }
    }

    /** Build tools may not rerun what looks at more than elements. */
    @Test
    void nothingUsesTheCompilersTrees() throws IOException {
        for (String room : List.of("", "model", "read", "check", "write")) {
            assertNone(room, "com\\.sun\\.source");
        }
    }

    @Test
    void everyFileIsOneIdea() throws IOException {
        List<String> long_ = new ArrayList<>();
        for (String room : List.of("", "model", "read", "check", "write")) {
            for (Path file : files(room)) {
                if (Files.readAllLines(file).size() > 250) {
                    long_.add(file.toString());
                }
                String name = file.getFileName().toString();
                assertTrue(!name.matches(".*(Impl|Util|Utils|Manager|Helper)\\.java"), name);
            }
        }
        assertEquals(List.of(), long_);
    }

    private static void assertNone(String room, String forbidden) throws IOException {
        Pattern pattern = Pattern.compile(forbidden);
        List<Path> files = files(room);
        assertTrue(files.size() > 2, "there is a room " + room);
        for (Path file : files) {
            List<String> found = Files.readAllLines(file).stream()
                    .filter(line -> pattern.matcher(line).find())
                    .toList();
            assertEquals(List.of(), found, file.toString());
        }
    }

    private static List<Path> files(String room) throws IOException {
        try (Stream<Path> files = Files.list(MAIN.resolve(room))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
