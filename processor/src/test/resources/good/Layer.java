package layers;

import dev.pytree.Param;
import dev.pytree.PytreeNode;
import dev.pytree.Static;
import java.util.List;

/** An open root, an abstract class below it, and what these have in common. */
@PytreeNode
public interface Layer {
    float[] forward(float[] x);

    default int size() {
        return 1;
    }
}

@PytreeNode
abstract class Named<S extends Layer> implements Layer {
    @Static private final String name;
    S below;
    protected @Param float[] scale;

    Named(String name) {
        this.name = name;
    }

    String getName() {
        return name;
    }

    public abstract int depth();
}

@PytreeNode
class Deep extends Named<Flat> {
    List<Layer> layers;

    Deep(String name) {
        super(name);
    }

    @Override
    public float[] forward(float[] x) {
        return x;
    }

    @Override
    public int depth() {
        return 1;
    }
}

@PytreeNode
record Flat() implements Layer {
    @Override
    public float[] forward(float[] x) {
        return x;
    }
}
