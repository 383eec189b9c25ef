package dev.pytree.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Compiles programs with the processor and runs their public static methods. */
final class BehaviourTest {
    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicTest> programs() {
        return Cases.in("behaviour").stream().flatMap(BehaviourTest::program);
    }

    private static Stream<DynamicTest> program(Path source) {
        String name = source.getFileName().toString().replace(".java", "");
        var workspace = new Workspace(folder.resolve(name));
        assertEquals(List.of(), workspace.compile("1", List.of(new PytreeProcessor()), source));
        try {
            Class<?> program = workspace.loader().loadClass(name.toLowerCase(java.util.Locale.ROOT) + "." + name);
            return Arrays.stream(program.getMethods())
                    .filter(method -> method.getDeclaringClass() == program)
                    .map(method -> DynamicTest.dynamicTest(method.getName(), () -> run(method)));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static void run(Method method) throws Throwable {
        try {
            method.invoke(null);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
