package dev.pytree.processor.programs;

import java.util.List;

/** Names that users choose: ordinary ones, and such as clash with the library, with java.lang or with generated code. */
final class Words {
    static final List<String> TYPES = List.of(
            "Layer", "Dense", "Cell", "Net", "Block", "Item", "Model", "Conv", "Norm", "Head", "Stage", "Leafy", "X",
            "String", "Object", "List", "Override", "Node", "Pytree", "Core", "Type", "Builder", "Walker", "Field",
            "State", "Variable", "Größe", "A_B", "Integer", "Map", "Kind", "Record", "Class", "Optional", "$Dollar",
            "Linear", "Tree", "Float", "TypedPytree", "NodeType", "Function", "GraphDef", "TreeType", "Iterable");

    static final List<String> FIELDS = List.of(
            "kernel", "bias", "scale", "rate", "layers", "first", "second", "rest", "head", "table", "steps", "a", "b",
            "in", "out", "node", "at", "core", "state", "module", "map", "of", "type", "record", "var", "sealed", "size",
            "größe", "$x", "a$L", "_a", "call", "TYPE", "java", "edit", "frozen", "graphDef", "open", "adopt",
            "with", "yield", "to", "x1", "isOn", "getIt", "setIt", "url", "i", "value", "key", "next", "permits",
            "instance", "self", "params", "builder", "walker", "leaf", "fixed", "builds", "fill", "make", "TYPE_", "withState", "x", "X",
            "Layer", "Dense", "LayerPytree", "Core", "List", "Kind");

    static final List<String> VARIABLES = List.of("T", "S", "Pytree", "Core", "V", "Node", "State", "E");

    /** The names of record components that the language reserves. */
    static final List<String> KINDS = List.of("Param", "BatchStat", "Cache", "RngState", "Intermediate");

    private Words() {}
}
