package dev.pytree.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Classes that mention what does not exist, or not yet. */
final class RoundsTest {
    private static final JavaFileObject OTHER = source("Other", "@PytreeNode record Other(float[] weight) {}");

    @Test
    void waitsForAFieldTypeOfAnotherProcessor() {
        Compilation compilation = compile(
                new OtherProcessor("demo.Made", "package demo; @dev.pytree.PytreeNode record Made(float[] a) {}"),
                source("Waiting", "@PytreeNode record Waiting(Made made, java.util.List<Made> all) {}"));

        assertEquals(List.of(), messages(compilation));
        assertEquals(
                Set.of("Made.java", "MadePytree.java", "OtherPytree.java", "WaitingPytree.java"), names(compilation));
    }

    @Test
    void waitsForASupertypeOfAnotherProcessor() {
        Compilation compilation = compile(
                new OtherProcessor("demo.Made", "package demo; interface Made { default int one() { return 1; } }"),
                source("Waiting", "@PytreeNode record Waiting(float[] a) implements Made {}"));

        assertEquals(List.of(), messages(compilation));
        assertTrue(Cases.generated(compilation).get("WaitingPytree.java").contains("implements Made"));
    }

    @Test
    void waitsForTheTypesOfMethods() {
        Compilation compilation = compile(
                new OtherProcessor("demo.Made", "package demo; class Made {}"),
                source("Waiting", "@PytreeNode record Waiting(float[] a) { public int use(Made made) { return 1; } }"));

        assertEquals(List.of(), messages(compilation));
        assertTrue(Cases.generated(compilation).get("WaitingPytree.java").contains("int use(Made made)"));
    }

    @Test
    void leavesAMissingTypeToTheCompilerAndWritesTheOthers() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new PytreeProcessor())
                .compile(source("Broken", "@PytreeNode class Broken { Missing field; float[] a; }"), OTHER);

        List<String> errors = compilation.errors().stream()
                .map(error -> error.getMessage(null).lines().findFirst().orElse(""))
                .toList();
        assertEquals(List.of("cannot find symbol"), errors);
    }

    @Test
    void writesAProxyThatTwoClassesWaitFor() {
        Compilation compilation = compile(
                new OtherProcessor("demo.Unrelated", "package demo; class Unrelated {}"),
                source("One", "@PytreeNode record One(TwoPytree two, float[] a) {}"),
                source("Two", "@PytreeNode record Two(OnePytree one, float[] a) {}"));

        assertEquals(List.of(), messages(compilation));
        assertEquals(
                Set.of("OnePytree.java", "OtherPytree.java", "TwoPytree.java", "Unrelated.java"), names(compilation));
    }

    @Test
    void aProxyThatTwoPackagesHaveIsTheOneOfTheOwnPackageOrTheOneNamedInFull() {
        Compilation compilation = compile(
                new OtherProcessor("demo.Unrelated", "package demo; class Unrelated {}"),
                source("Same", "@PytreeNode public record Same(SamePytree own, two.SamePytree other) {}"),
                JavaFileObjects.forSourceString(
                        "two.Same",
                        "package two; @dev.pytree.PytreeNode public record Same(SamePytree own, demo.SamePytree other) {}"));

        assertEquals(List.of(), messages(compilation));
        assertTrue(
                Cases.generated(compilation).get("SamePytree.java").contains("Field.node(\"own\", SamePytree.class)"));
    }

    /** JDK 17 shows an annotation only once it exists, newer ones say that it is missing. */
    @Test
    void aKindThatAnotherProcessorGeneratesIsReadOrTheClassRefused() {
        Compilation compilation = Compiler.javac()
                .withProcessors(
                        new PytreeProcessor(),
                        new OtherProcessor(
                                "demo.Made", "package demo; @dev.pytree.VariableKind public @interface Made {}"))
                .compile(source("Waiting", "@PytreeNode record Waiting(@Made float[] a) {}"), OTHER);

        boolean read = compilation.status() == Compilation.Status.SUCCESS
                && Cases.generated(compilation).get("WaitingPytree.java").contains("Field.leaf(\"a\", MADE,");
        List<String> refused = List.of(
                "[PytreeCompiler] Waiting cannot be written by this compiler: it hid what another processor had yet to generate. Let"
                        + " that processor run in a module that is compiled before.");
        assertEquals(
                read ? List.of() : refused,
                compilation.errors().stream()
                        .map(error -> error.getMessage(null))
                        .toList());
    }

    private static Compilation compile(Processor other, JavaFileObject... sources) {
        JavaFileObject[] all = java.util.Arrays.copyOf(sources, sources.length + 1);
        all[sources.length] = OTHER;
        return Compiler.javac()
                .withProcessors(new PytreeProcessor(), other)
                .withOptions("-Xlint:all,-processing", "-Werror")
                .compile(all);
    }

    private static JavaFileObject source(String name, String text) {
        return JavaFileObjects.forSourceString("demo." + name, "package demo; import dev.pytree.PytreeNode; " + text);
    }

    private static List<String> messages(Compilation compilation) {
        return compilation.diagnostics().stream().map(Object::toString).toList();
    }

    private static Set<String> names(Compilation compilation) {
        return Cases.generated(compilation).keySet().stream().collect(Collectors.toSet());
    }
}
