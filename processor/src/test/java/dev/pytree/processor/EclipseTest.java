package dev.pytree.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Eclipse compiler writes what javac writes, and says what javac says. */
final class EclipseTest {
    /** It hands nothing of a record component to an accessor that nobody wrote, and lists implied constructors as if somebody had. */
    private static final Map<String, String> LESS = Map.of(
            "63: [PytreeMisplaced] Misplaced.Accessed.b carries @ReadOnly, but its class is not a node. Annotate the class with"
                    + " @PytreeNode.",
            "",
            "weight is final and has an initialiser, size is",
            "weight is final and no constructor takes it, size is",
            "Make weight and size static, say @Ignore, or drop the initialiser.",
            "Make size static, say @Ignore, or drop the initialiser. If weight has an initialiser, drop it.");

    private static final String RECORD = ".*\\brecord \\w+[(<].*";

    @TempDir
    Path folder;

    static List<Path> goodCases() {
        return Cases.in("good");
    }

    static List<Path> badCases() {
        return Cases.in("bad");
    }

    @ParameterizedTest
    @MethodSource("goodCases")
    void writesTheSameBytes(Path source) {
        assertEquals(List.of(), compile(source));

        Map<String, String> generated = workspace().generated("1");
        assertFalse(generated.isEmpty(), "a good case generates something");
        generated.replaceAll(
                (name, text) -> Cases.read(Cases.RESOURCES.resolve("expected").resolve(name)));
        assertEquals(generated, workspace().generated("1"));
    }

    @ParameterizedTest
    @MethodSource("badCases")
    void saysTheSame(Path source) {
        List<String> lines = Cases.read(source).lines().toList();
        List<String> expected = new ArrayList<>();
        for (String problem : Cases.read(Cases.sidecar(source)).split("\n(?=\\d+: )")) {
            expected.add(placed(problem, lines));
        }
        expected.remove("");

        assertEquals(expected, compile(source));
    }

    @Test
    void aGeneratedClassOnTheClassPathMustGoFirst() {
        Path one = workspace().source("lib/One.java", "package lib; @dev.pytree.PytreeNode class One { float[] a; }");
        assertEquals(List.of(), workspace().compile("1", List.of(new PytreeProcessor()), one));

        assertEquals(
                List.of(
                        "[PytreeCompiler] One cannot be written by this compiler: it takes no source of OnePytree while the class"
                                + " path has that class. Delete what an earlier compilation left there."),
                workspace().compile("1", List.of(new PytreeProcessor()), one));
    }

    @Test
    void aLibraryThatLacksAClassIsReported() {
        Path gone = workspace().source("lib/Gone.java", "package lib; public class Gone {}");
        Path holder = workspace()
                .source(
                        "lib/Holder.java",
                        "package lib; import dev.pytree.*; @PytreeNode public class Holder {"
                                + " @Static(identity = true) public Gone gone; public Holder() {} }");
        Path user = workspace()
                .source(
                        "app/User.java",
                        "package app; @dev.pytree.PytreeNode public class User extends lib.Holder { float[] a; }");
        workspace().compile("1", List.of(new PytreeProcessor()), gone, holder);
        workspace().delete("1/lib/Gone.class");

        assertEquals(
                List.of(
                        "[PytreeCompiler] app.User cannot be written by this compiler: it stopped: The type lib.Gone cannot be"
                                + " resolved. It is indirectly referenced from required type lib.Holder. Add what the library depends on."),
                workspace().compile("2", List.of(new PytreeProcessor()), user));
    }

    /** It drops the field until the package exists, and tells so. */
    @Test
    void aFieldOfAGeneratedPackageIsNeverLostInSilence() {
        Path user = workspace()
                .source(
                        "app/User.java",
                        "package app; @dev.pytree.PytreeNode class User { float[] a; java.util.List<gen.Made<float[]>> b; }");
        var other =
                new OtherProcessor("gen.Made", "package gen; @dev.pytree.PytreeNode public record Made<T>(T part) {}");

        assertEquals(
                List.of("gen cannot be resolved to a type"),
                workspace().compile("1", List.of(new PytreeProcessor(), other), user));
    }

    /** What javac says as the Eclipse compiler does: it knows no place of a record and of what its header declares. */
    private static String placed(String problem, List<String> lines) {
        String said = plain(problem);
        for (Map.Entry<String, String> less : LESS.entrySet()) {
            said = said.replace(less.getKey(), less.getValue());
        }
        int line = Integer.parseInt(problem.substring(0, problem.indexOf(':')));
        return isHeaderOfRecord(lines.subList(0, line)) ? said.replaceFirst("^\\d+", "0") : said;
    }

    /** Whether the last of these lines belongs to one. */
    private static boolean isHeaderOfRecord(List<String> lines) {
        int i = lines.size() - 1;
        while (i > 0 && !lines.get(i).matches(RECORD) && !lines.get(i - 1).contains("{")) {
            i--;
        }
        return i >= 0 && lines.get(i).matches(RECORD);
    }

    private List<String> compile(Path source) {
        Path copy = workspace().source(source.getFileName().toString(), Cases.read(source));
        return workspace().compile("1", Cases.options(source), List.of(new PytreeProcessor()), copy).stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR
                        || each.getMessage(null).startsWith("[Pytree"))
                .map(EclipseTest::text)
                .toList();
    }

    private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
        return plain(Math.max(diagnostic.getLineNumber(), 0) + ": " + diagnostic.getMessage(null));
    }

    /** Without the indentation, which javac deepens. */
    private static String plain(String text) {
        return String.join("\n", Arrays.asList(text.strip().split("\n *")));
    }

    private Workspace workspace() {
        return new Workspace(folder).with(Compiler.ECLIPSE);
    }
}
