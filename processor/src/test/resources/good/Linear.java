package linear;

import dev.pytree.BatchStat;
import dev.pytree.Param;
import dev.pytree.PytreeNode;
import dev.pytree.Static;
import dev.pytree.Variable;
import java.io.IOException;
import java.util.List;

/** A class that is filled after creation. */
@PytreeNode
public class Linear implements Forward {
    @Param float[][] kernel;
    @Param float[] bias;
    @BatchStat Variable<Integer> calls;
    Relu after;
    List<Block> blocks;
    @Static int inputs;

    Linear() {}

    @Override
    public float[] forward(float[] x) {
        return x;
    }

    public void save(String where) throws IOException {
        throw new IOException(where);
    }

    /** Never forwarded: it would hand out a node of the model. */
    public Linear self() {
        return this;
    }

    void hidden() {}
}

interface Forward {
    float[] forward(float[] x);

    default float[] twice(float[] x) {
        return forward(forward(x));
    }
}

@PytreeNode
record Relu(@Param double slope, @Static String name) {}

@PytreeNode
class Block {
    float[] weight;

    Block() {}
}
