package bad;

import dev.pytree.PytreeNode;
import java.util.List;

sealed interface Root permits Only {}

@PytreeNode
record Only(float[] a) implements Root {}

@PytreeNode
record SealedRoot(Root root, List<Root> roots) {}
