package dev.pytree.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lombok and the processor, whichever runs first. */
final class LombokTest {
    /** As users write them: fields are private, and what reads and makes them is Lombok's. */
    private static final String NODES = """
            import lombok.*;
            import lombok.Builder;
            import lombok.experimental.FieldDefaults;
            @PytreeNode @Value class Valued { @Param float[] weight; @Static int size; }
            @PytreeNode @Data class Dated { private float[] weight; private final double[] shift; }
            @PytreeNode @Data class Filled { private float[] weight; private boolean frozen; private Filled next; }
            @PytreeNode @Getter @AllArgsConstructor class All { private final float[] weight; private String name; }
            @PytreeNode @RequiredArgsConstructor class Required { final float[] weight; @NonNull String name; double[] rest; }
            @PytreeNode class Fields { @Getter @Setter private float[] weight; @Getter @Setter private boolean on; }
            @PytreeNode @Builder class Built { final float[] weight; @Builder.Default double[] shift = {1}; }
            @PytreeNode @Value @Builder @With class Whole { float[] weight; @Builder.Default int[] sizes = {2}; }
            @PytreeNode @Getter @Setter @NoArgsConstructor @AllArgsConstructor class Both { private float[] weight; }
            @PytreeNode @Getter @AllArgsConstructor
            @FieldDefaults(level = AccessLevel.PRIVATE, makeFinal = true) class Defaults { float[] weight; }
            @PytreeNode @Data class Base { private float[] weight; }
            @PytreeNode class Derived extends Base { double[] more; }
            @PytreeNode @Data @EqualsAndHashCode(callSuper = true) class Below extends Base { private double[] more; }
            @PytreeNode record Config(@Static Setting setting, float[] weight) {}
            @Value class Setting { String name; int size; }
            @PytreeNode @Value class Boxed<T> { T value; java.util.List<Valued> all; }
            """;

    private static final String RUN = """
            public class Run {
                public static String all() {
                    var filled = new Filled();
                    filled.setWeight(new float[] {1});
                    filled.setNext(filled);
                    var derived = new Derived();
                    derived.setWeight(new float[] {1});
                    var below = new Below();
                    below.setWeight(new float[] {1});
                    below.setMore(new double[] {2});
                    var fields = new Fields();
                    fields.setOn(true);
                    var valued = new Valued(new float[] {1}, 3);
                    var dated = new Dated(new double[] {2});
                    dated.setWeight(new float[] {1});
                    return told(ValuedPytree.TYPE, valued)
                            + told(DatedPytree.TYPE, dated)
                            + told(FilledPytree.TYPE, filled)
                            + told(AllPytree.TYPE, new All(new float[] {1}, "n"))
                            + told(RequiredPytree.TYPE, new Required(new float[] {1}, "n"))
                            + told(FieldsPytree.TYPE, fields)
                            + told(BuiltPytree.TYPE, Built.builder().weight(new float[] {1}).build())
                            + told(WholePytree.TYPE, Whole.builder().weight(new float[] {1}).build())
                            + told(BothPytree.TYPE, new Both(new float[] {1}))
                            + told(DefaultsPytree.TYPE, new Defaults(new float[] {1}))
                            + told(DerivedPytree.TYPE, derived)
                            + told(BelowPytree.TYPE, below)
                            + told(ConfigPytree.TYPE, new Config(new Setting("n", 1), new float[] {1}))
                            + told(BoxedPytree.<float[]>type(), new Boxed<>(new float[] {1}, List.of(valued)));
                }

                private static <T> String told(TreeType<T> type, T node) {
                    var split = Graphs.split(type, node, Filter.rest());
                    T again = Graphs.merge(split.graphDef(), split.state(0));
                    var other = Graphs.split(type, again, Filter.rest());
                    boolean same = again != node && split.graphDef().equals(other.graphDef()) && split.state(0).equals(other.state(0));
                    return node.getClass().getSimpleName() + " " + split.state(0).paths() + (same ? "; " : " IS ANOTHER; ");
                }
            }
            """;

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void make() {
        workspace = new Workspace(folder);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatLombokWritesIsUsedInBothOrders(boolean lombokFirst) throws Exception {
        assertEquals(List.of(), compile(lombokFirst, NODES + RUN));

        try (var loader = workspace.loader()) {
            assertEquals(
                    "Valued [.weight]; Dated [.weight, .shift]; Filled [.weight]; All [.weight]; Required [.weight]; Fields [];"
                            + " Built [.weight, .shift]; Whole [.weight, .sizes]; Both [.weight]; Defaults [.weight];"
                            + " Derived [.weight]; Below [.weight, .more]; Config [.weight]; Boxed [.value, .all[0].weight]; ",
                    loader.loadClass("demo.Run").getMethod("all").invoke(null));
        }
    }

    @Test
    void theOrderOfProcessorsChangesNothing() {
        assertEquals(List.of(), compile(true, NODES));
        Map<String, String> first = workspace.generated("1");
        workspace = new Workspace(folder.resolve("other"));
        assertEquals(List.of(), compile(false, NODES));

        Map<String, String> second = workspace.generated("1");
        assertEquals(first.keySet(), second.keySet());
        first.forEach((name, text) -> assertEquals(text, second.get(name), name));
    }

    /** Not even those that the package sees until Lombok has hidden them. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fieldsThatLombokHidesAreNotTouched(boolean lombokFirst) {
        assertEquals(List.of(), compile(lombokFirst, NODES));

        String text = workspace.read("1/demo/ValuedPytree.java");
        assertEquals(List.of("node.getSize()", "node.getWeight()"), uses(text));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatLombokDoesNotOfferIsAskedFor(boolean lombokFirst) {
        List<String> said = compile(lombokFirst, """
                @PytreeNode @lombok.Value(staticConstructor = "of") class Hidden { float[] weight; }
                @PytreeNode @lombok.experimental.SuperBuilder @lombok.Getter class Super { private final float[] weight; }
                @PytreeNode @lombok.Data @lombok.experimental.Accessors(fluent = true) class Fluent { private float[] weight; }
                @PytreeNode @lombok.AllArgsConstructor class Unread { private final float[] weight; }
                @PytreeNode @lombok.Value class Lazy { @lombok.Getter(lazy = true) float[] weight = {1}; }
                """);

        assertEquals(
                List.of(
                        "[PytreeConstructor] Fluent",
                        "[PytreeConstructor] Hidden",
                        "[PytreeNoRole] Lazy.weight",
                        "[PytreeUnreadable] Lazy.weight",
                        "[PytreeConstructor] Lazy",
                        "[PytreeConstructor] Super",
                        "[PytreeUnreadable] Unread.weight"),
                said.stream()
                        .map(each -> each.replaceFirst("^(\\S+ \\S+)[^$]*", "$1"))
                        .toList());
    }

    @Test
    void whatChangesNothingNeedsNoLombok() {
        assertEquals(
                List.of(),
                compile(
                        List.of(new PytreeProcessor()),
                        "@PytreeNode @lombok.ToString class Told { @lombok.NonNull float[] a; }"));
    }

    /** What is said of the node in {@code walk}. */
    private static List<String> uses(String text) {
        return Pattern.compile("node\\.\\w+(\\(\\))?")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    private List<String> compile(boolean lombokFirst, String classes) {
        Processor lombok = ServiceLoader.load(Processor.class).stream()
                .filter(each -> each.type().getName().startsWith("lombok."))
                .map(ServiceLoader.Provider::get)
                .findFirst()
                .orElseThrow();
        var own = new PytreeProcessor();
        return compile(lombokFirst ? List.of(lombok, own) : List.of(own, lombok), classes);
    }

    private List<String> compile(List<Processor> processors, String classes) {
        Path source = workspace.source(
                "demo/Run.java", "package demo; import dev.pytree.*; import java.util.List;\n" + classes);
        List<String> options = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path")));
        options.addAll(List.of("-Xlint:all,-processing,-auxiliaryclass,-classfile", "-Xdoclint:all,-missing"));
        return workspace.compile("1", options, processors, source).stream()
                .filter(each -> each.getKind() != Diagnostic.Kind.NOTE)
                .map(each -> each.getMessage(null))
                .toList();
    }
}
