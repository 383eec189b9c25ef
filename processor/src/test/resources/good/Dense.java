package dense;

import dev.pytree.BatchStat;
import dev.pytree.Param;
import dev.pytree.PytreeNode;
import dev.pytree.Static;
import dev.pytree.Variable;

/** The size of what is written for it is tested. */
@PytreeNode
public class Dense {
    @Param float[][] kernel;
    @Param float[] bias;
    @BatchStat Variable<Integer> calls;
    Dense next;
    @Static int inputs;

    public Dense() {}
}
