package dev.pytree.processor.write;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.pytree.processor.model.ClassRef;
import dev.pytree.processor.model.Content;
import dev.pytree.processor.model.NodeModel;
import dev.pytree.processor.model.TypeUse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The sealed types that an adapter holds and that have none of their own: for each a nested class that tells the permitted ones apart. */
final class Families {
    private final Map<ClassRef, Family> families = new LinkedHashMap<>();
    /** From inside the adapter nothing, from outside its name and a dot. */
    private final String where;

    private record Family(Content.Known root, String constant, String type) {}

    private Families(String where) {
        this.where = where;
    }

    /** Of these roots, which may come more than once. */
    static Families of(List<Content.Known> roots, NameAllocator names) {
        var all = new Families("");
        for (Content.Known root : roots) {
            all.families.computeIfAbsent(
                    name(root),
                    name -> new Family(
                            root,
                            names.newName(Constants.constant(name.simpleName())),
                            names.newName(name.simpleName() + "Family")));
        }
        return all;
    }

    Families fromProxy() {
        var outside = new Families(NodeModel.ADAPTER + ".");
        outside.families.putAll(families);
        return outside;
    }

    // SHAPE, EXPR.<Expr<Integer>>as()
    CodeBlock constant(Content.Known root) {
        String constant = requireNonNull(families.get(name(root)), "collected before").constant;
        return ((TypeUse.Named) root.type()).arguments().isEmpty()
                ? CodeBlock.of("$L$N", where, constant)
                : CodeBlock.of("$L$N.<$T>as()", where, constant, Types.of(root.type()));
    }

    // private static final ShapeFamily SHAPE = new ShapeFamily();
    List<FieldSpec> fields() {
        return families.values().stream()
                .map(family -> FieldSpec.builder(
                                ParameterizedTypeName.get(Runtime.TREE_TYPE, open(family.root)),
                                family.constant,
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer("new $N()", family.type)
                        .build())
                .toList();
    }

    // private static final class ShapeFamily extends SealedType<Shape> { … }
    List<TypeSpec> types() {
        return families.values().stream().map(Families::type).toList();
    }

    private static TypeSpec type(Family family) {
        return TypeSpec.classBuilder(family.type)
                .addJavadoc("Finds the type of each {@link $T}.", Types.of(name(family.root)))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(Runtime.SEALED_TYPE, open(family.root)))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addStatement("super($T.class)", Types.of(name(family.root)))
                        .build())
                .addMethod(Roots.typeOf(open(family.root), family.root.permits(), false))
                .build();
    }

    /** {@code Shape}, {@code Expr<?>}. */
    private static TypeName open(Content.Known root) {
        List<TypeName> any = ((TypeUse.Named) root.type())
                .arguments().stream()
                        .<TypeName>map(each -> WildcardTypeName.subtypeOf(Object.class))
                        .toList();
        return Types.parameterized(Types.of(name(root)), any);
    }

    private static ClassRef name(Content.Known root) {
        return ((TypeUse.Named) root.type()).name();
    }
}
