package dev.pytree.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** Sources to compile, in folders, and what should come of them. */
final class Cases {
    static final Path RESOURCES = Path.of("src", "test", "resources");
    static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private static final String OPTIONS = "// options: ";

    private Cases() {}

    /** The Java files of a folder, sorted. */
    static List<Path> in(String folder) {
        try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compiles a case with every warning an error, but the one that several classes stand in its file; its first line may name
     * further options.
     */
    static Compilation compile(Path source) {
        List<String> options = new ArrayList<>(List.of(
                "-Xlint:all,-processing,-auxiliaryclass", "-Werror", "-Xdoclint:all,-missing", "-Xmaxerrs", "1000"));
        options.addAll(options(source));
        return compile(options, file(source));
    }

    /** The options that the first line of a case names. */
    static List<String> options(Path source) {
        String first = read(source).lines().findFirst().orElse("");
        return first.startsWith(OPTIONS)
                ? Arrays.asList(first.substring(OPTIONS.length()).split(" "))
                : List.of();
    }

    /** What stands beside a case: what is said about it. */
    static Path sidecar(Path source) {
        return source.resolveSibling(source.getFileName().toString().replace(".java", ".txt"));
    }

    static Compilation compile(List<String> options, JavaFileObject... sources) {
        return Compiler.javac().withProcessors(Ours.all()).withOptions(options).compile(sources);
    }

    static JavaFileObject file(Path source) {
        try {
            return JavaFileObjects.forResource(source.toUri().toURL());
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The generated sources by simple name. */
    static Map<String, String> generated(Compilation compilation) {
        Map<String, String> sources = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            try {
                String name = Path.of(file.getName()).getFileName().toString();
                sources.put(name, file.getCharContent(false).toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sources;
    }

    static String read(Path file) {
        try {
            return Files.exists(file)
                    ? Files.readString(file)
                    : "there is no " + file + "; run with -Dgolden.update=true";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a golden file says, or, when goldens are rewritten, what it says from now on. */
    static String golden(Path file, String actual) {
        if (UPDATE) {
            try {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return read(file);
    }
}
