package dev.pytree.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated depends on the sources alone: not on how, where or in which order they are compiled. */
final class SameSourceTest {
    /** Each file needs those before it only. */
    private static final Map<String, String> PROGRAM = new LinkedHashMap<>();

    static {
        PROGRAM.put("lib/Scored.java", """
                package lib;
                public interface Scored<Q> {
                    default int zeta(Q given) { return 1; }
                    default void alpha(String name, int count) {}
                    int mid(java.util.List<? extends Q> list);
                }
                """);
        PROGRAM.put("lib/Base.java", """
                package lib;
                import dev.pytree.*;
                import java.util.*;
                @PytreeNode
                public class Base<T> {
                    @Param protected float[] zeta;
                    @Ignore public int[] seen;
                    protected List<T> alpha;
                    @BatchStat double mid;
                    @Mode boolean training;
                    public Base() {}
                    public List<T> alpha() { return alpha; }
                    public float[] zeta() { return zeta; }
                    public double mid() { return mid; }
                    public boolean training() { return training; }
                    public void setZeta(float[] given) { zeta = given; }
                    public void setAlpha(List<T> given) { alpha = given; }
                    public void setMid(double given) { mid = given; }
                    public void setTraining(boolean given) { training = given; }
                    public int third(int one, float[] two) { return 1; }
                    public <E extends Comparable<E>> void second(E key, Map.Entry<String, ? super E> entry, int... more)
                            throws java.io.IOException {}
                    public void first(T own, Nested nested, Base<int[]>.Inner inner) {}
                    public static class Nested {}
                    public class Inner {}
                }
                """);
        PROGRAM.put("lib/Shape.java", """
                package lib;
                import dev.pytree.*;
                @PytreeNode
                public sealed interface Shape {
                    @PytreeNode record Round(double[] zeta, float[] alpha) implements Shape {}
                    @PytreeNode record Angular(float[] zeta, Shape alpha, float[] mid) implements Shape {}
                    enum None implements Shape { NONE }
                }
                """);
        PROGRAM.put("app/Middle.java", """
                package app;
                import dev.pytree.*;
                @PytreeNode
                public abstract class Middle<X> extends lib.Base<X[]> implements lib.Scored<X> {
                    float[] zulu;
                    lib.Shape shape;
                    final float[] alfa;
                    Middle(float[] alfa) { this.alfa = alfa; }
                    public void own() {}
                    public int also(int count) { return count; }
                }
                """);
        PROGRAM.put("app/Derived.java", """
                package app;
                import dev.pytree.*;
                @PytreeNode
                public class Derived extends Middle<int[]> {
                    float[] other;
                    Derived next;
                    Derived(float[] alfa) { super(alfa); }
                    public int mid(java.util.List<? extends int[]> list) { return 1; }
                }
                """);
    }

    @TempDir
    Path folder;

    private Map<String, String> expected;

    @BeforeEach
    void together() {
        expected = generated("together", Compiler.JAVAC, "1", List.of(), List.copyOf(PROGRAM.keySet()));
    }

    static Stream<Arguments> pairs() {
        return Stream.of(Compiler.values())
                .flatMap(library -> Stream.of(Compiler.values()).map(own -> Arguments.of(library, own)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void comesOfSupertypesFromClassFilesOfAnyCompiler(Compiler library, Compiler own) {
        List<String> names = List.copyOf(PROGRAM.keySet());
        Map<String, String> generated = new TreeMap<>();
        for (int i = 0; i < names.size(); i++) {
            Compiler compiler = names.get(i).startsWith("lib") ? library : own;
            generated.putAll(generated("apart", compiler, "part" + i, List.of(), names.subList(i, i + 1)));
        }

        assertSame(generated);
    }

    @ParameterizedTest
    @EnumSource
    void comesOfClassFilesWithAndWithoutNamesOfParameters(Compiler compiler) {
        List<String> names = List.copyOf(PROGRAM.keySet());
        for (String option : List.of("-parameters", "-g", "-g:none")) {
            String space = option.replaceAll("\\W", "");
            Map<String, String> generated = generated(space, compiler, "lib", List.of(option), names.subList(0, 3));
            generated.putAll(generated(space, compiler, "own", List.of(), names.subList(3, 5)));

            assertSame(generated);
        }
    }

    @ParameterizedTest
    @EnumSource
    void comesOfFilesInAnyOrder(Compiler compiler) {
        List<String> names = new ArrayList<>(PROGRAM.keySet());
        for (int i = 0; i < names.size(); i++) {
            Collections.rotate(names, 1);
            assertSame(generated("turned" + i, compiler, "1", List.of(), names));
        }
        Collections.reverse(names);
        assertSame(generated("reversed", compiler, "1", List.of(), names));
    }

    @Test
    void comesOfAnyLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            for (Compiler compiler : Compiler.values()) {
                assertSame(generated("away" + compiler, compiler, "1", List.of(), List.copyOf(PROGRAM.keySet())));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Holds against what javac makes of all files at once, here and now. */
    private void assertSame(Map<String, String> generated) {
        assertEquals(expected.keySet(), generated.keySet());
        expected.forEach((name, text) -> assertEquals(text, generated.get(name), name));
    }

    private Map<String, String> generated(
            String space, Compiler compiler, String part, List<String> options, List<String> names) {
        var workspace = new Workspace(folder.resolve(space)).with(compiler);
        Path[] sources = names.stream()
                .map(name -> workspace.source(name, PROGRAM.get(name)))
                .toArray(Path[]::new);
        List<String> said = workspace.compile(part, options, List.of(new PytreeProcessor()), sources).stream()
                .map(each -> each.getMessage(null))
                .filter(text -> text.startsWith("[Pytree") || text.contains("cannot"))
                .toList();
        assertEquals(List.of(), said);
        return workspace.generated(part);
    }
}
