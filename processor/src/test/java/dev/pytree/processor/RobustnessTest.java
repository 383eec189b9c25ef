package dev.pytree.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The compiler goes on, whatever it is given. */
final class RobustnessTest {
    /** Every this many lines, one is left out. */
    private static final int STEP = 9;

    @Test
    void reportsTheProblemsOfAllClassesInOneRun() {
        JavaFileObject[] sources = Cases.in("bad").stream()
                .filter(source -> List.of("Scalar.java", "NoRole.java", "Constructors.java", "Raw.java")
                        .contains(source.getFileName().toString()))
                .map(Cases::file)
                .toArray(JavaFileObject[]::new);
        Compilation compilation = Cases.compile(List.of("-Xmaxerrs", "1000"), sources);

        long alone = Cases.in("bad").stream()
                .filter(source -> List.of("Scalar.java", "NoRole.java", "Constructors.java", "Raw.java")
                        .contains(source.getFileName().toString()))
                .mapToLong(source -> Cases.compile(source).errors().size())
                .sum();
        // Without the two of javac's own that the same class stands in two of these files, there are none but ours.
        assertEquals(alone, compilation.errors().size());
    }

    @Test
    void aRefusedClassIsWrittenAsAStubSoThatNothingElseFails() {
        Compilation compilation = Cases.compile(
                List.of(),
                source("Refused", "@PytreeNode public class Refused<T> { int count; T value; }"),
                source(
                        "User",
                        "@PytreeNode class User { RefusedPytree<String> field; Refused<User> node;"
                                + " RefusedPytree<String> use(RefusedPytree<String> it) { return RefusedPytree.of(it.module()); } }"),
                source("Outer", "class Outer { @PytreeNode private record In(float[] a) {} Outer_InPytree held; }"));

        assertEquals(
                List.of("[PytreePrivate]", "[PytreeScalar]"),
                compilation.errors().stream()
                        .map(error -> error.getMessage(null).split(" ", 2)[0])
                        .toList());
    }

    /** As Error Prone makes javac do, and Eclipse always does. */
    @Test
    void aRefusedClassKeepsItsMembersForCompilersThatLookIntoMethods() {
        JavaFileObject refused = source("Refused", """
                @PytreeNode public class Refused implements Layer {
                    float[] kernel; Refused inner; int count; Secret secret; static class Unread { int x; }
                    private static class Secret {}
                    public float[] forward(float[] x) { return x; }
                }
                interface Layer { float[] forward(float[] x); }
                """);
        JavaFileObject user = source("User", """
                class User {
                    float[] use(Refused model) {
                        RefusedPytree proxy = RefusedPytree.of(model);
                        RefusedPytree.Type type = RefusedPytree.TYPE;
                        Layer layer = RefusedPytree.adopt(proxy.module());
                        float[] leaf = proxy.kernel();
                        dev.pytree.Graphs.split(type, model);
                        return layer.forward(proxy.forward(leaf));
                    }
                }
                """);
        List<String> expected = List.of(
                "[PytreeScalar] Refused.count is int:", "[PytreeHidden] Refused.secret mentions Refused.Secret,");

        List<String> said = Cases.compile(List.of("--should-stop=ifError=FLOW"), refused, user).errors().stream()
                .map(error -> error.getMessage(null))
                .toList();

        assertEquals(expected.size(), said.size(), said.toString());
        for (int i = 0; i < said.size(); i++) {
            assertTrue(said.get(i).startsWith(expected.get(i)), said.get(i));
        }
    }

    @Test
    void aDefectOfTheProcessorIsReportedOnTheClassAndOthersGoOn() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new Wrapped(new PytreeProcessor(), Planted::types))
                .compile(source("Any", "@PytreeNode class Any { float[] a; }"));

        String text = compilation.errors().get(0).getMessage(null);
        assertTrue(
                text.startsWith(
                        "[PytreeInternal] the processor failed on demo.Any, which is a defect of it and not of your code."
                                + " Please report this text and the class: Java "),
                text);
        assertEquals(1, compilation.errors().get(0).getLineNumber());
    }

    @Test
    void aDefectBeforeAnyClassIsReportedOnceAndTheCompilerGoesOn() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new Wrapped(new PytreeProcessor(), Planted::start))
                .compile(source("Any", "@PytreeNode class Any { float[] a; }"));

        assertEquals(1, compilation.errors().size());
        String text = compilation.errors().get(0).getMessage(null);
        assertTrue(text.startsWith("[PytreeInternal] the processor failed on this compilation, "), text);
    }

    @Test
    void aClassThatTheProcessorLacksIsADefectToo() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new Wrapped(new PytreeProcessor(), Planted::unlinked))
                .compile(source("Any", "@PytreeNode class Any { float[] a; }"));

        assertEquals(1, compilation.errors().size());
        String text = compilation.errors().get(0).getMessage(null);
        assertTrue(text.contains(", java.lang.NoClassDefFoundError: planted"), text);
    }

    @Test
    void anIndexThatAnotherProcessorWritesIsReported() {
        String file = "META-INF/services/dev.pytree.NodeType";
        Compilation compilation = Compiler.javac()
                .withProcessors(new OtherProcessor(file, ""), new PytreeProcessor(), new IndexProcessor())
                .compile(source("Any", "@PytreeNode class Any { float[] a; }"));

        String text = compilation.errors().get(0).getMessage(null);
        assertTrue(text.startsWith("[PytreeIndex] the index " + file + " could not be written: "), text);
        assertTrue(
                text.endsWith("Let no other processor write it, or say -Apytree.index=false and keep it by hand."),
                text);
    }

    @Test
    void theIndexCanBeSwitchedOff() {
        Compilation compilation = Cases.compile(
                List.of("-Apytree.index=false", "-Werror"), source("Any", "@PytreeNode class Any { float[] a; }"));

        assertEquals(Compilation.Status.SUCCESS, compilation.status());
        assertFalse(compilation.generatedFiles().stream()
                .anyMatch(file -> file.getName().contains("META-INF")));
    }

    @Test
    void fiveHundredPermittedSubtypesCompile() {
        String records = IntStream.range(0, 500)
                .mapToObj(i -> "@PytreeNode record R" + i + "(float[] a) implements Many {}")
                .collect(Collectors.joining("\n"));
        JavaFileObject source = source("Many", "@PytreeNode sealed interface Many {\n" + records + "}");

        assertEquals(
                List.of(),
                Cases.compile(List.of("-Apytree.index=false"), source).errors());
    }

    @Test
    void aRootWithGenericSubtypesDrawsNoWarning() {
        JavaFileObject source = source("Part", """
                @PytreeNode sealed interface Part {}
                @PytreeNode record Plain(float[] weight) implements Part {}
                @PytreeNode record Boxed<T>(T value) implements Part {}
                """);

        assertEquals(
                List.of(),
                Cases.compile(List.of("-Xlint:all,-processing,-auxiliaryclass", "-Werror"), source)
                        .diagnostics());
    }

    static List<Path> sources() {
        List<Path> sources = new ArrayList<>(Cases.in("good"));
        sources.addAll(Cases.in("bad"));
        return sources;
    }

    @ParameterizedTest
    @MethodSource("sources")
    void neverFailsOnSourcesInWhichALineIsMissing(Path source) {
        List<String> lines = Cases.read(source).lines().toList();
        for (int left = 2; left < lines.size(); left += STEP) {
            List<String> rest = new ArrayList<>(lines);
            rest.remove(left);
            String name = source.getFileName().toString().replace(".java", "");
            JavaFileObject changed = JavaFileObjects.forSourceLines("any." + name, rest);

            Compilation compilation = Cases.compile(List.of("-proc:only"), changed);
            String said = compilation.diagnostics().toString();
            assertFalse(said.contains("PytreeInternal"), said);
        }
    }

    private static JavaFileObject source(String name, String text) {
        return JavaFileObjects.forSourceString("demo." + name, "package demo; import dev.pytree.PytreeNode; " + text);
    }
}
