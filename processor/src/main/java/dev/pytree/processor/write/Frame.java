package dev.pytree.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.pytree.processor.model.NodeModel;
import dev.pytree.processor.model.ProxyModel;
import java.util.List;

/** A node, its proxy, and the names that the generated class gives and takes. */
record Frame(NodeModel node, ProxyModel proxy) {
    /** {@code LinearPytree}. */
    ClassName companion() {
        return Types.of(node.companion());
    }

    /** {@code BoxPytree<T>}. */
    TypeName proxyType() {
        return Types.parameterized(companion(), Types.used(node.typeParameters()));
    }

    /** {@code Box<T>}. */
    TypeName nodeType() {
        return Types.of(node.type());
    }

    /** {@code Box}. */
    ClassName nodeClass() {
        return Types.of(node.name());
    }

    /** The nested {@code Type}, or {@code Type<T>}. */
    TypeName adapterType() {
        return Types.parameterized(companion().nestedClass(NodeModel.ADAPTER), Types.used(node.typeParameters()));
    }

    List<TypeVariableName> declaredVariables() {
        return Types.declared(node.typeParameters());
    }
}
