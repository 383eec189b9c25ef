package dev.pytree.processor.model;

import java.util.List;

/** Everything the processor may object to: a stable id, and a text that says what is wrong, why, and what to do. */
public enum Rule {
    // Where a class stands
    MISFIT("PytreeMisfit", "%1$s is %2$s, and %2$s has no fields of instances to take apart. Drop @PytreeNode."),
    PRIVATE(
            "PytreePrivate",
            "%1$s cannot be a node: %2$s is private, and generated code in its package does not see it. Make %2$s package-private."),
    HIDDEN(
            "PytreeHidden",
            "%1$s mentions %2$s, and generated code stands in a package that does not see %2$s. Let that package see it%3$s."),
    INNER(
            "PytreeInner",
            "%1$s is an inner class: its instances hold one of %2$s, which is no field. Did you mean static class %3$s?"),
    NAME_TAKEN(
            "PytreeNameTaken",
            "%1$s needs the name %2$s for its generated class, and there is a class of that name. Rename one of them."),
    NAME_CLASH("PytreeNameClash", "%1$s and %2$s would both generate %3$s. Rename one of them."),
    NAME_CASE(
            "PytreeNameCase",
            "%1$s and %2$s generate classes that differ only in case, and where names of files have no case, as on Windows and macOS, %3$s takes the place of the other. Rename one of them, or say @SuppressWarnings(\"pytree:PytreeNameCase\").",
            false),
    TYPE_VARIABLE(
            "PytreeTypeVariable",
            "%1$s has a type variable named %2$s, the name of the class nested in each generated one. Rename the variable."),
    LOMBOK(
            "PytreeLombok",
            "%1$s carries @%2$s, but Lombok did not run in this compilation: what it adds to the class is not there. Put Lombok on the processor path too, before or after this processor, or write these members by hand."),
    TOO_MANY_FIELDS(
            "PytreeTooManyFields",
            "%1$s has %2$s fields, so that its generated class needs some %3$s constants, and a class file holds 65535. Group some of the fields in a record of their own."),
    IMPORT("PytreeImport", "%1$s imports %2$s, which %3$s. %4$s."),
    UNDEFINED(
            "PytreeUndefined",
            "%1$s is not written: it needs %2$s, which was not found. If another processor generates it, put that processor on the path; if it comes from a library, add what the library depends on."),
    COMPILER("PytreeCompiler", "%1$s cannot be written by this compiler: it %2$s. %3$s."),

    // What a class inherits
    SUPERCLASS(
            "PytreeSuperclass",
            "%1$s extends %2$s, which has fields but is not annotated: they would be lost when %1$s is rebuilt. %3$s in a field instead of extending it."),
    UNPROCESSED(
            "PytreeUnprocessed",
            "%1$s uses %2$s, which is annotated, but there is no %3$s: the processor did not run where %2$s was compiled. Compile it again with pytree-processor on its annotation processor path."),
    STALE(
            "PytreeStale",
            "%1$s uses %2$s, which has the fields %4$s, but %3$s knows %5$s: the processor did not run when %2$s was compiled again. Compile it again with pytree-processor on its annotation processor path."),
    SHADOWED("PytreeShadowed", "%1$s hides %2$s: both would be the leaf %3$s. Rename one of them."),
    NOT_PERMITTED(
            "PytreePermitted",
            "%1$s is a root, but its permitted subtype %2$s is neither a node nor an enum. Annotate %2$s with @PytreeNode."),

    // What a field is
    SCALAR(
            "PytreeScalar",
            "%1$s is %2$s: a number may be data or structure. Say @Leaf or a kind such as @Param if it is data, @Static if it is structure; @PytreeNode(scalars = LEAF) or (scalars = STATIC) says it for all numbers of %3$s. An annotation that javac does not find counts as none."),
    NO_ROLE(
            "PytreeNoRole",
            "%1$s has no role: %2$s. %3$s; or say @Static if it belongs to the structure, @Ignore if it belongs to neither."),
    TRANSIENT(
            "PytreeTransient",
            "%1$s is transient, which says what serialisation does and not what trees do. Say @Ignore to leave it out, or @Leaf, a kind or @Static to keep it."),
    TWO_ROLES("PytreeTwoRoles", "%1$s carries %2$s, and a field has one role. Keep one of them."),
    NO_LEAF_TYPE(
            "PytreeNoLeafType",
            "%1$s is said to be data, but %2$s is no leaf: leaves are primitive arrays of any rank, numbers, booleans and chars. Hold the data in one of these%3$s; or say @Static."),
    LEAF_NODE(
            "PytreeLeafNode",
            "%1$s is a @Leaf, but %2$s is a node, and its leaves are inside it. Drop @Leaf; a kind such as @Param is inherited by the leaves below."),
    STATIC_EQUALITY(
            "PytreeStaticEquality",
            "%1$s belongs to the structure, which is compared by equals, and %2$s is not: %3$s. Use a type with value equality, or say @Static(identity = true) to compare with ==."),
    MODE(
            "PytreeMode",
            "%1$s is a @Mode, which is set by its name from outside, and %2$s is neither boolean nor an enum. Use one of these, or say @Static."),
    MAP_KEY(
            "PytreeMapKey",
            "%1$s is a map from %2$s, and the keys of a map are steps of a path. Use String, Integer, Long or an enum as key."),
    RAW("PytreeRaw", "%1$s is the raw type %2$s, which does not say what it holds. Write its type arguments."),
    SEALED_ROOT(
            "PytreeSealedRoot",
            "%1$s is the sealed type %2$s, which is not annotated, and its package does not see the permitted subtype %3$s. Annotate %2$s with @PytreeNode."),
    KIND("PytreeKind", "%1$s carries the kind %2$s, which %3$s. %4$s."),
    MISPLACED("PytreeMisplaced", "%1$s carries %2$s, but %3$s. %4$s."),

    // How an instance is read and rebuilt
    UNREADABLE(
            "PytreeUnreadable",
            "%1$s cannot be read%4$s: it %2$s, and there is no method %3$s. Let its package see the field, or add one of these methods."),
    CONSTRUCTOR("PytreeConstructor", "%1$s cannot be rebuilt: %2$s. Constructors found: %3$s. %4$s"),
    AMBIGUOUS(
            "PytreeAmbiguous",
            "%1$s can be rebuilt in several ways, and none takes more fields than the others: %2$s. Mark one with @PytreeCreator."),
    TWO_CREATORS("PytreeTwoCreators", "%1$s has several creators: %2$s. Keep one @PytreeCreator."),
    CREATOR(
            "PytreeCreator",
            "%1$s is marked to rebuild %2$s, but %3$s. Mark a constructor, or a static method that returns %2$s, that the package can call."),
    CREATOR_PARAMETER(
            "PytreeCreatorParameter", "the parameter %1$s of %2$s %3$s, so that nothing tells its value. %4$s"),
    IGNORED_PARAMETER(
            "PytreeIgnoredParameter",
            "%1$s is @Ignore, but %2$s takes it to rebuild %3$s. Say @Ignore(initial = \"name\") with a static method of %3$s that returns its value."),
    INITIAL(
            "PytreeInitial",
            "%1$s takes its value from %2$s(), but %3$s has no static method %4$s %2$s() that its package can call.%5$s"),

    // What the proxy leaves out
    INTERFACE(
            "PytreeInterface",
            "%1$s will not implement %2$s: its method %3$s %4$s. Call it on module(), a copy of your own; rename it; or say @SuppressWarnings(\"pytree:PytreeInterface\") to leave it out in silence.",
            false),
    PROVIDES(
            "PytreeProvides",
            "the module %1$s does not provide %2$s: where %3$s is declared, adapters are looked up by class, and in a module those that it provides are found. For a class that never stands there, say @SuppressWarnings(\"pytree:PytreeProvides\"). %4$s in module-info.java:\n    provides dev.pytree.NodeType with\n            %5$s;",
            false),
    OPTION("PytreeOption", "%1$s is not an option of this processor.%2$s It knows %3$s.", false),
    INDEX(
            "PytreeIndex",
            "the index %1$s could not be written: %2$s. Let no other processor write it, or say -Apytree.index=false and keep it by hand."),
    INTERNAL(
            "PytreeInternal",
            "the processor failed on %1$s, which is a defect of it and not of your code. Please report this text and the class: %2$s");

    private final String id;
    private final String template;
    private final boolean error;

    Rule(String id, String template) {
        this(id, template, true);
    }

    Rule(String id, String template, boolean error) {
        this.id = id;
        this.template = template;
        this.error = error;
    }

    public String id() {
        return id;
    }

    /** What {@code @SuppressWarnings} names to silence a warning. */
    public String key() {
        return "pytree:" + id;
    }

    /** Whether the class is refused, rather than written with a warning. */
    public boolean isError() {
        return error;
    }

    String text(List<String> details) {
        return "[" + id + "] " + template.formatted(details.toArray());
    }
}
