package dev.pytree.processor.write;

import com.palantir.javapoet.ClassName;

/** The runtime's types, and the JDK's, that generated code names. */
final class Runtime {
    static final ClassName TYPED_PYTREE = type("TypedPytree");
    static final ClassName PYTREE_GENERATED = type("PytreeGenerated");
    static final ClassName CORE = type("Core");
    static final ClassName GRAPH_DEF = type("GraphDef");
    static final ClassName STATE = type("State");
    static final ClassName TREE_TYPE = type("TreeType");
    static final ClassName LEAF_TYPE = type("LeafType");
    static final ClassName NODE_TYPE = type("NodeType");
    static final ClassName OBJECT_TYPE = type("ObjectType");
    static final ClassName SEALED_TYPE = type("SealedType");
    static final ClassName OPEN_TYPE = type("OpenType");
    static final ClassName FIELD = type("Field");
    static final ClassName KIND = type("Kind");
    static final ClassName WALKER = type("Walker");
    static final ClassName BUILDER = type("Builder");
    static final ClassName VARIABLE = type("Variable");
    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    static final ClassName LIST = ClassName.get("java.util", "List");
    static final ClassName MAP = ClassName.get("java.util", "Map");
    static final ClassName OPTIONAL = ClassName.get("java.util", "Optional");

    private Runtime() {}

    private static ClassName type(String name) {
        return ClassName.get("dev.pytree", name);
    }
}
