package dev.pytree.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.pytree.processor.model.FieldModel;
import dev.pytree.processor.model.NodeModel;
import dev.pytree.processor.model.Permit;
import dev.pytree.processor.model.Role;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The method that puts the leaves of a node into an array: those of its children by their own class, so that they are compiled into it. */
final class LeavesMethod {
    /** Of the permitted subtypes of a root; HotSpot compiles no method into others that has more of these. */
    private static final int MOST_CHOICES = 12;

    private LeavesMethod() {}

    // if (isOther(node, Linear.class, depth)) return others(node, out, at, depth); at = leaf(node.kernel, out, at); …
    static List<MethodSpec> ofNode(Frame frame, Constants constants) {
        List<CodeBlock> all = frame.node().countedFields().stream()
                .filter(field -> field.role() instanceof Role.Tree)
                .map(field -> leaves(field, constants))
                .toList();
        Chunks chunks = Chunks.of(
                "leaves",
                "node, out, at, depth",
                all,
                (name, part) -> Chunks.inOrder(
                                method(name, frame.nodeType(), "node").addModifiers(Modifier.PRIVATE), part)
                        .build());
        MethodSpec.Builder whole = override(frame.nodeType(), "node")
                .beginControlFlow("if (isOther(node, $T.class, depth))", frame.nodeClass())
                .addStatement("return others(node, out, at, depth)")
                .endControlFlow();
        return chunks.below(Chunks.inOrder(whole, chunks.statements()).build());
    }

    // leaf(node.kernel, out, at), LayerPytree.TYPE.leaves(node.first, out, at, depth - 1)
    private static CodeBlock leaves(FieldModel field, Constants constants) {
        CodeBlock value = Reads.of(CodeBlock.of("node"), field);
        Role.Tree tree = (Role.Tree) field.role();
        return tree.shape().isLeaf()
                ? CodeBlock.of("leaf($L, out, at)", value)
                : CodeBlock.of("$L.leaves($L, out, at, depth - 1)", constants.type(tree.shape()), value);
    }

    static boolean isFor(NodeModel root) {
        return !root.isGeneric() && root.permits().size() <= MOST_CHOICES;
    }

    // if (type == Circle.class) return CirclePytree.TYPE.leaves((Circle) value, out, at, depth); …
    static MethodSpec ofRoot(Frame frame) {
        MethodSpec.Builder method = override(frame.nodeType(), "value");
        method.addStatement(
                "$T type = value == null ? null : value.getClass()",
                ParameterizedTypeName.get(ClassName.get(Class.class), WildcardTypeName.subtypeOf(Object.class)));
        for (Permit permit : frame.node().permits()) {
            // What a generic subtype has for arguments here, nobody knows.
            if (permit.sort() == Permit.Sort.NODE && !permit.generic()) {
                method.beginControlFlow("if (type == $T.class)", Types.of(permit.type()))
                        .addStatement(
                                "return $T.TYPE.leaves(($T) value, out, at, depth)",
                                Types.of(permit.companion()),
                                Types.of(permit.type()))
                        .endControlFlow();
            }
        }
        return method.addStatement("return super.leaves(value, out, at, depth)").build();
    }

    private static MethodSpec.Builder override(TypeName type, String name) {
        return method("leaves", type, name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    private static MethodSpec.Builder method(String method, TypeName type, String name) {
        return MethodSpec.methodBuilder(method)
                .returns(TypeName.INT)
                .addParameter(type, name)
                .addParameter(ArrayTypeName.of(ClassName.OBJECT), "out")
                .addParameter(TypeName.INT, "at")
                .addParameter(TypeName.INT, "depth");
    }
}
