package dev.pytree.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.pytree.processor.model.Access;
import dev.pytree.processor.model.FieldModel;

/** How a field is read and assigned. */
final class Reads {
    private Reads() {}

    // node.kernel, node.kernel(), node.getKernel()
    static CodeBlock of(CodeBlock node, FieldModel field) {
        return field.reading() instanceof Access.Method method
                ? CodeBlock.of("$L.$N()", node, method.name())
                : CodeBlock.of("$L.$N", node, field.name());
    }

    // node.kernel = in.leaf(float[].class)
    static CodeBlock assign(String node, FieldModel field, CodeBlock value) {
        return field.assigning() instanceof Access.Method method
                ? CodeBlock.of("$N.$N($L)", node, method.name(), value)
                : CodeBlock.of("$N.$N = $L", node, field.name(), value);
    }
}
