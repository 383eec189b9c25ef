package dev.pytree.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytree.TreeType;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules of users: what their declarations have to say is told, and nothing more. */
final class ModulesTest {
    private static final String READS = "requires dev.pytree; exports demo; ";
    private static final String PROVIDES =
            "provides dev.pytree.NodeType with demo.LinearPytree.Type, demo.ReluPytree.Type;";

    /** The class that a file is named after. */
    private static final Pattern FIRST = Pattern.compile("(?:class|interface|record) (\\w+)");

    private static final String OPEN = """
            package demo; import dev.pytree.*; import java.util.List;
            @PytreeNode interface Layer {}
            @PytreeNode record Linear(float[] weight) implements Layer {}
            %s @PytreeNode record Relu(float[] slope) implements Layer {}
            @PytreeNode record Net(List<Layer> layers) {}
            """;

    private static final String RUN = """
            package demo; import dev.pytree.*; import java.util.List;
            public class Run {
                private Run() {}
                public static String paths() {
                    var net = new Net(List.of(new Linear(new float[1]), new Relu(new float[2])));
                    return String.valueOf(Graphs.split(NetPytree.TYPE, net, Filter.rest()).state(0).paths());
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void anAdapterThatIsLookedUpAndNotProvidedIsToldWithTheLineToWrite() {
        assertEquals(List.of(provides("Add", "")), compile(READS, OPEN.formatted("")));
    }

    @Test
    void theLineKeepsWhatIsProvided() {
        List<String> said =
                compile(READS + "provides dev.pytree.NodeType with demo.NetPytree.Type;", OPEN.formatted(""));

        assertEquals(List.of(provides("Let it say", ",\n              demo.NetPytree.Type")), said);
    }

    @Test
    void withThatLineTheProgramRuns() throws Exception {
        assertEquals(List.of(), compile(READS + PROVIDES, OPEN.formatted(""), RUN));

        assertEquals("[.layers[0].weight, .layers[1].slope]", run());
    }

    @Test
    void withoutItTheProgramSaysSo() throws Exception {
        compile(READS, OPEN.formatted(""), RUN);

        String said = run();
        assertTrue(said.contains("demo.Linear is neither a leaf nor a node"), said);
        assertTrue(
                said.contains("check that pytree-processor ran")
                        && said.contains("and that the module demo provides dev.pytree.NodeType"),
                said);
    }

    @Test
    void aModuleWithoutOpenTypesIsLeftAlone() {
        assertEquals(
                List.of(),
                compile(
                        READS,
                        "package demo; import dev.pytree.*; @PytreeNode sealed interface Shape {"
                                + " @PytreeNode record Round(double[] r) implements Shape {} @PytreeNode record All(Shape[] all) {} }"));
    }

    @Test
    void oneClassOrTheModuleOrTheWholeIndexCanBeSilenced() {
        String quiet = "@SuppressWarnings(\"pytree:PytreeProvides\")";
        String provided = "provides dev.pytree.NodeType with demo.LinearPytree.Type;";

        assertEquals(List.of(), compile(READS + provided, OPEN.formatted(quiet)));
        assertEquals(List.of(), compile(quiet + " module demo {" + READS + "}", List.of(), OPEN.formatted("")));
        assertEquals(
                List.of(), compile("module demo {" + READS + "}", List.of("-Apytree.index=false"), OPEN.formatted("")));
    }

    /** To a processor the annotation is not there: JDK 17 hides it, and newer ones show a name without a package. */
    @Test
    void aLibraryThatNothingReadsIsToldByTheCompiler() {
        assertEquals(
                List.of("package dev.pytree is not visible\n"
                        + "  (package dev.pytree is declared in module dev.pytree, but module demo does not read it)"),
                compile("", "package demo; @dev.pytree.PytreeNode record Node(float[] a) {}"));
    }

    private static String provides(String verb, String also) {
        return "[PytreeProvides] the module demo does not provide demo.LinearPytree.Type, demo.ReluPytree.Type: where Layer is"
                + " declared, adapters are looked up by class, and in a module those that it provides are found. For a class"
                + " that never stands there, say @SuppressWarnings(\"pytree:PytreeProvides\"). " + verb
                + " in module-info.java:\n      provides dev.pytree.NodeType with\n              demo.LinearPytree.Type"
                + also + ",\n              demo.ReluPytree.Type;";
    }

    private List<String> compile(String directives, String... sources) {
        return compile("module demo {" + directives + "}", List.of(), sources);
    }

    private List<String> compile(String module, List<String> options, String... sources) {
        var workspace = new Workspace(folder);
        List<Path> files = new ArrayList<>(List.of(workspace.source("module-info.java", module)));
        for (String source : sources) {
            files.add(workspace.source(
                    "demo/"
                            + FIRST.matcher(source)
                                    .results()
                                    .findFirst()
                                    .orElseThrow()
                                    .group(1) + ".java",
                    source));
        }
        List<String> all = new ArrayList<>(List.of("-p", library(), "-Xlint:all,-processing,-auxiliaryclass,-exports"));
        all.addAll(options);
        return workspace.compile("demo", all, List.of(new PytreeProcessor()), files.toArray(Path[]::new)).stream()
                .filter(each -> each.getKind() != Diagnostic.Kind.NOTE)
                .map(each -> each.getMessage(null))
                .toList();
    }

    private String run() throws Exception {
        ModuleFinder finder = ModuleFinder.of(folder.resolve("classes/demo"), Path.of(library()));
        Configuration modules = ModuleLayer.boot().configuration().resolve(finder, ModuleFinder.of(), Set.of("demo"));
        var layer = ModuleLayer.boot().defineModulesWithOneLoader(modules, null);
        try {
            return (String) layer.findLoader("demo")
                    .loadClass("demo.Run")
                    .getMethod("paths")
                    .invoke(null);
        } catch (InvocationTargetException e) {
            return e.getCause().getMessage();
        }
    }

    /** The library as a module: classes, or a jar once it is packaged. */
    static String library() {
        try {
            return Path.of(TreeType.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
