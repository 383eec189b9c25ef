package dev.pytree.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.pytree.processor.model.NodeModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What stands in for the proxy of a class that its package cannot name, or whose members mention what does not exist: little more than the name. */
final class Namesakes {
    private Namesakes() {}

    static TypeSpec type(NodeModel node) {
        TypeName subject = ClassName.OBJECT;
        TypeSpec.Builder type = TypeSpec.classBuilder(Types.of(node.companion()))
                .addJavadoc("Stands in for the proxy of {@code $L}, which was refused.", node.name())
                .addModifiers(Modifier.FINAL)
                .addTypeVariables(variables(node))
                .superclass(ParameterizedTypeName.get(Runtime.TYPED_PYTREE, subject, proxy(node)))
                .addAnnotation(Proxies.schema(node))
                .addField(typeConstant(subject))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(ParameterizedTypeName.get(Runtime.CORE, subject), "core")
                        .addStatement("super(core)")
                        .build())
                .addMethod(refusing("of", node).addParameter(subject, "module").build())
                .addMethod(refusing("of", node)
                        .addParameter(ParameterizedTypeName.get(Runtime.GRAPH_DEF, subject), "graphDef")
                        .addParameter(ArrayTypeName.of(Runtime.STATE), "states")
                        .varargs()
                        .build())
                .addMethod(
                        refusing("adopt", node).addParameter(subject, "module").build());
        if (node.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        return type.build();
    }

    private static FieldSpec typeConstant(TypeName subject) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(Runtime.TREE_TYPE, subject),
                        "TYPE",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("$T.any()", Runtime.TREE_TYPE)
                .build();
    }

    /** Without their bounds, which the package may not see either. */
    private static List<TypeVariableName> variables(NodeModel node) {
        return node.typeParameters().stream()
                .map(parameter -> TypeVariableName.get(parameter.name()))
                .toList();
    }

    private static TypeName proxy(NodeModel node) {
        return Types.parameterized(Types.of(node.companion()), Types.used(node.typeParameters()));
    }

    private static MethodSpec.Builder refusing(String name, NodeModel node) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariables(variables(node))
                .returns(proxy(node))
                .addStatement(
                        "throw new $T($S)",
                        ClassName.get(UnsupportedOperationException.class),
                        node.name() + " was refused by the processor");
    }
}
