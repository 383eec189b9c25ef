package dev.pytree.processor.programs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * Where the compiler reads and writes. The library's annotations are replaced by copies that are kept at run time, so that the
 * reference can read them.
 */
final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
    private static final StandardJavaFileManager LIBRARY = library();
    static final Map<String, byte[]> ANNOTATIONS = annotations();

    final Map<String, byte[]> classes = new TreeMap<>();
    final Map<String, String> generated = new TreeMap<>();
    final ByteArrayOutputStream index = new ByteArrayOutputStream();

    Memory() {
        super(LIBRARY);
    }

    @Override
    public Iterable<JavaFileObject> list(Location location, String name, Set<JavaFileObject.Kind> kinds, boolean deep)
            throws IOException {
        Iterable<JavaFileObject> found = super.list(location, name, kinds, deep);
        if (location != StandardLocation.CLASS_PATH || !name.equals("dev.pytree")) {
            return found;
        }
        List<JavaFileObject> files = new ArrayList<>();
        for (JavaFileObject file : found) {
            if (!ANNOTATIONS.containsKey(super.inferBinaryName(location, file))) {
                files.add(file);
            }
        }
        ANNOTATIONS.keySet().forEach(each -> files.add(new Annotation(each)));
        return files;
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof Annotation own ? own.name : super.inferBinaryName(location, file);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
        return kind == JavaFileObject.Kind.CLASS
                ? new Output(name, kind, bytes -> classes.put(name, bytes))
                : new Output(name, kind, bytes -> generated.put(name, new String(bytes, StandardCharsets.UTF_8)));
    }

    @Override
    public FileObject getFileForOutput(Location location, String folder, String name, FileObject sibling) {
        return new Output(name, JavaFileObject.Kind.OTHER, index::writeBytes);
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        return a.toUri().equals(b.toUri());
    }

    @Override
    public boolean contains(Location location, FileObject file) throws IOException {
        return file instanceof Text || file instanceof Output || super.contains(location, file);
    }

    private static StandardJavaFileManager library() {
        StandardJavaFileManager files = Compiled.JAVAC.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        List<File> path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("runtime"))
                .map(File::new)
                .toList();
        try {
            files.setLocation(StandardLocation.CLASS_PATH, path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static Map<String, byte[]> annotations() {
        Map<String, byte[]> annotations = new TreeMap<>();
        for (String name : List.of(
                "BatchStat",
                "Cache",
                "Ignore",
                "Intermediate",
                "Leaf",
                "Mode",
                "Param",
                "PytreeCreator",
                "PytreeNode",
                "RngState",
                "Static",
                "VariableKind")) {
            try (InputStream in = dev.pytree.Param.class.getResourceAsStream(name + ".class")) {
                annotations.put("dev.pytree." + name, kept(in.readAllBytes()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return annotations;
    }

    /** The class file of an annotation with RUNTIME where it says CLASS. */
    private static byte[] kept(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return text.replace("\1\0\5CLASS", "\1\0\7RUNTIME").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A source in memory. */
    static final class Text extends SimpleJavaFileObject {
        private final String name;
        private final String text;

        Text(String name, String text) {
            super(URI.create("memory:///" + name.replaceAll("[^\\w/.$]", "_")), Kind.SOURCE);
            this.name = name;
            this.text = text;
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return ("/" + name).endsWith("/" + simpleName + ".java");
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** A file that the compiler or the processor writes; {@code keep} takes it when it is closed. */
    static final class Output extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream() {
            @Override
            public void close() {
                keep.accept(toByteArray());
            }
        };
        private final Consumer<byte[]> keep;
        final String name;

        Output(String name, Kind kind, Consumer<byte[]> keep) {
            super(
                    URI.create("written:///" + name.replace('.', '/').replaceAll("[^\\w/$]", "_") + kind.extension),
                    kind);
            this.name = name;
            this.keep = keep;
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return ("." + name).endsWith("." + simpleName);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(bytes.toByteArray());
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }

    /** A class file in memory, read by the compiler. */
    private static final class Annotation extends SimpleJavaFileObject {
        final String name;

        Annotation(String name) {
            super(URI.create("kept:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
            this.name = name;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(ANNOTATIONS.get(name));
        }
    }
}
