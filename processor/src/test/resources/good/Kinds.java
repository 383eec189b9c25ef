package kinds;

import dev.pytree.BatchStat;
import dev.pytree.Cache;
import dev.pytree.Intermediate;
import dev.pytree.Leaf;
import dev.pytree.Param;
import dev.pytree.PytreeNode;
import dev.pytree.RngState;
import dev.pytree.Scalars;
import dev.pytree.Static;
import dev.pytree.Variable;
import dev.pytree.VariableKind;

/** Every kind, and kinds of the user's with their parents. */
@PytreeNode(scalars = Scalars.LEAF)
public record Kinds(
        @Param float[] param,
        @BatchStat float[] batchStat,
        @Cache float[] cache,
        @RngState long rngState,
        @Intermediate Variable<float[]> intermediate,
        @LoraParam float[] lora,
        @Kinds.Quantized Inner inner,
        @Own float[] own,
        @Leaf boolean flag,
        @Leaf char letter,
        byte b,
        short s,
        int i,
        long l,
        float f,
        Double boxed,
        @Static int size) {
    @LoraParam
    @VariableKind
    @interface Quantized {}
}

@Param
@VariableKind
@interface LoraParam {}

@VariableKind
@interface Own {}

@PytreeNode(scalars = Scalars.STATIC)
record Inner(int[] data, int size) {}
