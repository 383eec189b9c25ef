package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SourcesTest {
    private static final Path SOURCES = Path.of("src/main/java");

    private static final List<String> BANNED = List.of(
            "java.lang.reflect",
            "java.lang.invoke",
            "Class.forName",
            "MethodHandle",
            "setAccessible",
            "ThreadLocal",
            "sun.misc",
            "Unsafe");

    @Test
    void nameNoReflection() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertTrue(sources.size() > 50, sources.toString());
            for (Path source : sources) {
                String text = read(source);
                assertEquals(List.of(), BANNED.stream().filter(text::contains).toList(), source.toString());
            }
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void needOnlyJavaBase() throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
            var module = ModuleDescriptor.read(in);
            assertEquals("dev.pytree", module.name());
            assertEquals(
                    "java.base",
                    module.requires().stream()
                            .filter(required ->
                                    !required.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                            .map(ModuleDescriptor.Requires::name)
                            .collect(Collectors.joining()));
            assertEquals(
                    "dev.pytree",
                    module.exports().stream()
                            .map(ModuleDescriptor.Exports::source)
                            .collect(Collectors.joining()));
        }
    }
}
