package bad;

import dev.pytree.Leaf;
import dev.pytree.Param;
import dev.pytree.PytreeNode;
import dev.pytree.Variable;
import java.math.BigDecimal;
import java.util.List;

@PytreeNode
class NoLeafType {
    @Leaf String name;
    @Param BigDecimal decimal;
    @Leaf List<Thread.State> states;
    Variable<String> text;
    @Leaf NotANode other;

    static class NotANode {}
}
