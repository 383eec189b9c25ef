package dev.pytree.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.pytree.processor.model.FieldModel;
import dev.pytree.processor.model.NodeModel;
import dev.pytree.processor.model.ProxyModel;
import dev.pytree.processor.model.Role;
import dev.pytree.processor.model.Rule;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * What stands in for the proxy of a refused class, so that code that uses it draws no error of its own: all its members, none of which does
 * anything. Some compilers, and javac under Error Prone, look into methods even where an error was told.
 */
record Stubs(Frame frame) {

    TypeSpec type() {
        TypeSpec.Builder type = new Proxies(frame).own("Stands in for the proxy of {@link $T}, which was refused.");
        for (ProxyModel.Accessor accessor : frame.proxy().accessors()) {
            if (isSeen(accessor.field())) {
                type.addMethod(refusing(Accessors.signature(accessor)));
            }
        }
        for (ProxyModel.Forward forward : frame.proxy().forwards()) {
            type.addMethod(refusing(Forwards.signature(forward, Forwards.parameters(frame, forward.method()))));
        }
        return type.addType(adapter()).build();
    }

    private static boolean isSeen(FieldModel field) {
        return !(field.role() instanceof Role.Refused refused && refused.rule() == Rule.HIDDEN);
    }

    private TypeSpec adapter() {
        NodeModel.Form form = frame.node().form();
        ClassName superclass = switch (form) {
            case NODE -> Runtime.NODE_TYPE;
            case SEALED -> Runtime.SEALED_TYPE;
            case OPEN -> Runtime.OPEN_TYPE;
        };
        return Roots.nested(frame, superclass)
                .addJavadoc("Stands in for the type of {@link $T}.", frame.nodeClass())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($T.class)", frame.nodeClass())
                        .build())
                .addMethods(verbs(form))
                .addMethod(Roots.proxy(frame))
                .build();
    }

    private List<MethodSpec> verbs(NodeModel.Form form) {
        List<MethodSpec> verbs = new ArrayList<>();
        if (form == NodeModel.Form.NODE) {
            verbs.add(refusing(override("walk")
                    .returns(TypeName.INT)
                    .addParameter(frame.nodeType(), "node")
                    .addParameter(Runtime.WALKER, "out")
                    .addParameter(TypeName.INT, "at")));
            verbs.add(refusing(override("build").returns(frame.nodeType()).addParameter(Runtime.BUILDER, "in")));
        } else if (form == NodeModel.Form.SEALED) {
            verbs.add(refusing(Roots.typeOfSignature(frame.nodeType())));
        }
        return verbs;
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    // throw new UnsupportedOperationException("demo.Linear was refused by the processor");
    private MethodSpec refusing(MethodSpec.Builder method) {
        return method.addStatement(
                        "throw new $T($S)",
                        UnsupportedOperationException.class,
                        frame.node().name() + " was refused by the processor")
                .build();
    }
}
