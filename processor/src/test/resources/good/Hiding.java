package hiding;

import dev.pytree.PytreeNode;
import java.util.List;

/** Fields and parameters with the names of classes, packages and constants that generated code names. */
@PytreeNode
class Hiding {
    final List<float[]> LAYERS;
    final float[] Core;
    final float[] dev;
    final float[] hiding;
    final Hidden HiddenPytree;
    float[] rest;

    Hiding(List<float[]> LAYERS, float[] Core, float[] dev, float[] hiding, Hidden HiddenPytree) {
        this.LAYERS = LAYERS;
        this.Core = Core;
        this.dev = dev;
        this.hiding = hiding;
        this.HiddenPytree = HiddenPytree;
    }

    public int count(int Core, int core) {
        return Core + core;
    }
}

@PytreeNode
class Hidden {
    float[] a;
}

@PytreeNode
record MLP(List<float[]> mlp, float[] other) {
    @dev.pytree.PytreeCreator
    static MLP of(float[] other, List<float[]> mlp) {
        return new MLP(mlp, other);
    }
}
