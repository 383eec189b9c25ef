/** Pytrees for Java: nodes, leaves, structures and the operations on them. */
@org.jspecify.annotations.NullMarked
module dev.pytree {
    requires static org.jspecify;

    exports dev.pytree;

    uses dev.pytree.LeafType;
    uses dev.pytree.NodeType;
}
