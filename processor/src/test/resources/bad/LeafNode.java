package bad;

import dev.pytree.Leaf;
import dev.pytree.PytreeNode;
import java.util.List;

@PytreeNode
class LeafNode {
    @Leaf LeafNode next;
    @Leaf List<LeafNode> all;
}
