package dev.pytree.processor.speed;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.annotation.processing.Processor;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** One compilation in memory: the processor time of the thread in the annotation processor and in all, and what was generated. */
record Trial(double processorMillis, double compileMillis, double generatedKilobytes) {

    static Trial of(Subject subject, int types) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Clock clock = new Clock();
        var files = new Files(compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8));
        List<Text> sources = IntStream.range(0, types)
                .mapToObj(number -> new Text("speed.T" + number, subject.source(number)))
                .toList();
        var said = new StringWriter();
        List<String> options = subject.processor().isEmpty() ? List.of("-proc:none") : List.of();
        JavaCompiler.CompilationTask task = compiler.getTask(said, files, null, options, null, sources);
        if (!subject.processor().isEmpty()) {
            task.setProcessors(List.of(timed(subject.processor(), clock)));
        }
        long start = clock.now();
        boolean compiled = task.call();
        long all = clock.now() - start;
        if (!compiled) {
            throw new IllegalStateException(subject + " does not compile:\n" + said);
        }
        return new Trial(clock.spent / 1e6, all / 1e6, files.generated() / 1024.0);
    }

    /** The processor, with every call of it timed. */
    private static Processor timed(String name, Clock clock) {
        try {
            Object processor = Class.forName(name).getConstructor().newInstance();
            return (Processor) Proxy.newProxyInstance(
                    Trial.class.getClassLoader(), new Class<?>[] {Processor.class}, (proxy, method, given) -> {
                        long start = clock.now();
                        try {
                            return method.invoke(processor, given);
                        } finally {
                            clock.spent += clock.now() - start;
                        }
                    });
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The processor time of this thread. */
    private static final class Clock {
        private long spent;

        long now() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    }

    /** Takes what is written, and forgets it after the compilation. */
    private static final class Files extends ForwardingJavaFileManager<JavaFileManager> {
        private final List<Text> generated = new ArrayList<>();

        Files(JavaFileManager files) {
            super(files);
        }

        int generated() {
            return generated.stream()
                    .mapToInt(each -> each.getCharContent(true).length())
                    .sum();
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            Text file = new Text(name, kind);
            if (kind == JavaFileObject.Kind.SOURCE) {
                generated.add(file);
            }
            return file;
        }

        @Override
        public FileObject getFileForOutput(Location location, String folder, String name, FileObject sibling) {
            return new Text(name, JavaFileObject.Kind.OTHER);
        }
    }

    /** A file in memory. */
    private static final class Text extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Text(String name, Kind kind) {
            super(URI.create("mem:///" + name.replace('.', '/') + kind.extension), kind);
        }

        Text(String name, String text) {
            this(name, Kind.SOURCE);
            bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String getCharContent(boolean ignoreEncodingErrors) {
            return bytes.toString(StandardCharsets.UTF_8);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }
}
