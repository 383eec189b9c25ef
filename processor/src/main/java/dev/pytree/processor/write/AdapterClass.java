package dev.pytree.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.pytree.processor.model.Construction;
import dev.pytree.processor.model.FieldModel;
import dev.pytree.processor.model.KindModel;
import dev.pytree.processor.model.Role;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The nested {@code Type} of a node: its fields, the walk, the leaves, the build. */
record AdapterClass(Frame frame, Constants constants) {

    TypeSpec type() {
        boolean filled = frame.node().construction() instanceof Construction.Filled;
        return Roots.nested(frame, filled ? Runtime.OBJECT_TYPE : Runtime.NODE_TYPE)
                .addJavadoc("Walks and rebuilds a {@link $T}.", frame.nodeClass())
                .addFields(constants.fields())
                .addMethod(constructor())
                .addMethod(new WalkMethod(frame, constants).method())
                .addMethod(LeavesMethod.ofNode(frame, constants))
                .addMethods(new BuildMethods(frame, constants).methods())
                .addMethod(Roots.proxy(frame))
                .build();
    }

    // super(Linear.class, Field.leaf("kernel", Kind.PARAM, float[][].class), …);
    private MethodSpec constructor() {
        CodeBlock.Builder arguments = CodeBlock.builder().add("$T.class", frame.nodeClass());
        for (FieldModel field : frame.node().countedFields()) {
            arguments.add(",\n$L", descriptor(field));
        }
        List<FieldModel> fields = frame.node().countedFields();
        CodeBlock all = arguments.build();
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addCode(fields.isEmpty() ? "super($L);\n" : "super(\n$>$>$L);$<$<\n", all)
                .addCode(Roots.inherits(frame.node()))
                .build();
    }

    // Field.leaf("kernel", Kind.PARAM, float[][].class)
    private CodeBlock descriptor(FieldModel field) {
        CodeBlock type = CodeBlock.of("$T.class", Types.of(field.type().erased()));
        if (!(field.role() instanceof Role.Tree tree)) {
            return CodeBlock.of(
                    "$T.$L($S, $L)", Runtime.FIELD, verb(((Role.Fixed) field.role()).by()), field.name(), type);
        }
        String verb = tree.shape().isLeaf() ? "leaf" : "node";
        List<KindModel> kind = tree.kind();
        return kind.isEmpty()
                ? CodeBlock.of("$T.$L($S, $L)", Runtime.FIELD, verb, field.name(), type)
                : CodeBlock.of(
                        "$T.$L($S, $L, $L)", Runtime.FIELD, verb, field.name(), constants.kind(kind.get(0)), type);
    }

    private static String verb(Role.By by) {
        return switch (by) {
            case VALUE -> "fixed";
            case IDENTITY -> "same";
            case MODE -> "mode";
        };
    }
}
