package dev.pytree.processor.programs;

import dev.pytree.processor.Ours;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** What the compiler made of sources, in memory. */
record Compiled(
        List<Diagnostic<? extends JavaFileObject>> diagnostics,
        String crash,
        Map<String, byte[]> classes,
        Map<String, String> generated,
        List<String> index) {
    static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    /** Compiles with the processor. */
    static Compiled of(Map<String, String> sources) {
        return of(sources, true);
    }

    static Compiled of(Map<String, String> sources, boolean processed) {
        var said = new DiagnosticCollector<JavaFileObject>();
        var console = new StringWriter();
        var memory = new Memory();
        List<String> options = new ArrayList<>(List.of("-Xlint:all,-processing,-auxiliaryclass", "-Xmaxerrs", "1000"));
        // Otherwise each compilation begins with reading what all modules of the JDK say.
        options.addAll(List.of("--limit-modules", "java.compiler"));
        options.addAll(List.of("-g:none", "-parameters", "-proc:" + (processed ? "full" : "none")));
        if (Runtime.version().feature() < 21) {
            options.remove("-proc:full");
        }
        List<JavaFileObject> files = new ArrayList<>();
        sources.forEach((name, text) -> files.add(new Memory.Text(name, text)));
        String crash = "";
        try {
            var task = JAVAC.getTask(console, memory, said, options, null, files);
            if (processed) {
                task.setProcessors(Ours.all());
            }
            task.call();
        } catch (RuntimeException | Error e) {
            crash = "javac failed with " + e;
        }
        return new Compiled(
                List.copyOf(said.getDiagnostics()),
                crash + console,
                memory.classes,
                memory.generated,
                memory.index.toString(StandardCharsets.UTF_8).lines().toList());
    }

    List<Diagnostic<? extends JavaFileObject>> errors() {
        return diagnostics.stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    /** Whether a message is about a file that the processor wrote. */
    static boolean isGenerated(Diagnostic<? extends JavaFileObject> said) {
        return said.getSource() instanceof Memory.Output;
    }

    /** A fresh loader of everything. */
    MemoryLoader loader() {
        return new MemoryLoader(classes, index);
    }

    /** What belongs to each program, by its mark. */
    Map<String, Compiled> byProgram() {
        Map<String, Compiled> programs = new TreeMap<>();
        classes.forEach((name, bytes) -> programs.computeIfAbsent(
                        Program.owner(name),
                        mark -> new Compiled(diagnostics, crash, new TreeMap<>(), generated, new ArrayList<>()))
                .classes
                .put(name, bytes));
        index.forEach(line -> programs.get(Program.owner(line)).index.add(line));
        return programs;
    }
}
