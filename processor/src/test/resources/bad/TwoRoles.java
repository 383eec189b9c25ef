package bad;

import dev.pytree.BatchStat;
import dev.pytree.Ignore;
import dev.pytree.Leaf;
import dev.pytree.Param;
import dev.pytree.PytreeNode;
import dev.pytree.Static;

@PytreeNode
record TwoRoles(@Param @BatchStat float[] a, @Leaf @Static int b, @Ignore @Param float[] c) {}
