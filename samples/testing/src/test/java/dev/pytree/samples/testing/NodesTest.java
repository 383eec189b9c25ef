package dev.pytree.samples.testing;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.pytree.processor.PytreeProcessor;
import java.io.IOException;
import java.nio.file.Path;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Which classes are nodes, and what the processor says about those that are not. */
final class NodesTest {
    @Test
    void aClassOfThisProjectIsANodeWithoutWarnings() throws IOException {
        Path file = Path.of("src/main/java/dev/pytree/samples/testing/Calibration.java");

        Compilation compilation =
                compile(JavaFileObjects.forResource(file.toUri().toURL()));

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation).generatedSourceFile("dev.pytree.samples.testing.CalibrationPytree");
    }

    @Test
    void aNumberHasToSayItsRole() {
        JavaFileObject source = JavaFileObjects.forSourceString("demo.Sensor", """
                package demo;

                @dev.pytree.PytreeNode
                record Sensor(double[] gain, int channel) {}
                """);

        Compilation compilation = compile(source);

        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[PytreeScalar] Sensor.channel is int: a number may be data or structure.")
                .inFile(source)
                .onLineContaining("int channel");
    }

    private static Compilation compile(JavaFileObject... sources) {
        return Compiler.javac().withProcessors(new PytreeProcessor()).compile(sources);
    }
}
