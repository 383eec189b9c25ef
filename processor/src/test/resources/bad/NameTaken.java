package bad;

import dev.pytree.PytreeNode;

@PytreeNode
record NameTaken(float[] weight) {}

class NameTakenPytree {}
