package dev.pytree.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Error Prone, and NullAway in it, find nothing in generated code, in packages where nothing may be null unless it says so. */
final class ErrorProneTest {
    /** What it finds in names that users gave, and would find in their sources too. */
    private static final List<String> ABOUT_NAMES = List.of(
            "AvoidCommonTypeNames", "TypeNameShadowing", "JavaLangClash", "SameNameButDifferent", "UnicodeInCode");

    @TempDir
    Path folder;

    @Test
    void findNothingInGeneratedCode() {
        var workspace = new Workspace(folder);
        List<Path> sources = Stream.of("good", "behaviour")
                .flatMap(cases -> Cases.in(cases).stream())
                .map(source -> workspace.source(source.getFileName().toString(), Cases.read(source)))
                .toList();

        List<Diagnostic<? extends JavaFileObject>> said = compile(workspace, List.of(new PytreeProcessor()), sources);

        assertFalse(workspace.generated("1").isEmpty(), "something was written");
        assertEquals(
                List.of(),
                said.stream()
                        .filter(ErrorProneTest::isGenerated)
                        .map(ErrorProneTest::text)
                        .filter(text -> ABOUT_NAMES.stream().noneMatch(check -> text.contains("[" + check + "]")))
                        .toList());
    }

    @Test
    void areAsked() {
        var workspace = new Workspace(folder);
        Path source = workspace.source(
                "demo/Wrong.java",
                "package demo; class Wrong { Wrong self = null; void lose() { new IllegalStateException(); } }");

        List<String> said = compile(workspace, List.of(), List.of(source)).stream()
                .map(ErrorProneTest::text)
                .toList();

        assertTrue(
                said.stream().anyMatch(each -> each.contains("[NullAway] assigning @Nullable expression")),
                said::toString);
        assertTrue(said.stream().anyMatch(each -> each.contains("[DeadException]")), said::toString);
    }

    private static List<Diagnostic<? extends JavaFileObject>> compile(
            Workspace workspace, List<Processor> processors, List<Path> sources) {
        List<String> options = new ArrayList<>(List.of("-processorpath", System.getProperty("java.class.path")));
        options.addAll(List.of("-XDcompilePolicy=simple", "-XDaddTypeAnnotationsToSymbol=true"));
        options.addAll(List.of("--should-stop=ifError=FLOW", "-Xmaxerrs", "10000", "-Xmaxwarns", "10000"));
        options.add(
                "-Xplugin:ErrorProne -XepAllErrorsAsWarnings -Xep:NullAway:ERROR -XepOpt:NullAway:AnnotatedPackages=[a-z]*");
        return workspace.compile("1", options, processors, sources.toArray(Path[]::new));
    }

    private static boolean isGenerated(Diagnostic<? extends JavaFileObject> said) {
        return said.getSource() != null && said.getSource().getName().endsWith("Pytree.java");
    }

    private static String text(Diagnostic<? extends JavaFileObject> said) {
        return said.getSource().getName().replaceAll(".*/", "") + ":" + said.getLineNumber() + ": "
                + said.getMessage(null);
    }
}
