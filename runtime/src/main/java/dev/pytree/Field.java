package dev.pytree;

import org.jspecify.annotations.Nullable;

/**
 * What a node type says of one field: its name, its role, the kind written on it, and its declared type. A
 * {@link NodeType} visits its fields in the order in which it declares them.
 */
public final class Field {
    /** What a field is in the tree. */
    enum Role {
        LEAF,
        NODE,
        FIXED,
        SAME
    }

    final String name;
    final Role role;
    final Kind kind;
    final Class<?> type;
    final Key key;
    final LeafSpec spec;
    /** The class of the leaf, if that is known: then a value of it needs no further check. */
    final @Nullable Class<?> leafClass;
    /** Whether one call sets it everywhere by name. */
    final boolean mode;

    private Field(String name, Role role, Kind kind, Class<?> type) {
        this(name, role, kind, type, false);
    }

    private Field(String name, Role role, Kind kind, Class<?> type, boolean mode) {
        this.name = name;
        this.role = role;
        this.kind = kind;
        this.type = type;
        this.key = new Key.Name(name);
        this.spec = new LeafSpec(kind, type);
        this.leafClass = role == Role.LEAF && LeafType.isPlain(LeafSpec.boxed(type)) ? LeafSpec.boxed(type) : null;
        this.mode = mode;
    }

    /** {@return a leaf without a kind of its own} */
    public static Field leaf(String name, Class<?> type) {
        return leaf(name, Kind.NONE, type);
    }

    /** {@return a leaf of a kind} */
    public static Field leaf(String name, Kind kind, Class<?> type) {
        return new Field(name, Role.LEAF, kind, type);
    }

    /** {@return a node or container} */
    public static Field node(String name, Class<?> type) {
        return node(name, Kind.NONE, type);
    }

    /** {@return a node or container whose leaves inherit a kind} */
    public static Field node(String name, Kind kind, Class<?> type) {
        return new Field(name, Role.NODE, kind, type);
    }

    /** {@return a value of the structure, compared with equals} */
    public static Field fixed(String name, Class<?> type) {
        return new Field(name, Role.FIXED, Kind.NONE, type);
    }

    /** {@return a value of the structure, carried by reference and compared with {@code ==}} */
    public static Field same(String name, Class<?> type) {
        return new Field(name, Role.SAME, Kind.NONE, type);
    }

    /** {@return a value of the structure that is a {@link Mode}: a boolean or an enum} */
    public static Field mode(String name, Class<?> type) {
        return new Field(name, Role.FIXED, Kind.NONE, type, true);
    }

    /** {@return the element that stands for the field where its value is given} */
    Structure.Element given() {
        return role == Role.LEAF ? spec : isStatic() ? Builder.Given.FIXED : Builder.Given.NODE;
    }

    boolean isStatic() {
        return role == Role.FIXED || role == Role.SAME;
    }

    @Override
    public String toString() {
        return name + ": " + role + " " + kind + " " + type.getTypeName();
    }
}
