package dev.pytree.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.pytree.processor.model.Container;
import dev.pytree.processor.model.Content;
import dev.pytree.processor.model.Permit;
import dev.pytree.processor.model.Shape;
import dev.pytree.processor.model.TypeUse;
import java.util.List;

/** The expression that names what stands at a place. */
final class Expressions {
    private Expressions() {}

    // LayerPytree.TYPE.list().map()
    static CodeBlock of(Shape shape, Families families) {
        CodeBlock.Builder code = content((Content.Known) shape.content(), families).toBuilder();
        List<Container> containers = shape.containers();
        for (int i = containers.size() - 1; i >= 0; i--) {
            code.add(".$L()", verb(containers.get(i)));
        }
        return code.build();
    }

    // LeafType.of(float[].class), LayerPytree.TYPE, BoxPytree.<Layer>type(), TreeType.<T>any()
    private static CodeBlock content(Content.Known content, Families families) {
        return switch (content.sort()) {
            case DATA, NUMBER, FLAG -> CodeBlock.of("$T.of($T.class)", Runtime.LEAF_TYPE, Types.boxed(content.type()));
            case NODE -> node((TypeUse.Named) content.type(), content.permits().get(0));
            case SEALED -> families.constant(content);
            case ANY, PROXY -> CodeBlock.of("$T.<$T>any()", Runtime.TREE_TYPE, Types.of(content.type()));
            case VALUE -> throw new AssertionError(content);
        };
    }

    private static CodeBlock node(TypeUse.Named node, Permit self) {
        var companion = Types.of(self.companion());
        if (node.arguments().isEmpty()) {
            return CodeBlock.of("$T.TYPE", companion);
        }
        // What a wildcard leaves open no type argument can say.
        if (node.arguments().stream().anyMatch(TypeUse.Wildcard.class::isInstance)) {
            return CodeBlock.of("$T.TYPE.<$T>as()", companion, Types.of(node));
        }
        CodeBlock arguments = Types.all(node.arguments()).stream()
                .map(argument -> CodeBlock.of("$T", argument))
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of("$T.<$L>type()", companion, arguments);
    }

    private static String verb(Container container) {
        if (container instanceof Container.Keyed) {
            return "map";
        }
        return switch ((Container.Plain) container) {
            case LIST -> "list";
            case OPTIONAL -> "optional";
            case ARRAY -> "array";
            case VARIABLE -> "variable";
        };
    }
}
