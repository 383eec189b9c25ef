package dev.pytree.processor.programs;

import dev.pytree.PytreeNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Compiles programs, runs them, and says what is wrong with the processor. */
final class Harness {
    private static final int INSTANCES = 2;

    private Harness() {}

    /** What is wrong with valid programs, by seed: compiled together, then one by one if that fails. */
    static Map<Long, String> valid(List<Program> programs) {
        Map<String, String> sources = new TreeMap<>();
        programs.forEach(program -> sources.putAll(program.sources()));
        Compiled compiled = Compiled.of(sources);
        Map<Long, String> faults = new LinkedHashMap<>();
        boolean isClean = compiled.crash().isEmpty()
                && compiled.errors().isEmpty()
                && compiled.diagnostics().stream().noneMatch(Compiled::isGenerated);
        Map<String, Compiled> parts = isClean ? compiled.byProgram() : Map.of();
        for (Program program : programs) {
            Compiled own = isClean ? parts.get(program.mark()) : Compiled.of(program.sources());
            String refused = isClean ? "" : refused(own);
            String fault = refused.isEmpty() ? wrong(program.seed(), own) : refused;
            if (!fault.isEmpty()) {
                faults.put(program.seed(), fault);
            }
        }
        if (!isClean && faults.isEmpty()) {
            faults.put(programs.get(0).seed(), "fails only together with those after it: " + refused(compiled));
        }
        return faults;
    }

    private static String refused(Compiled compiled) {
        if (!compiled.crash().isEmpty()) {
            return compiled.crash();
        }
        for (Diagnostic<? extends JavaFileObject> said : compiled.diagnostics()) {
            if (said.getKind() == Diagnostic.Kind.ERROR || Compiled.isGenerated(said)) {
                return said.toString();
            }
        }
        return "";
    }

    /** What is wrong with the leaves of a program that compiled, or nothing. */
    static String wrong(long seed, Compiled compiled) {
        try {
            List<Class<?>> classes = compiled.loader().all();
            for (Class<?> type : Declared.concrete(classes, Object.class)) {
                if (Marks.has(type, PytreeNode.class)) {
                    Judge judge = Judge.of(type);
                    for (int i = 0; i < INSTANCES; i++) {
                        judge.tree(new Instances(seed + i, classes, false).node(type));
                    }
                    judge.graph(new Instances(seed, classes, true).node(type));
                }
            }
            return "";
        } catch (ReflectiveOperationException | RuntimeException | Error e) {
            return trace(e);
        }
    }

    private static String trace(Throwable e) {
        StringBuilder text = new StringBuilder(e.toString());
        for (Throwable each = e; each != null; each = each.getCause()) {
            text.append("\n  ").append(each);
            for (StackTraceElement frame : each.getStackTrace()) {
                if (!frame.getClassName().matches("(java|jdk|org\\.junit|org\\.apache)\\..*")) {
                    text.append("\n      at ").append(frame);
                }
            }
        }
        return text.toString();
    }

    /** What is wrong with the way in which a broken program is refused, or with its leaves if it is not. */
    static String broken(long seed, Compiled compiled, boolean keepsBodies) {
        if (!compiled.crash().isEmpty()) {
            return compiled.crash();
        }
        List<String> faults = new ArrayList<>();
        List<Diagnostic<? extends JavaFileObject>> errors = compiled.errors();
        boolean isOurs = errors.stream()
                .allMatch(each -> each.getCode().startsWith("compiler.err.proc.") || Compiled.isGenerated(each));
        for (Diagnostic<? extends JavaFileObject> error : errors) {
            String text = error.getMessage(null);
            if (text.contains("PytreeInternal")) {
                faults.add(text);
            } else if (Compiled.isGenerated(error) && isOurs) {
                faults.add("generated code does not compile: " + error);
            } else if (error.getCode().startsWith("compiler.err.proc.messager")
                    && (error.getSource() == null
                            || error.getLineNumber() < 1
                            || !text.matches("(?s)\\[Pytree\\w+] .*"))) {
                faults.add("an error without id, file or line: " + error);
            }
        }
        if (!faults.isEmpty()) {
            return String.join("\n", faults);
        }
        return errors.isEmpty() && keepsBodies ? wrong(seed, compiled) : "";
    }
}
