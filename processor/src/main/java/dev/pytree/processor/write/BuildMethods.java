package dev.pytree.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.pytree.processor.model.Construction;
import dev.pytree.processor.model.Construction.Argument;
import dev.pytree.processor.model.Content;
import dev.pytree.processor.model.FieldModel;
import dev.pytree.processor.model.Maker;
import dev.pytree.processor.model.Role;
import dev.pytree.processor.model.TypeUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The methods that put a node together again, one call of the builder for each field, in the order of {@code walk}. */
record BuildMethods(Frame frame, Constants constants) {

    /** Of the arguments of a constructor; more take a line each. */
    private static final int MOST_ON_A_LINE = 3;

    /** Their method then is shorter than 8,000 bytes. */
    private static final int MOST_LOCALS = 255;

    List<MethodSpec> methods() {
        Construction construction = frame.node().construction();
        if (construction instanceof Construction.Filled filled) {
            List<MethodSpec> methods = new ArrayList<>(List.of(next(), make(filled.maker())));
            methods.addAll(filled());
            return methods;
        }
        List<MethodSpec> methods = new ArrayList<>(List.of(next()));
        methods.addAll(build((Construction.Called) construction));
        return methods;
    }

    // int here = in.open(this); return here < 0 ? in.node(this) : in.close(this, here, build(in));
    private MethodSpec next() {
        return override("next")
                .returns(frame.nodeType())
                .addParameter(Runtime.BUILDER, "in")
                .addStatement("int here = in.open(this)")
                .addStatement("return here < 0 ? in.node(this) : in.close(this, here, build(in))")
                .build();
    }

    // return new Linear();
    private MethodSpec make(Maker maker) {
        return override("make")
                .returns(frame.nodeType())
                .addStatement("return $L", call(maker, List.of()))
                .build();
    }

    // var node = in.made(this); node.kernel = in.leaf(float[][].class); ... return node;
    private List<MethodSpec> filled() {
        List<CodeBlock> assignments = frame.node().countedFields().stream()
                .map(field -> Reads.assign("node", field, value(field, false)))
                .toList();
        Chunks chunks = Chunks.of("fill", "node, in", assignments, (name, part) -> {
            MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(frame.nodeType(), "node")
                    .addParameter(Runtime.BUILDER, "in");
            part.forEach(method::addStatement);
            return method.build();
        });
        MethodSpec.Builder whole = build().addStatement("var node = in.made(this)");
        chunks.statements().forEach(whole::addStatement);
        return chunks.below(whole.addStatement("return node").build());
    }

    private List<MethodSpec> build(Construction.Called called) {
        List<FieldModel> taken = called.arguments().stream()
                .flatMap(argument -> argument.field().stream())
                .toList();
        if (taken.equals(frame.node().countedFields())) {
            return List.of(build().addCode(inOneCall(called)).build());
        }
        return frame.node().countedFields().size() > MOST_LOCALS
                ? new BuildFromArray(frame, this).methods(called)
                : List.of(build().addCode(byLocals(called)).build());
    }

    // return new Layer(in.leaf(float[][].class), in.node(ReluPytree.TYPE));
    private CodeBlock inOneCall(Construction.Called called) {
        List<CodeBlock> arguments = called.arguments().stream()
                .map(argument -> argument(argument, Map.of()))
                .toList();
        return CodeBlock.builder()
                .addStatement("return $L", call(called.maker(), arguments))
                .build();
    }

    // float[] b = in.leaf(float[].class); ... var node = new Layer(b, a); node.c = c; return node;
    private CodeBlock byLocals(Construction.Called called) {
        Locals locals = new Locals(frame.nodeClass(), constants.names());
        locals.of("in");
        Map<FieldModel, String> names = new LinkedHashMap<>();
        CodeBlock.Builder code = CodeBlock.builder();
        for (FieldModel field : frame.node().countedFields()) {
            String local = locals.of(field.name());
            names.put(field, local);
            code.addStatement("$T $N = $L", Types.of(field.type()), local, value(field, false));
        }
        List<CodeBlock> arguments = called.arguments().stream()
                .map(argument -> argument(argument, names))
                .toList();
        List<FieldModel> rest = frame.node().countedFields().stream()
                .filter(field -> !called.takes(field))
                .toList();
        if (rest.isEmpty()) {
            return code.addStatement("return $L", call(called.maker(), arguments))
                    .build();
        }
        String node = locals.of("node");
        code.addStatement("$T $N = $L", frame.nodeType(), node, call(called.maker(), arguments));
        for (FieldModel field : rest) {
            code.addStatement(Reads.assign(node, field, CodeBlock.of("$N", names.get(field))));
        }
        return code.addStatement("return $N", node).build();
    }

    /** The local of a field, or, where there are none, its value. */
    private CodeBlock argument(Argument argument, Map<FieldModel, String> locals) {
        if (argument instanceof Argument.Initial initial) {
            return CodeBlock.of("$T.$N()", frame.nodeClass(), initial.method());
        }
        FieldModel field = argument.field().orElseThrow();
        String local = locals.get(field);
        return local == null ? value(field, true) : CodeBlock.of("$N", local);
    }

    // new Layer(…), Layer.of(…)
    CodeBlock call(Maker maker, List<CodeBlock> arguments) {
        boolean fitsLine = arguments.size() <= MOST_ON_A_LINE;
        CodeBlock listed = fitsLine
                ? arguments.stream().collect(CodeBlock.joining(", "))
                : arguments.stream().collect(CodeBlock.joining(",\n", "\n", ""));
        if (maker.factory().isEmpty()) {
            return CodeBlock.of("new $T($L)", frame.nodeType(), listed);
        }
        List<TypeName> variables = Types.used(frame.node().typeParameters());
        CodeBlock witness = variables.isEmpty()
                ? CodeBlock.of("")
                : CodeBlock.of(
                        "<$L>",
                        variables.stream()
                                .map(variable -> CodeBlock.of("$T", variable))
                                .collect(CodeBlock.joining(", ")));
        return CodeBlock.of("$T.$L$N($L)", frame.nodeClass(), witness, maker.factory(), listed);
    }

    /** As an argument the value says its type, because the constructor may be overloaded. */
    CodeBlock value(FieldModel field, boolean asArgument) {
        if (!(field.role() instanceof Role.Tree tree)) {
            boolean says = asArgument || field.type() instanceof TypeUse.Primitive;
            return says ? CodeBlock.of("in.<$T>fixed()", Types.boxed(field.type())) : CodeBlock.of("in.fixed()");
        }
        if (!tree.shape().isLeaf()) {
            if (isExactly(field.type(), tree)) {
                return CodeBlock.of("$L.next(in)", constants.type(tree.shape()));
            }
            return asArgument && !isPlainNode(tree)
                    ? CodeBlock.of("in.<$T>node($L)", Types.of(field.type()), constants.type(tree.shape()))
                    : CodeBlock.of("in.node($L)", constants.type(tree.shape()));
        }
        return field.type() instanceof TypeUse.Primitive primitive
                ? CodeBlock.of("in.$LLeaf()", primitive.keyword())
                : CodeBlock.of("in.leaf($T.class)", Types.of(field.type()));
    }

    /** Whether the field is declared as just the node, so that what its adapter returns fits without inference. */
    private static boolean isExactly(TypeUse declared, Role.Tree tree) {
        return isPlainNode(tree)
                && tree.shape().content() instanceof Content.Known known
                && known.sort() == Content.Sort.NODE
                && declared instanceof TypeUse.Named named
                && named.arguments().isEmpty()
                && named.equals(known.type());
    }

    private static boolean isPlainNode(Role.Tree tree) {
        return tree.shape().containers().isEmpty();
    }

    MethodSpec.Builder build() {
        return override("build").returns(frame.nodeType()).addParameter(Runtime.BUILDER, "in");
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
