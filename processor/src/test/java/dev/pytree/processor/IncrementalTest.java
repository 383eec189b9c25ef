package dev.pytree.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytree.processor.read.Imports;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What Gradle's incremental compilation asks of processors, which it believes and does not check. */
final class IncrementalTest {
    private static final String INDEX = "CLASS_OUTPUT/META-INF/services/dev.pytree.NodeType";

    @TempDir
    Path folder;

    private Watch adapters;
    private Watch index;

    /** A processor, what it does with files, and how many of its sources were written before the last round. */
    private static final class Watch {
        final Wrapped processor;
        Watched files = new Watched(null);
        int inTime;

        Watch(Processor processor) {
            this.processor = new Wrapped(processor, real -> files = new Watched(real)) {
                @Override
                public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
                    boolean claimed = super.process(annotations, round);
                    inTime = round.processingOver() ? inTime : files.sources.size();
                    return claimed;
                }
            };
        }
    }

    @BeforeEach
    void watch() {
        adapters = new Watch(new PytreeProcessor());
        index = new Watch(new IndexProcessor());
    }

    static Stream<Arguments> cases() {
        List<Path> sources = new ArrayList<>(Cases.in("good"));
        sources.addAll(Cases.in("behaviour"));
        return sources.stream().flatMap(source -> Stream.of(Compiler.values()).map(each -> Arguments.of(source, each)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anAdapterIsOfOneClassAndTheIndexOfAll(Path source, Compiler compiler) {
        compile(source, compiler);

        assertIsolating();
        assertAggregating();
    }

    /** A file is of one class that a source is named after, or that imports another, and nothing else is written or read. */
    private void assertIsolating() {
        assertFalse(adapters.files.sources.isEmpty(), "something was written");
        for (Watched.Written file : adapters.files.sources) {
            assertEquals(1, file.origins().size(), file.name());
            Element origin = file.origins().get(0);
            assertInstanceOf(TypeElement.class, origin, file.name());
            assertInstanceOf(PackageElement.class, origin.getEnclosingElement(), file.name());
            String start = file.name().substring(file.name().lastIndexOf('.') + 1);
            assertTrue(
                    start.startsWith(origin.getSimpleName().toString())
                            || !Imports.of(origin).isEmpty(),
                    file + " is of another class");
        }
        assertEquals(adapters.files.sources.size(), adapters.inTime, "sources of the last round are never processed");
        assertEquals(List.of(), adapters.files.resources);
        assertEquals(List.of(), adapters.files.read);
    }

    private void assertAggregating() {
        assertEquals(List.of(), index.files.sources);
        assertEquals(List.of(INDEX), index.files.read);
        assertTrue(index.files.resources.size() <= 1, "the index is written once");
        for (Watched.Written file : index.files.resources) {
            assertEquals(INDEX, file.name());
            assertFalse(file.origins().isEmpty(), "the index has its classes");
        }
        assertTrue(index.processor.getSupportedOptions().contains("org.gradle.annotation.processing.aggregating"));
    }

    @ParameterizedTest
    @EnumSource
    void withoutTheIndexNothingIsOfAllClasses(Compiler compiler) {
        compile(Cases.RESOURCES.resolve("behaviour/Models.java"), compiler, "-Apytree.index=false");

        assertFalse(adapters.files.sources.isEmpty(), "something was written");
        assertEquals(List.of(), index.files.resources);
        assertEquals(List.of(), index.files.read);
        assertTrue(index.processor.getSupportedOptions().contains("org.gradle.annotation.processing.isolating"));
    }

    @Test
    void gradleIsToldOfEveryProcessor() {
        assertEquals(
                List.of(
                        "dev.pytree.processor.PytreeProcessor,isolating",
                        "dev.pytree.processor.IndexProcessor,dynamic"),
                lines("META-INF/gradle/incremental.annotation.processors"));
        assertEquals(
                List.of("dev.pytree.processor.IndexProcessor", "dev.pytree.processor.PytreeProcessor"),
                lines("META-INF/services/javax.annotation.processing.Processor").stream()
                        .sorted()
                        .toList());
    }

    private void compile(Path source, Compiler compiler, String... options) {
        var workspace = new Workspace(folder).with(compiler);
        Path copy = workspace.source(source.getFileName().toString(), Cases.read(source));
        List<String> all = new ArrayList<>(Cases.options(source));
        all.addAll(List.of(options));
        workspace.compile("1", all, List.of(adapters.processor, index.processor), copy);
    }

    /** Of the resource that the processor's own build wrote, whatever other processors the class path has. */
    private static List<String> lines(String resource) {
        try (Stream<java.net.URL> urls = PytreeProcessor.class.getClassLoader().resources(resource)) {
            java.net.URL own = urls.filter(each -> each.getPath().contains("/processor/target/"))
                    .findFirst()
                    .orElseThrow();
            try (InputStream in = own.openStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
