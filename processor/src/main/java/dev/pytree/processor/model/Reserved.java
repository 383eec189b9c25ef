package dev.pytree.processor.model;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** The methods that a proxy has of its own, so that a user's member of that name gets an underscore. */
final class Reserved {
    private static final TypeUse LONG = new TypeUse.Primitive("long");
    private static final TypeUse INT = new TypeUse.Primitive("int");

    private Reserved() {}

    static Set<MethodModel.Signature> by(NodeModel node) {
        Set<MethodModel.Signature> reserved = new LinkedHashSet<>();
        for (String name : new String[] {
            "module",
            "graphDef",
            "state",
            "shareState",
            "share",
            "frozen",
            "open",
            "hashCode",
            "toString",
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize"
        }) {
            reserved.add(MethodModel.Signature.of(name));
        }
        reserved.add(MethodModel.Signature.of("equals", TypeUse.OBJECT));
        reserved.add(MethodModel.Signature.of("wait", LONG));
        reserved.add(MethodModel.Signature.of("wait", LONG, INT));
        TypeUse state = named("dev.pytree", "State");
        reserved.add(MethodModel.Signature.of("withState", state));
        reserved.add(MethodModel.Signature.of("withMode", named("java.lang", "String"), TypeUse.OBJECT));
        reserved.add(MethodModel.Signature.of("map", named("java.util.function", "UnaryOperator")));
        reserved.add(MethodModel.Signature.of("call", named("java.util.function", "Function")));
        reserved.add(MethodModel.Signature.of("edit", named("java.util.function", "Consumer")));
        reserved.add(MethodModel.Signature.of("of", node.type().erased()));
        reserved.add(MethodModel.Signature.of("of", named("dev.pytree", "GraphDef"), new TypeUse.Array(state)));
        reserved.add(MethodModel.Signature.of("adopt", node.type().erased()));
        if (node.isGeneric()) {
            reserved.add(MethodModel.Signature.of("type"));
        }
        return Collections.unmodifiableSet(reserved);
    }

    private static TypeUse named(String packageName, String name) {
        return TypeUse.Named.of(ClassRef.of(packageName, name));
    }
}
