package dev.pytree.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** Folders of sources and classes on disk, for compilations by any compiler that see each other's class files. */
record Workspace(Path root, Compiler compiler) {

    Workspace(Path root) {
        this(root, Compiler.JAVAC);
    }

    Workspace with(Compiler other) {
        return new Workspace(root, other);
    }

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
        return compile(folder, List.of(), processors, sources).stream()
                .map(diagnostic -> diagnostic.getMessage(null))
                .toList();
    }

    List<Diagnostic<? extends JavaFileObject>> compile(
            String folder, List<String> options, List<Processor> processors, Path... sources) {
        try {
            Path classes = Files.createDirectories(root.resolve("classes").resolve(folder));
            var said = new DiagnosticCollector<JavaFileObject>();
            var tool = compiler.tool();
            try (var files = tool.getStandardFileManager(said, null, null)) {
                List<String> all = new ArrayList<>(List.of(
                        "-d", classes.toString(), "-s", classes.toString(), "-cp", classPath(), "--release", "17"));
                // Without these Eclipse takes sources from the class path of the tests.
                files.setLocation(StandardLocation.CLASS_PATH, classPathFiles());
                files.setLocation(StandardLocation.SOURCE_PATH, List.of());
                int modules = options.indexOf("-p") + 1;
                if (modules > 0) {
                    all.set(5, "");
                    files.setLocation(StandardLocation.CLASS_PATH, List.of());
                    files.setLocation(StandardLocation.MODULE_PATH, List.of(new File(options.get(modules))));
                    files.setLocation(
                            StandardLocation.SOURCE_PATH,
                            List.of(root.resolve("src").toFile()));
                }
                all.addAll(options);
                // The Eclipse compiler also prints what it tells the listener.
                var task = tool.getTask(Writer.nullWriter(), files, said, all, null, files.getJavaFileObjects(sources));
                task.setProcessors(Ours.completed(processors));
                task.call();
            }
            return said.getDiagnostics();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The generated sources in a folder, by simple name. */
    Map<String, String> generated(String folder) {
        try (Stream<Path> files = Files.walk(root.resolve("classes").resolve(folder))) {
            Map<String, String> sources = new TreeMap<>();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                sources.put(file.getFileName().toString(), Files.readString(file));
            }
            return sources;
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

    private List<File> classPathFiles() throws IOException {
        return Stream.of(classPath().split(File.pathSeparator)).map(File::new).toList();
    }

    private List<Path> folders() throws IOException {
        try (var folders = Files.list(root.resolve("classes"))) {
            return folders.sorted().toList();
        }
    }
}
