package dev.pytree.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.pytree.processor.model.ClassRef;
import dev.pytree.processor.model.FieldModel;
import dev.pytree.processor.model.NodeModel;
import dev.pytree.processor.model.Permit;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The nested {@code Type} of a root, which finds the adapter of the node that stands for it. */
final class Roots {
    private Roots() {}

    static TypeSpec type(Frame frame) {
        boolean sealed = frame.node().form() == NodeModel.Form.SEALED;
        TypeSpec.Builder type = nested(frame, sealed ? Runtime.SEALED_TYPE : Runtime.OPEN_TYPE)
                .addJavadoc("Finds the type of each {@link $T}.", frame.nodeClass())
                .addMethod(constructor(frame));
        if (sealed) {
            type.addMethod(typeOf(
                    frame.nodeType(), frame.node().permits(), frame.node().isGeneric()));
            if (LeavesMethod.isFor(frame.node())) {
                type.addMethod(LeavesMethod.ofRoot(frame)).addMethod(next(frame));
            }
        }
        return type.addMethod(proxy(frame)).build();
    }

    // super(Named.class, "name", "scale");
    private static MethodSpec constructor(Frame frame) {
        CodeBlock.Builder arguments = CodeBlock.builder().add("$T.class", frame.nodeClass());
        frame.node().countedFields().forEach(field -> arguments.add(", $S", field.name()));
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addStatement("super($L)", arguments.build())
                .addCode(inherits(frame.node()))
                .build();
    }

    // inherits(BasePytree.TYPE, 2);
    static CodeBlock inherits(NodeModel node) {
        List<FieldModel> fields = node.countedFields();
        int count = fields.size();
        while (count > 0 && fields.get(count - 1).owner().equals(node.name())) {
            count--;
        }
        if (count == 0 || node.isImported()) {
            return CodeBlock.of("");
        }
        ClassRef superclass = fields.get(count - 1).owner();
        // Generated for a nested class, it may be hidden from other packages.
        boolean seen = superclass.packageName().equals(node.name().packageName())
                || superclass.names().size() == 1;
        return seen
                ? CodeBlock.of("inherits($T.TYPE, $L);\n", Types.of(superclass.companion()), count)
                : CodeBlock.of("");
    }

    /** The head of any nested {@code Type}. */
    static TypeSpec.Builder nested(Frame frame, ClassName superclass) {
        return TypeSpec.classBuilder(NodeModel.ADAPTER)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addTypeVariables(frame.declaredVariables())
                .superclass(ParameterizedTypeName.get(superclass, frame.nodeType()));
    }

    // return new LinearPytree(core);
    static MethodSpec proxy(Frame frame) {
        return MethodSpec.methodBuilder("proxy")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(frame.proxyType())
                .addParameter(ParameterizedTypeName.get(Runtime.CORE, frame.nodeType()), "core")
                .addStatement("return new $T(core)", frame.proxyType())
                .build();
    }

    // Flat ifs and no chain of else: the compiler overflows its stack on a long one.
    static MethodSpec typeOf(TypeName root, List<Permit> permits, boolean generic) {
        MethodSpec.Builder method = typeOfSignature(root);
        TypeName result = resultOfTypeOf(root);
        boolean byClass = permits.stream().anyMatch(permit -> permit.sort() == Permit.Sort.NODE);
        if (byClass) {
            method.addStatement(
                    "$T type = value.getClass()",
                    ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class)));
        }
        if (generic) {
            // A subtype may fix what the root leaves open, so that only the run-time class tells that it fits.
            method.addAnnotation(Proxies.suppress("unchecked"));
        }
        for (Permit permit : permits) {
            CodeBlock found = generic
                    ? CodeBlock.of(
                            "($T) ($T) $L",
                            result,
                            ParameterizedTypeName.get(Runtime.TREE_TYPE, WildcardTypeName.subtypeOf(Object.class)),
                            found(permit))
                    : found(permit);
            method.beginControlFlow("if ($L)", matches(permit))
                    .addStatement("return $L", found)
                    .endControlFlow();
        }
        return method.addStatement("return unknown(value)").build();
    }

    static MethodSpec.Builder typeOfSignature(TypeName root) {
        return MethodSpec.methodBuilder("typeOf")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(resultOfTypeOf(root))
                .addParameter(root, "value");
    }

    private static TypeName resultOfTypeOf(TypeName root) {
        return ParameterizedTypeName.get(Runtime.TREE_TYPE, WildcardTypeName.subtypeOf(root));
    }

    // if (type == CirclePytree.TYPE) return CirclePytree.TYPE.next(in); …
    private static MethodSpec next(Frame frame) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("next")
                .addAnnotation(Override.class)
                // Error Prone's; an equal type that is another object goes the long way.
                .addAnnotation(Proxies.suppress("ReferenceEquality"))
                .addModifiers(Modifier.PUBLIC)
                .returns(frame.nodeType())
                .addParameter(Runtime.BUILDER, "in")
                .addStatement(
                        "$T type = in.type()",
                        ParameterizedTypeName.get(Runtime.TREE_TYPE, WildcardTypeName.subtypeOf(Object.class)));
        for (Permit permit : frame.node().permits()) {
            if (permit.sort() == Permit.Sort.NODE) {
                method.beginControlFlow("if (type == $L)", found(permit))
                        .addStatement("return $L.next(in)", found(permit))
                        .endControlFlow();
            }
        }
        return method.addStatement("return in.node(this)").build();
    }

    private static CodeBlock matches(Permit permit) {
        ClassName type = Types.of(permit.type());
        return permit.sort() == Permit.Sort.NODE
                ? CodeBlock.of("type == $T.class", type)
                : CodeBlock.of("value instanceof $T", type);
    }

    private static CodeBlock found(Permit permit) {
        return permit.sort() == Permit.Sort.ENUM
                ? CodeBlock.of("$T.fixed($T.class)", Runtime.TREE_TYPE, Types.of(permit.type()))
                : CodeBlock.of("$T.TYPE", Types.of(permit.companion()));
    }
}
