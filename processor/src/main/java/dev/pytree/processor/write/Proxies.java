package dev.pytree.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.pytree.processor.model.ClassRef;
import dev.pytree.processor.model.FieldModel;
import dev.pytree.processor.model.InterfaceModel;
import dev.pytree.processor.model.NodeModel;
import dev.pytree.processor.model.TypeUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** The generated class: a proxy of a node, and inside it the node's type. */
record Proxies(Frame frame) {

    TypeSpec type() {
        var constants = new Constants(frame.node());
        boolean root = frame.node().form() != NodeModel.Form.NODE;
        var steps = new Steps(frame);
        TypeSpec.Builder type = own("A {@link $T} held as data.")
                .addMethods(new Accessors(frame, constants, steps).methods())
                .addMethods(new Forwards(frame).methods())
                .addType(root ? Roots.type(frame) : new AdapterClass(frame, constants).type());
        if (!root && steps.needed()) {
            type.addType(steps.type());
        }
        return type.build();
    }

    /** The class without what depends on the fields and methods of the node. */
    TypeSpec.Builder own(String javadoc) {
        return head(javadoc).addField(typeConstant()).addMethods(ownMethods());
    }

    private TypeSpec.Builder head(String javadoc) {
        NodeModel node = frame.node();
        TypeSpec.Builder type = TypeSpec.classBuilder(frame.companion())
                .addJavadoc(javadoc, frame.nodeClass())
                .addAnnotation(schema(node))
                .addTypeVariables(frame.declaredVariables())
                .superclass(ParameterizedTypeName.get(Runtime.TYPED_PYTREE, frame.nodeType(), frame.proxyType()));
        if (node.setting().marksGenerated()) {
            type.addAnnotation(AnnotationSpec.builder(Runtime.GENERATED)
                    .addMember("value", "$S", "dev.pytree.processor.PytreeProcessor")
                    .build());
        }
        SortedSet<String> lints = new TreeSet<>(node.lints());
        if (frame.proxy().interfaces().implemented().stream().anyMatch(Proxies::isComparable)) {
            lints.add("ComparableType");
        }
        if (!lints.isEmpty()) {
            type.addAnnotation(suppress(lints));
        }
        if (node.isPublic()) {
            type.addModifiers(Modifier.PUBLIC);
        }
        type.addModifiers(Modifier.FINAL);
        for (InterfaceModel each : frame.proxy().interfaces().implemented()) {
            type.addSuperinterface(Types.of(each.type()));
            type.alwaysQualify(each.nestedTypes().toArray(new String[0]));
        }
        return type;
    }

    /** A proxy is compared with what it stands for, which Error Prone takes for a slip. */
    private static boolean isComparable(InterfaceModel each) {
        return each.type().erased().equals(TypeUse.Named.of(ClassRef.of("java.lang", "Comparable")));
    }

    private List<MethodSpec> ownMethods() {
        List<MethodSpec> methods = new ArrayList<>(List.of(constructor(), start("of"), start("adopt"), parts()));
        if (frame.node().isGeneric()) {
            methods.add(typeMethod());
        }
        return methods;
    }

    static AnnotationSpec suppress(String lint) {
        return suppress(List.of(lint));
    }

    private static AnnotationSpec suppress(Collection<String> lints) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
        lints.forEach(lint -> annotation.addMember("value", "$S", lint));
        return annotation.build();
    }

    // @PytreeGenerated({"kernel", "bias"})
    static AnnotationSpec schema(NodeModel node) {
        CodeBlock names = node.countedFields().stream()
                .map(FieldModel::name)
                .map(name -> CodeBlock.of("$S", name))
                .collect(CodeBlock.joining(", ", "{", "}"));
        return AnnotationSpec.builder(Runtime.PYTREE_GENERATED)
                .addMember("value", names)
                .build();
    }

    // public static final Type TYPE = new Type();
    private FieldSpec typeConstant() {
        var adapter = frame.companion().nestedClass(NodeModel.ADAPTER);
        boolean generic = frame.node().isGeneric();
        TypeName[] any = frame.node().typeParameters().stream()
                .map(parameter -> WildcardTypeName.subtypeOf(Object.class))
                .toArray(TypeName[]::new);
        return FieldSpec.builder(
                        generic ? ParameterizedTypeName.get(adapter, any) : adapter,
                        "TYPE",
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer(generic ? "new $T<>()" : "new $T()", adapter)
                .build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(ParameterizedTypeName.get(Runtime.CORE, frame.nodeType()), "core")
                .addStatement("super(core)")
                .build();
    }

    // return new LinearPytree(Core.snapshot(TYPE, module));
    private MethodSpec start(String name) {
        boolean copies = name.equals("of");
        return MethodSpec.methodBuilder(name)
                .addJavadoc(
                        copies
                                ? "A proxy of a copy of {@code module}; neither sees the other's changes."
                                : "Takes {@code module} over; nothing else may hold it.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariables(frame.declaredVariables())
                .returns(frame.proxyType())
                .addParameter(frame.nodeType(), "module")
                .addStatement(
                        "return new $T($T.$L($L, module))",
                        frame.proxyType(),
                        Runtime.CORE,
                        copies ? "snapshot" : "adopt",
                        adapter())
                .build();
    }

    // return new LinearPytree(Core.parts(TYPE, graphDef, states));
    private MethodSpec parts() {
        return MethodSpec.methodBuilder("of")
                .addJavadoc("A proxy that shares these leaves.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariables(frame.declaredVariables())
                .returns(frame.proxyType())
                .addParameter(ParameterizedTypeName.get(Runtime.GRAPH_DEF, frame.nodeType()), "graphDef")
                .addParameter(ArrayTypeName.of(Runtime.STATE), "states")
                .varargs()
                .addStatement(
                        "return new $T($T.parts($L, graphDef, states))", frame.proxyType(), Runtime.CORE, adapter())
                .build();
    }

    private CodeBlock adapter() {
        return frame.node().isGeneric()
                ? CodeBlock.of("$T.<$L>type()", frame.companion(), variables())
                : CodeBlock.of("TYPE");
    }

    private CodeBlock variables() {
        return Types.used(frame.node().typeParameters()).stream()
                .map(variable -> CodeBlock.of("$T", variable))
                .collect(CodeBlock.joining(", "));
    }

    // return (Type<T>) TYPE;
    private MethodSpec typeMethod() {
        return MethodSpec.methodBuilder("type")
                .addJavadoc("{@link #TYPE} for these type arguments, of which it keeps no trace.")
                .addAnnotation(suppress("unchecked"))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addTypeVariables(frame.declaredVariables())
                .returns(frame.adapterType())
                .addStatement("return ($T) TYPE", frame.adapterType())
                .build();
    }
}
