package dev.pytree.processor;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class GoodCasesTest {
    private static final Path EXPECTED = Cases.RESOURCES.resolve("expected");

    static List<Path> cases() {
        return Cases.in("good");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writesWhatIsExpectedAndCompilesWithoutWarnings(Path source) {
        Compilation compilation = Cases.compile(source);
        Map<String, String> generated = Cases.generated(compilation);

        assertEquals(
                List.of(),
                compilation.diagnostics().stream().map(Object::toString).toList());
        assertEquals(Compilation.Status.SUCCESS, compilation.status());
        assertFalse(generated.isEmpty(), "a good case generates something");
        assertAll(generated.entrySet().stream()
                .map(file -> () -> assertEquals(
                        Cases.golden(EXPECTED.resolve(file.getKey()), file.getValue()),
                        file.getValue(),
                        file.getKey())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void writesTheSameTwice(Path source) {
        assertEquals(Cases.generated(Cases.compile(source)), Cases.generated(Cases.compile(source)));
    }

    @Test
    void everyExpectedFileIsGenerated() {
        Set<String> generated = new TreeSet<>();
        cases().forEach(source ->
                generated.addAll(Cases.generated(Cases.compile(source)).keySet()));

        Set<String> expected = new TreeSet<>();
        Cases.in("expected").forEach(file -> expected.add(file.getFileName().toString()));
        assertEquals(generated, expected);
    }

    @Test
    void generatedCodeUsesNoReflection() {
        for (Path file : Cases.in("expected")) {
            String text = Cases.read(file);
            for (String forbidden : List.of("java.lang.reflect", "java.lang.invoke", "Class.forName", "getDeclared")) {
                assertFalse(text.contains(forbidden), file + " names " + forbidden);
            }
        }
    }

    @Test
    void fiveFieldsTakeAboutThreeAndAHalfKilobytes() {
        String text = Cases.generated(Cases.compile(Cases.RESOURCES.resolve("good/Dense.java")))
                .get("DensePytree.java");

        assertTrue(text.length() <= 3_650, "takes " + text.length() + " characters");
    }

    @Test
    void aForwardedMethodTakesAtMostOneHundredAndSixtyBytes() {
        String text = Cases.generated(Cases.compile(Cases.RESOURCES.resolve("good/Linear.java")))
                .get("LinearPytree.java");
        int start = text.indexOf("  @Override\n  public float[] forward(");
        int end = text.indexOf("  }\n\n", start) + 5;

        assertTrue(start > 0 && end - start <= 160, "takes " + (end - start) + " characters");
    }
}
