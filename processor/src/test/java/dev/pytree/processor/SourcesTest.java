package dev.pytree.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources in another encoding, and with annotations that name what is not there. */
final class SourcesTest {
    @Test
    void writesInTheEncodingOfTheSources(@TempDir Path folder) throws Exception {
        Workspace workspace = new Workspace(folder);
        Path source = workspace.source("demo/Any.java", "");
        String text = "package demo; @dev.pytree.PytreeNode class Any { float[] gr\u00f6\u00dfe; }";
        Files.writeString(source, text, StandardCharsets.ISO_8859_1);

        var said = workspace.compile("1", List.of("-encoding", "ISO-8859-1"), List.of(new PytreeProcessor()), source);
        assertEquals(List.of(), said);
        Object type =
                workspace.loader().loadClass("demo.AnyPytree").getField("TYPE").getDeclaringClass();
        assertEquals(
                "float[]",
                ((Class<?>) type).getMethod("gr\u00f6\u00dfe").getReturnType().getSimpleName());
    }

    @Test
    void unresolvedClassesInAnnotationsAreLeftToTheCompiler() {
        Compilation compilation = Cases.compile(
                List.of(),
                source("One", "@PytreeNode(imports = Gone.class) class One { float[] a; }"),
                source("Two", "@dev.pytree.LeafTypes({Gone.class}) @PytreeNode class Two { float[] a; }"),
                source("Three", "@PytreeNode(scalars = dev.pytree.Scalars.GONE) class Three { float[] a; }"));

        assertEquals(3, compilation.errors().size(), compilation.errors().toString());
        assertTrue(
                compilation.errors().stream()
                        .noneMatch(error -> error.getMessage(null).startsWith("[Pytree")),
                compilation.errors().toString());
    }

    private static JavaFileObject source(String name, String text) {
        return JavaFileObjects.forSourceString("demo." + name, "package demo; import dev.pytree.PytreeNode; " + text);
    }
}
