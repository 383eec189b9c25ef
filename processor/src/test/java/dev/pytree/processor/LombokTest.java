package dev.pytree.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members of Lombok's are refused alike whichever processor runs first, and what adds none is left alone. */
final class LombokTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void membersOfLomboksAreRefusedInBothOrders(boolean lombokFirst) {
        assertEquals(
                List.of(refusal("Dated", "Data"), refusal("Got", "Getter"), refusal("Valued", "Value")),
                compile(lombokFirst, """
                        @PytreeNode @lombok.Value class Valued { float[] a; @Static int b; }
                        @PytreeNode @lombok.Data class Dated { private float[] a; }
                        @PytreeNode class Got { @lombok.Getter @lombok.Setter private float[] a; }
                        """));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatAddsNoMembersThatTreesNeedIsTaken(boolean lombokFirst) {
        assertEquals(List.of(), compile(lombokFirst, """
                        @PytreeNode @lombok.ToString @lombok.EqualsAndHashCode class Told { float[] a; }
                        @PytreeNode class Checked { @lombok.NonNull float[] a; }
                        """));
    }

    private List<String> compile(boolean lombokFirst, String classes) {
        var workspace = new Workspace(folder);
        Path source = workspace.source("demo/All.java", "package demo; import dev.pytree.*;\n" + classes);
        Processor lombok = ServiceLoader.load(Processor.class).stream()
                .filter(each -> each.type().getName().startsWith("lombok."))
                .map(ServiceLoader.Provider::get)
                .findFirst()
                .orElseThrow();
        var own = new PytreeProcessor();
        return workspace
                .compile(
                        "1",
                        List.of("-cp", System.getProperty("java.class.path")),
                        lombokFirst ? List.of(lombok, own) : List.of(own, lombok),
                        source)
                .stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(each -> each.getMessage(null))
                .toList();
    }

    private static String refusal(String type, String annotation) {
        return "[PytreeLombok] " + type + " carries @" + annotation
                + ": what it adds to the class is not there yet when other"
                + " processors run. Write these members by hand, or make " + type + " a record.";
    }
}
