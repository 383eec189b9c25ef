package dev.pytree;

import org.jspecify.annotations.Nullable;

/** How a structure remembers one node: what it is, how many children it has and under which keys. A value. */
interface Shape extends Structure.Element {

    /** {@return the number of children, static fields included} */
    int arity();

    /** {@return the key of child {@code i}, or null where the child stands under the node's own path} */
    @Nullable
    Key key(int i);

    /** {@return whether child {@code i} belongs to the structure} */
    default boolean isStatic(int i) {
        return false;
    }

    /** {@return whether an instance can be made before its children are} */
    default boolean fillable() {
        return false;
    }

    /** {@return whether a node of the shape {@code other}, of the same class, is the same but for the keys of its children} */
    default boolean sameExceptKeys(Shape other) {
        return true;
    }

    /** {@return whether two places that hold the same instance are shared} */
    default boolean identity() {
        return false;
    }

    /** {@return whether a rebuild note, kept outside the comparison, goes with it} */
    default boolean noted() {
        return false;
    }

    /** {@return this shape with names in place of classes} */
    default Shape named() {
        return this;
    }

    /** {@return an instance made of the values of all children, static ones included} */
    Object build(@Nullable Object[] children, @Nullable Object note);

    /** {@return the text before the first child} */
    String opening();

    /** {@return the text after the last child} */
    String closing();

    /** {@return the text that names child {@code i}} */
    default String label(int i) {
        return "";
    }
}
