package dev.pytree.benchmarks.model;

import dev.pytree.Param;
import dev.pytree.PytreeNode;
import java.util.ArrayList;
import java.util.List;

/** A transformer of known classes: with 48 blocks 435 nodes and 579 leaves. */
@PytreeNode
public final class Transformer {
    @Param
    float[] embedding;

    List<Block> blocks;
    LayerNorm norm;

    Transformer() {}

    /** {@return 48 blocks with leaves of four elements} */
    public static Transformer filled() {
        return filled(48, 4);
    }

    /** {@return a model of {@code blocks} blocks with leaves of {@code size} elements} */
    public static Transformer filled(int blocks, int size) {
        var model = new Transformer();
        model.embedding = new float[size];
        model.blocks = new ArrayList<>();
        for (int i = 0; i < blocks; i++) {
            model.blocks.add(Block.filled(size));
        }
        model.norm = LayerNorm.filled(size);
        return model;
    }

    /** Changes nothing. */
    public float peek() {
        return blocks.get(0).forward.down.peek();
    }

    /** Replaces one leaf of the first block. */
    public float step(float by) {
        return blocks.get(0).forward.down.step(by);
    }
}
