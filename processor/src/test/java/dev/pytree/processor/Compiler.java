package dev.pytree.processor;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** Those that run the processor in tests. */
enum Compiler {
    JAVAC {
        @Override
        JavaCompiler tool() {
            return ToolProvider.getSystemJavaCompiler();
        }
    },
    ECLIPSE {
        @Override
        JavaCompiler tool() {
            return new EclipseCompiler();
        }
    };

    abstract JavaCompiler tool();
}
