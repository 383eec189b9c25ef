package dev.pytree.processor.model;

/** An instance field of a class or of one of its superclasses, or a record component. */
public record FieldModel(
        ClassRef owner, String name, TypeUse type, Role role, Access reading, Access assigning, Origin origin) {

    /** Whether the field is part of the tree or of its structure. */
    public boolean counts() {
        return !(role instanceof Role.Ignored);
    }

    public boolean assignable() {
        return !(assigning instanceof Access.None);
    }

    /** {@code Linear.kernel}, as messages call it. */
    public String shownName() {
        return owner.shownName() + "." + name;
    }
}
