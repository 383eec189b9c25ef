package dev.pytree.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pytree.Laws;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Classes of so many fields that generated methods are cut into parts. */
final class WideClassesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void sixThousandFieldsAreTakenApartAndFilledAgain(Compiler compiler) throws Exception {
        Class<?> wide = compile(compiler, "Wide", "class Wide {" + fields(6_000) + "}");

        Object node = filled(wide, wide.getDeclaredConstructor());
        Laws.check(node);
        Object proxy = proxy(wide, node);
        var last = proxy.getClass().getMethod("f5999");
        last.setAccessible(true);
        assertEquals(5_999f, ((float[]) last.invoke(proxy))[0]);
    }

    @Test
    void aConstructorThatTakesTheLastOfManyFieldsRebuilds() throws Exception {
        Class<?> wide = compile(
                Compiler.JAVAC,
                "Late",
                "class Late<T> {" + fields(600)
                        + "@Leaf int number; @Static String name; java.util.List<T> many; T[] array; T any; final float[] last;"
                        + " Late(float[] last) { this.last = last; } }");

        Object node = filled(wide, wide.getDeclaredConstructor(float[].class), new float[] {7});
        set(node, "number", 3);
        set(node, "name", "late");
        set(node, "many", new ArrayList<>(List.of(new int[] {1})));
        set(node, "array", new int[][] {{2}});
        set(node, "any", new double[] {4});
        Laws.check(node);
    }

    @Test
    void aRecordOfTwoHundredAndFiftyFourComponentsIsRebuilt() throws Exception {
        String components =
                IntStream.range(0, 254).mapToObj(i -> "float[] f" + i).collect(Collectors.joining(", "));
        Class<?> wide = compile(Compiler.JAVAC, "Many", "record Many(" + components + ") {}");

        Object[] values = IntStream.range(0, 254).mapToObj(i -> new float[] {i}).toArray();
        Laws.check(canonical(wide).newInstance(values));
    }

    @Test
    void aRecordOfOneHundredAndTwentySevenDoublesIsRebuilt() throws Exception {
        String components =
                IntStream.range(0, 127).mapToObj(i -> "@Leaf double d" + i).collect(Collectors.joining(", "));
        Class<?> wide = compile(Compiler.JAVAC, "Doubles", "record Doubles(" + components + ") {}");

        Object[] values = IntStream.range(0, 127).mapToObj(i -> (double) i).toArray();
        Laws.check(canonical(wide).newInstance(values));
    }

    @Test
    void privateFieldsWithGettersAndSettersAreWalkedInPartsToo() throws Exception {
        String members = IntStream.range(0, 300)
                .mapToObj(i ->
                        "private float[] f%1$d; public float[] getF%1$d() { return f%1$d; } public void setF%1$d(float[] f) { f%1$d = f; }\n"
                                .formatted(i))
                .collect(Collectors.joining());
        Class<?> wide = compile(Compiler.JAVAC, "Bean", "class Bean {" + members + "}");

        Laws.check(filled(wide, wide.getDeclaredConstructor()));
    }

    private static String fields(int count) {
        return IntStream.range(0, count).mapToObj(i -> "float[] f" + i + ";\n").collect(Collectors.joining());
    }

    private Class<?> compile(Compiler compiler, String name, String text) throws Exception {
        Workspace workspace = new Workspace(folder).with(compiler);
        Path source =
                workspace.source("wide/" + name + ".java", "package wide; import dev.pytree.*; @PytreeNode " + text);
        List<String> options = compiler == Compiler.JAVAC ? List.of("-Xlint:all,-processing", "-Werror") : List.of();
        assertEquals(List.of(), workspace.compile("1", options, List.of(new PytreeProcessor()), source));
        return workspace.loader().loadClass("wide." + name);
    }

    private static Object filled(Class<?> type, Constructor<?> constructor, Object... arguments) throws Exception {
        constructor.setAccessible(true);
        Object node = constructor.newInstance(arguments);
        int i = 0;
        for (Field field : type.getDeclaredFields()) {
            field.setAccessible(true);
            if (field.getType() == float[].class && field.get(node) == null) {
                field.set(node, new float[] {i});
            }
            i++;
        }
        return node;
    }

    private static void set(Object node, String name, Object value) throws Exception {
        Field field = node.getClass().getDeclaredField(name);
        field.setAccessible(true);
        field.set(node, value);
    }

    private static Constructor<?> canonical(Class<?> type) {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return constructor;
    }

    private static Object proxy(Class<?> type, Object node) throws Exception {
        Class<?> proxy = type.getClassLoader().loadClass(type.getName() + "Pytree");
        var of = proxy.getDeclaredMethod("of", type);
        of.setAccessible(true);
        return of.invoke(null, node);
    }
}
