package dev.pytree.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.pytree.processor.model.FieldModel;
import dev.pytree.processor.model.Role;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The method that visits the fields of a node, one call for each, in order. */
record WalkMethod(Frame frame, Constants constants) {

    List<MethodSpec> methods() {
        List<CodeBlock> visits =
                frame.node().countedFields().stream().map(this::visit).toList();
        Chunks chunks = Chunks.of(
                "walk",
                "node, out, at",
                visits,
                (name, part) ->
                        method(name, part).addModifiers(Modifier.PRIVATE).build());
        return chunks.below(method("walk", chunks.statements())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .build());
    }

    private MethodSpec.Builder method(String name, List<CodeBlock> visits) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .returns(TypeName.INT)
                .addParameter(frame.nodeType(), "node")
                .addParameter(Runtime.WALKER, "out")
                .addParameter(TypeName.INT, "at");
        return Chunks.inOrder(method, visits);
    }

    // out.leaf(at, node.kernel), out.node(at, LayerPytree.TYPE, node.first), out.fixed(at, node.inputs)
    private CodeBlock visit(FieldModel field) {
        CodeBlock value = Reads.of(CodeBlock.of("node"), field);
        if (!(field.role() instanceof Role.Tree tree)) {
            return CodeBlock.of("out.fixed(at, $L)", value);
        }
        return tree.shape().isLeaf()
                ? CodeBlock.of("out.leaf(at, $L)", value)
                : CodeBlock.of("out.node(at, $L, $L)", constants.type(tree.shape()), value);
    }
}
