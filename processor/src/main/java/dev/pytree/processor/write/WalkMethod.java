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

    MethodSpec method() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("walk")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.INT)
                .addParameter(frame.nodeType(), "node")
                .addParameter(Runtime.WALKER, "out")
                .addParameter(TypeName.INT, "at");
        List<FieldModel> fields = frame.node().countedFields();
        for (int i = 0; i < fields.size(); i++) {
            boolean last = i == fields.size() - 1;
            method.addStatement(last ? "return $L" : "at = $L", visit(fields.get(i)));
        }
        if (fields.isEmpty()) {
            method.addStatement("return at");
        }
        return method.build();
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
