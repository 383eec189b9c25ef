package dev.pytree.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.pytree.processor.model.Construction;
import dev.pytree.processor.model.Construction.Argument;
import dev.pytree.processor.model.FieldModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The build of a class whose constructor takes a few of its many fields: too many for locals, their values wait in an array. */
record BuildFromArray(Frame frame, BuildMethods plain) {

    // var values = new Object[300]; read0(values, in); … var node = new Layer((float[]) values[7]); fill0(node,
    // values); …
    List<MethodSpec> methods(Construction.Called called) {
        List<FieldModel> fields = frame.node().countedFields();
        List<CodeBlock> reads = new ArrayList<>();
        List<CodeBlock> rest = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            FieldModel field = fields.get(i);
            reads.add(CodeBlock.of("values[$L] = $L", i, plain.value(field, true)));
            if (!called.takes(field)) {
                rest.add(Reads.assign("node", field, value(field, i)));
            }
        }
        Chunks read = Chunks.of(
                "read",
                "values, in",
                reads,
                (name, part) -> part(name, part)
                        .addParameter(ArrayTypeName.of(ClassName.OBJECT), "values")
                        .addParameter(Runtime.BUILDER, "in")
                        .build());
        Chunks fill = Chunks.of(
                "fill",
                "node, values",
                rest,
                (name, part) -> unchecked(part(name, part))
                        .addParameter(frame.nodeType(), "node")
                        .addParameter(ArrayTypeName.of(ClassName.OBJECT), "values")
                        .build());
        List<CodeBlock> arguments = called.arguments().stream()
                .map(argument -> argument(argument, fields))
                .toList();
        MethodSpec.Builder whole =
                unchecked(plain.build()).addStatement("var values = new $T[$L]", ClassName.OBJECT, fields.size());
        read.statements().forEach(whole::addStatement);
        whole.addStatement("var node = $L", plain.call(called.maker(), arguments));
        fill.statements().forEach(whole::addStatement);
        List<MethodSpec> methods = read.below(whole.addStatement("return node").build());
        methods.addAll(fill.parts());
        return methods;
    }

    private static MethodSpec.Builder part(String name, List<CodeBlock> statements) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE);
        statements.forEach(method::addStatement);
        return method;
    }

    private CodeBlock argument(Argument argument, List<FieldModel> fields) {
        if (argument instanceof Argument.Initial initial) {
            return CodeBlock.of("$T.$N()", frame.nodeClass(), initial.method());
        }
        FieldModel field = argument.field().orElseThrow();
        return value(field, fields.indexOf(field));
    }

    // (float[]) values[7]
    private static CodeBlock value(FieldModel field, int index) {
        return CodeBlock.of("($T) values[$L]", Types.of(field.type()), index);
    }

    /** A cast to what only a generic type tells is not checked. */
    private MethodSpec.Builder unchecked(MethodSpec.Builder method) {
        boolean generic = frame.node().countedFields().stream()
                .map(field -> Types.of(field.type()))
                .anyMatch(BuildFromArray::isGeneric);
        return generic ? method.addAnnotation(Proxies.suppress("unchecked")) : method;
    }

    private static boolean isGeneric(TypeName type) {
        return type instanceof ParameterizedTypeName
                || type instanceof TypeVariableName
                || type instanceof ArrayTypeName array && isGeneric(array.componentType());
    }
}
