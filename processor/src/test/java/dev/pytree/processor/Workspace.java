package dev.pytree.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Folders of sources and classes on disk, for compilations that see each other's class files. */
record Workspace(Path root) {

    Path source(String name, String text) {
        try {
            Path file = root.resolve("src").resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles into a folder of this name, which later compilations see; returns what the compiler said. */
    List<String> compile(String folder, List<Processor> processors, Path... sources) {
        try {
            Path classes = Files.createDirectories(root.resolve("classes").resolve(folder));
            var said = new DiagnosticCollector<JavaFileObject>();
            var compiler = ToolProvider.getSystemJavaCompiler();
            try (var files = compiler.getStandardFileManager(said, null, null)) {
                List<String> options = new ArrayList<>(List.of("-d", classes.toString(), "-cp", classPath()));
                var task = compiler.getTask(null, files, said, options, null, files.getJavaFileObjects(sources));
                task.setProcessors(processors);
                task.call();
            }
            return said.getDiagnostics().stream()
                    .map(diagnostic -> diagnostic.getMessage(null))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String file) {
        try {
            return Files.readString(root.resolve("classes").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String file, String text) {
        try {
            Path path = root.resolve("classes").resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String file) {
        try {
            Files.delete(root.resolve("classes").resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A loader of everything compiled so far. */
    URLClassLoader loader() {
        try {
            List<URL> urls = new ArrayList<>();
            for (Path folder : folders()) {
                urls.add(folder.toUri().toURL());
            }
            return new URLClassLoader(urls.toArray(new URL[0]), getClass().getClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String classPath() throws IOException {
        String own = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("runtime"))
                .collect(Collectors.joining(File.pathSeparator));
        return own
                + File.pathSeparator
                + folders().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private List<Path> folders() throws IOException {
        try (var folders = Files.list(root.resolve("classes"))) {
            return folders.sorted().toList();
        }
    }
}
