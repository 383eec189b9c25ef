package dev.pytree;

/** What a field is whose type is a number and which carries no role: the type alone does not tell data from structure. */
public enum Scalars {
    /** A compile error asks for {@link Leaf}, a kind, or {@link Static}. */
    ASK,
    /** Data, as if marked {@link Leaf}. */
    LEAF,
    /** Structure, as if marked {@link Static}. */
    STATIC
}
