package dev.pytree.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.pytree.processor.model.Content;
import dev.pytree.processor.model.ProxyModel;
import dev.pytree.processor.model.Role;
import dev.pytree.processor.model.Shape;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of a proxy that give its fields. */
record Accessors(Frame frame, Constants constants, Steps steps) {

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        for (ProxyModel.Accessor accessor : frame.proxy().accessors()) {
            methods.add(method(accessor, methods.size()));
        }
        return methods;
    }

    private MethodSpec method(ProxyModel.Accessor accessor, int at) {
        return signature(accessor)
                .addStatement("return $L", value(accessor, at))
                .build();
    }

    static MethodSpec.Builder signature(ProxyModel.Accessor accessor) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(accessor.name());
        if (accessor.overrides()) {
            method.addAnnotation(Override.class);
        }
        return method.addModifiers(Modifier.PUBLIC).returns(Types.of(accessor.type()));
    }

    // Core.lend(this, node -> node.kernel), Core.read(this).inputs, Core.view(this, ReluPytree.TYPE, node ->
    // node.after)
    private CodeBlock value(ProxyModel.Accessor accessor, int at) {
        if (!(accessor.field().role() instanceof Role.Tree tree)) {
            return read(accessor);
        }
        CodeBlock field = steps.to(at);
        if (tree.shape().isLeaf()) {
            return isMutable(tree.shape()) ? CodeBlock.of("$T.lend(this, $L)", Runtime.CORE, field) : read(accessor);
        }
        return CodeBlock.of("$T.view(this, $L, $L)", Runtime.CORE, constants.typeFromProxy(tree.shape()), field);
    }

    private static CodeBlock read(ProxyModel.Accessor accessor) {
        return Reads.of(CodeBlock.of("$T.read(this)", Runtime.CORE), accessor.field());
    }

    /** An array that was handed out is copied before the model writes again; a number needs no copy. */
    private static boolean isMutable(Shape leaf) {
        return ((Content.Known) leaf.content()).sort() == Content.Sort.DATA;
    }
}
