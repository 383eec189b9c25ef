package dev.pytree.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.pytree.processor.model.FieldModel;
import dev.pytree.processor.model.TypeParameter;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * How the accessors of many fields read them: by number, through one nested class. As many lambdas would take javac and Eclipse minutes, because
 * both go through all of a class at each, and most of the constants that a class file can have.
 */
record Steps(Frame frame, List<FieldModel> fields) {
    /** So many lambdas are compiled in no time. */
    private static final int MOST_LAMBDAS = 255;

    Steps(Frame frame) {
        this(frame, frame.node().countedFields());
    }

    boolean needed() {
        return fields.size() > MOST_LAMBDAS;
    }

    // node -> node.kernel, new Step<float[]>(17)
    CodeBlock to(int at) {
        FieldModel field = fields.get(at);
        return needed()
                ? CodeBlock.of("new $N<$T>($L)", name(), Types.boxed(field.type()), at)
                : CodeBlock.of("node -> $L", Reads.of(CodeBlock.of("node"), field));
    }

    // private static final class Step<V> implements Function<Linear, V> { … }
    TypeSpec type() {
        TypeVariableName value = TypeVariableName.get("V");
        Chunks chunks = Chunks.of(
                "part",
                "node",
                reads(),
                (name, part) -> part(name, part)
                        .addModifiers(Modifier.PRIVATE)
                        .returns(ClassName.OBJECT)
                        .build());
        List<CodeBlock> parts = new ArrayList<>();
        for (int i = 0; i < chunks.statements().size(); i++) {
            parts.add(choose(
                    i, i == chunks.statements().size() - 1, chunks.statements().get(i)));
        }
        return TypeSpec.classBuilder(name())
                .addJavadoc("Reads the field of a {@link $T} that has this place among all.", frame.nodeClass())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addTypeVariable(value)
                .addSuperinterface(
                        ParameterizedTypeName.get(ClassName.get("java.util.function", "Function"), node(), value))
                .addField(FieldSpec.builder(TypeName.INT, "at", Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(TypeName.INT, "at")
                        .addStatement("this.at = at")
                        .build())
                .addMethods(chunks.below(MethodSpec.methodBuilder("apply")
                        .addAnnotation(Override.class)
                        .addAnnotation(Proxies.suppress("unchecked"))
                        .addModifiers(Modifier.PUBLIC)
                        .returns(value)
                        .addParameter(node(), "node")
                        .addStatement("return ($T) $L", value, choice("at / " + Chunks.MOST, parts))
                        .build()))
                .build();
    }

    // case 0 -> node.kernel
    private List<CodeBlock> reads() {
        List<CodeBlock> reads = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            boolean last = (i + 1) % Chunks.MOST == 0 || i == fields.size() - 1;
            reads.add(choose(i, last, Reads.of(CodeBlock.of("node"), fields.get(i))));
        }
        return reads;
    }

    private static CodeBlock choose(int number, boolean last, CodeBlock value) {
        return last ? CodeBlock.of("default -> $L", value) : CodeBlock.of("case $L -> $L", number, value);
    }

    private MethodSpec.Builder part(String name, List<CodeBlock> cases) {
        return MethodSpec.methodBuilder(name)
                .addParameter(node(), "node")
                .addStatement("return $L", choice("at", cases));
    }

    private static CodeBlock choice(String number, List<CodeBlock> cases) {
        CodeBlock.Builder choice = CodeBlock.builder().add("switch ($L) {\n$>", number);
        cases.forEach(each -> choice.add("$L;\n", each));
        return choice.add("$<}").build();
    }

    /** {@code Linear}, {@code Box<?>}. */
    private TypeName node() {
        return Types.parameterized(
                frame.nodeClass(),
                frame.node().typeParameters().stream()
                        .<TypeName>map(each -> WildcardTypeName.subtypeOf(Object.class))
                        .toList());
    }

    private String name() {
        NameAllocator names = new NameAllocator();
        frame.node().typeParameters().stream().map(TypeParameter::name).forEach(names::newName);
        return names.newName("Step");
    }
}
