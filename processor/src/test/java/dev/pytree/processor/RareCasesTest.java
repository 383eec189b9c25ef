package dev.pytree.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.pytree.processor.model.Rule;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** As {@link BadCasesTest}, where more than one source is wrong: a library, another processor, the compiler, ours. */
final class RareCasesTest {
    private static final Pattern ID = Pattern.compile("^\\d+: \\[(\\w+)]", Pattern.MULTILINE);

    /** Nothing is wrong with it, but that Eclipse compiles it again. */
    private static final Path ECLIPSE = Cases.RESOURCES.resolve("rare/Compiler.java");

    /** It is the declaration of a module, which has a name of its own among files. */
    private static final Path MODULE = Cases.RESOURCES.resolve("rare/Provides.java");

    @TempDir
    private Path folder;

    static List<Path> cases() {
        return Cases.in("rare").stream()
                .filter(source -> !source.equals(ECLIPSE) && !source.equals(MODULE))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatIsWrongWhereAndHowToFixIt(Path source) {
        Compilation compilation = compile(source);
        String said = Said.by(compilation);

        assertEquals(Compilation.Status.FAILURE, compilation.status());
        assertEquals(Cases.golden(Cases.sidecar(source), said), said);
        assertEquals(List.of(), Said.elsewhere(compilation, Cases.read(source)));
    }

    @Test
    void eclipseTakesNoSourceOfAClassThatItsClassPathHas() {
        Workspace eclipse = new Workspace(folder).with(dev.pytree.processor.Compiler.ECLIPSE);
        // Eclipse would compile the other cases of the package too.
        String text = Cases.read(ECLIPSE).replace("package rare;", "package alone;");
        Path source = eclipse.source("alone/Compiler.java", text);
        assertEquals(List.of(), eclipse.compile("1", List.of(new PytreeProcessor()), source));

        assertSaid(ECLIPSE, eclipse.compile("1", List.of(), List.of(new PytreeProcessor()), source));
    }

    @Test
    void aModuleProvidesTheAdaptersThatAreLookedUp() {
        Workspace workspace = new Workspace(folder);
        Path nodes = workspace.source("demo/Layer.java", """
                package demo;
                import dev.pytree.PytreeNode;
                @PytreeNode interface Layer {}
                @PytreeNode record Linear(float[] weight) implements Layer {}
                @PytreeNode record Net(java.util.List<Layer> layers) {}
                """);
        Path module = workspace.source("module-info.java", Cases.read(MODULE));

        assertSaid(
                MODULE,
                workspace.compile(
                        "1", List.of("-p", ModulesTest.library()), List.of(new PytreeProcessor()), module, nodes));
    }

    private static void assertSaid(Path source, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        String said = diagnostics.stream()
                .map(each -> each.getLineNumber() + ": " + each.getMessage(null) + "\n")
                .collect(Collectors.joining());
        assertEquals(Cases.golden(Cases.sidecar(source), said), said);
    }

    @Test
    void everyRuleHasACase() {
        Set<String> said = Stream.concat(BadCasesTest.cases().stream(), Cases.in("rare").stream())
                .map(source -> ID.matcher(Cases.read(Cases.sidecar(source))))
                .flatMap(Matcher::results)
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Arrays.stream(Rule.values()).map(Rule::id).collect(Collectors.toCollection(TreeSet::new)), said);
    }

    private Compilation compile(Path source) {
        Processor ours = new PytreeProcessor();
        return switch (source.getFileName().toString()) {
            case "Index.java" ->
                compile(
                        source,
                        new OtherProcessor("META-INF/services/dev.pytree.NodeType", ""),
                        ours,
                        new IndexProcessor());
            case "Internal.java" -> compile(source, new Wrapped(new PytreeProcessor(), Planted::types));
            case "SealedRoot.java" -> {
                Workspace library = new Workspace(folder);
                Path shape = library.source(
                        "lib/Shape.java",
                        "package lib; import dev.pytree.*; public sealed interface Shape permits Circle, Square {}"
                                + " @PytreeNode record Circle(float[] radius) implements Shape {}"
                                + " @PytreeNode record Square(float[] side) implements Shape {}");
                library.compile("library", List.of(new PytreeProcessor()), shape);
                yield compile(source, ours);
            }
            case "Stale.java" -> {
                Workspace library = new Workspace(folder);
                String base =
                        "package lib; import dev.pytree.*; @PytreeNode public class Base { public float[] a; %s public Base() {} }";
                String cell =
                        "package lib; import dev.pytree.*; @PytreeNode public record Cell(float[] %s, float[] %s) {}";
                library.compile(
                        "library",
                        List.of(new PytreeProcessor()),
                        library.source("lib/Base.java", base.formatted("@Ignore public int[] b;")),
                        library.source("lib/Cell.java", cell.formatted("a", "b")));
                library.compile(
                        "library",
                        List.of(),
                        library.source("lib/Base.java", base.formatted("@Ignore public int[] b; public float[] late;")),
                        library.source("lib/Cell.java", cell.formatted("b", "a")));
                yield compile(source, ours);
            }
            case "TooManyFields.java" -> compile(many(source), ours);
            case "Undefined.java" -> {
                Workspace library = new Workspace(folder);
                library.compile(
                        "library",
                        List.of(new PytreeProcessor()),
                        library.source("lib/Gone.java", "package lib; public class Gone {}"),
                        library.source(
                                "lib/Holder.java",
                                "package lib; import dev.pytree.*; @PytreeNode public class Holder {"
                                        + " @Static(identity = true) public Gone gone; public Holder() {} }"));
                library.delete("library/lib/Gone.class");
                yield compile(source, ours);
            }
            case "Unprocessed.java" -> {
                Workspace library = new Workspace(folder);
                Path base = library.source(
                        "lib/Base.java",
                        "package lib; import dev.pytree.*; @PytreeNode public class Base { public float[] a; }");
                library.compile("library", List.of(), base);
                yield compile(source, ours);
            }
            default -> compile(source, ours);
        };
    }

    /** The case with as many fields as it says, on one line. */
    private static JavaFileObject many(Path source) {
        String more =
                IntStream.range(0, 13_999).mapToObj(i -> " float[] f" + i + ";").collect(Collectors.joining());
        return JavaFileObjects.forSourceString(
                "rare.TooManyFields", Cases.read(source).replace(" // and 13,999 more", more));
    }

    private Compilation compile(Path source, Processor... processors) {
        return compile(Cases.file(source), processors);
    }

    /** Compiles a case beside the library, if it has one. */
    private Compilation compile(JavaFileObject source, Processor... processors) {
        List<File> classPath =
                new ArrayList<>(List.of(folder.resolve("classes/library").toFile()));
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("runtime"))
                .map(File::new)
                .forEach(classPath::add);
        return Compiler.javac()
                .withProcessors(processors)
                .withClasspath(classPath)
                .withOptions("-Xlint:all,-processing,-path", "-Werror")
                .compile(source);
    }
}
