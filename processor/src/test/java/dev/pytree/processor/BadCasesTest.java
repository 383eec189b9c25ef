package dev.pytree.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import dev.pytree.processor.model.Rule;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Beside each bad source stands what the compiler says about it: the line, and the whole text. */
final class BadCasesTest {
    /** Rules that no single source can break; each has a test of its own. */
    private static final Set<Rule> ELSEWHERE =
            Set.of(Rule.INTERNAL, Rule.INDEX, Rule.COMPILER, Rule.UNDEFINED, Rule.UNPROCESSED, Rule.TOO_MANY_FIELDS);

    private static final Pattern ID = Pattern.compile("^\\d+: \\[(\\w+)]", Pattern.MULTILINE);

    static List<Path> cases() {
        return Cases.in("bad");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsWrongWhereAndHowToFixIt(Path source) {
        Compilation compilation = Cases.compile(source);
        String said = compilation.diagnostics().stream()
                .filter(BadCasesTest::isOurs)
                .map(BadCasesTest::text)
                .collect(Collectors.joining());

        assertEquals(Compilation.Status.FAILURE, compilation.status());
        assertEquals(Cases.golden(sidecar(source), said), said);
    }

    @Test
    void everyRuleHasACase() {
        Set<String> said = new TreeSet<>();
        for (Path source : cases()) {
            Matcher id = ID.matcher(Cases.read(sidecar(source)));
            while (id.find()) {
                said.add(id.group(1));
            }
        }
        Set<String> rules = Arrays.stream(Rule.values())
                .filter(rule -> !ELSEWHERE.contains(rule))
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(rules, said);
    }

    /** All but what javac itself adds: that a warning counts as an error here, and that it knows no such option. */
    static boolean isOurs(Diagnostic<? extends JavaFileObject> diagnostic) {
        String text = diagnostic.getMessage(null);
        return !text.equals("warnings found and -Werror specified")
                && !text.contains("not recognized by any processor");
    }

    private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
        return Math.max(diagnostic.getLineNumber(), 0) + ": " + diagnostic.getMessage(null) + "\n";
    }

    static Path sidecar(Path source) {
        return source.resolveSibling(source.getFileName().toString().replace(".java", ".txt"));
    }
}
