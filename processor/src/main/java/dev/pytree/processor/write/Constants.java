package dev.pytree.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.pytree.processor.model.ClassRef;
import dev.pytree.processor.model.Container;
import dev.pytree.processor.model.Content;
import dev.pytree.processor.model.FieldModel;
import dev.pytree.processor.model.KindModel;
import dev.pytree.processor.model.NodeModel;
import dev.pytree.processor.model.Role;
import dev.pytree.processor.model.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The constants of an adapter: containers of leaves, and kinds that the user declared. None names another generated class, because two
 * that initialise each other see null.
 */
final class Constants {
    private final NameAllocator names = new NameAllocator();
    private final Map<Shape, String> containers = new LinkedHashMap<>();
    private final Map<KindModel, String> kinds = new LinkedHashMap<>();
    private final Families families;

    Constants(NodeModel node) {
        // A constant hides the class where its factory is called.
        node.name().names().forEach(names::newName);
        for (FieldModel field : node.countedFields()) {
            if (field.role() instanceof Role.Tree tree) {
                if (tree.shape().holdsLeaves() && !tree.shape().isLeaf()) {
                    containers.computeIfAbsent(tree.shape(), shape -> names.newName(constant(field.name())));
                }
                tree.kind().stream()
                        .filter(kind -> builtIn(kind).isEmpty())
                        .forEach(kind -> kinds.computeIfAbsent(
                                kind,
                                each -> names.newName(constant(each.annotation().simpleName()))));
            }
        }
        families = Families.of(sealed(node), names);
    }

    private static List<Content.Known> sealed(NodeModel node) {
        return node.countedFields().stream()
                .filter(field -> field.role() instanceof Role.Tree)
                .map(field -> (Content.Known) ((Role.Tree) field.role()).shape().content())
                .filter(content -> content.sort() == Content.Sort.SEALED)
                .toList();
    }

    Families families() {
        return families;
    }

    Collection<String> names() {
        List<String> all = new ArrayList<>(containers.values());
        all.addAll(kinds.values());
        families.fields().forEach(field -> all.add(field.name()));
        return all;
    }

    /** What names the type at a place: its constant where it has one, else the expression. */
    CodeBlock type(Shape shape) {
        return containers.containsKey(shape)
                ? CodeBlock.of("$N", containers.get(shape))
                : Expressions.of(shape, families);
    }

    /** As {@link #type}, from outside the adapter. */
    CodeBlock typeFromProxy(Shape shape) {
        return containers.containsKey(shape)
                ? CodeBlock.of("$N.$N", NodeModel.ADAPTER, containers.get(shape))
                : Expressions.of(shape, families.fromProxy());
    }

    CodeBlock kind(KindModel kind) {
        String builtIn = builtIn(kind);
        return builtIn.isEmpty() ? CodeBlock.of("$N", kinds.get(kind)) : CodeBlock.of("$T.$N", Runtime.KIND, builtIn);
    }

    // private static final Kind LORA_PARAM = Kind.of("lora.LoraParam", Kind.PARAM);
    List<FieldSpec> fields() {
        List<FieldSpec> fields = new ArrayList<>();
        kinds.forEach((kind, name) -> fields.add(constant(Runtime.KIND, name, made(kind))));
        containers.forEach((shape, name) -> fields.add(constant(
                ParameterizedTypeName.get(Runtime.TREE_TYPE, composed(shape)), name, Expressions.of(shape, families))));
        return fields;
    }

    private static FieldSpec constant(TypeName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }

    private static CodeBlock made(KindModel kind) {
        String name = kind.annotation().binaryName();
        if (kind.parents().isEmpty()) {
            return CodeBlock.of("$T.of($S)", Runtime.KIND, name);
        }
        KindModel parent = kind.parents().get(0);
        String builtIn = builtIn(parent);
        CodeBlock above = builtIn.isEmpty() ? made(parent) : CodeBlock.of("$T.$N", Runtime.KIND, builtIn);
        return CodeBlock.of("$T.of($S, $L)", Runtime.KIND, name, above);
    }

    /** The runtime's constant for one of the five kinds, or empty. */
    private static String builtIn(KindModel kind) {
        ClassRef annotation = kind.annotation();
        boolean ours = annotation.packageName().equals("dev.pytree");
        return ours ? constant(annotation.simpleName()) : "";
    }

    /** The values that the composed type takes: {@code Map<?, ? extends List<? extends float[]>>}. */
    private static TypeName composed(Shape shape) {
        TypeName type = Types.boxed(((Content.Known) shape.content()).type());
        List<Container> all = shape.containers();
        for (int i = all.size() - 1; i >= 0; i--) {
            type = around(all.get(i), type);
        }
        return type;
    }

    private static TypeName around(Container container, TypeName type) {
        var held = WildcardTypeName.subtypeOf(type);
        if (container instanceof Container.Keyed) {
            return ParameterizedTypeName.get(Runtime.MAP, WildcardTypeName.subtypeOf(Object.class), held);
        }
        return switch ((Container.Plain) container) {
            case LIST -> held(Runtime.LIST, held);
            case OPTIONAL -> held(Runtime.OPTIONAL, held);
            case VARIABLE -> held(Runtime.VARIABLE, held);
            case ARRAY -> ArrayTypeName.of(type);
        };
    }

    private static TypeName held(ClassName container, TypeName held) {
        return ParameterizedTypeName.get(container, held);
    }

    /** {@code LoraParam} and {@code loraParam} give {@code LORA_PARAM}. */
    static String constant(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }
}
