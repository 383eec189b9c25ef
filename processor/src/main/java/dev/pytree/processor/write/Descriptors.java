package dev.pytree.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.pytree.processor.model.FieldModel;
import dev.pytree.processor.model.KindModel;
import dev.pytree.processor.model.Role;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constructor of a node's adapter, which says what each field is. */
record Descriptors(Frame frame, Constants constants) {

    List<MethodSpec> methods() {
        List<CodeBlock> all =
                frame.node().countedFields().stream().map(this::descriptor).toList();
        if (!Chunks.needed(all)) {
            return List.of(constructor(
                    all.stream().map(each -> CodeBlock.of(",\n$L", each)).collect(CodeBlock.joining("")),
                    !all.isEmpty()));
        }
        List<MethodSpec> methods = new ArrayList<>(List.of(constructor(CodeBlock.of(", fields()"), false)));
        methods.addAll(listed(all));
        return methods;
    }

    // super(Linear.class, Field.leaf("kernel", Kind.PARAM, float[][].class), …);
    private MethodSpec constructor(CodeBlock fields, boolean onLines) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addCode(onLines ? "super(\n$>$>$T.class$L);$<$<\n" : "super($T.class$L);\n", frame.nodeClass(), fields)
                .addCode(Roots.inherits(frame.node()))
                .build();
    }

    // var fields = new Field[60]; fields0(fields); fields1(fields); return fields;
    private List<MethodSpec> listed(List<CodeBlock> all) {
        List<CodeBlock> statements = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            statements.add(CodeBlock.of("fields[$L] = $L", i, all.get(i)));
        }
        Chunks chunks = Chunks.of("fields", "fields", statements, (name, part) -> {
            MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(ArrayTypeName.of(Runtime.FIELD), "fields");
            part.forEach(method::addStatement);
            return method.build();
        });
        MethodSpec.Builder whole = MethodSpec.methodBuilder("fields")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ArrayTypeName.of(Runtime.FIELD))
                .addStatement("var fields = new $T[$L]", Runtime.FIELD, all.size());
        chunks.statements().forEach(whole::addStatement);
        return chunks.below(whole.addStatement("return fields").build());
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
