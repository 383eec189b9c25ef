module demo {
    requires dev.pytree;

    provides dev.pytree.NodeType with
            demo.NetPytree.Type;
}
