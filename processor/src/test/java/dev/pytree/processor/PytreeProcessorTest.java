package dev.pytree.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import org.junit.jupiter.api.Test;

final class PytreeProcessorTest {
    @Test
    void leavesOtherClassesAlone() {
        Compilation compilation = javac().withProcessors(new PytreeProcessor())
                .withOptions("-Xlint:all,-processing", "-Werror")
                .compile(JavaFileObjects.forSourceString("Plain", "record Plain(int x) {}"));

        assertThat(compilation).succeededWithoutWarnings();
    }
}
