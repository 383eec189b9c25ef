package hidden;

import dev.pytree.Param;
import dev.pytree.PytreeNode;
import dev.pytree.Static;

/** Classes of the package that have the names of ones that generated code needs. */
@PytreeNode
public record Object(@Param float[] weight, String string, List list, Override override, @Static java.lang.String text) {
    @java.lang.Override
    public java.lang.String toString() {
        return "";
    }

    public java.lang.Integer size(java.lang.Object other) {
        return 1;
    }
}

@PytreeNode
record String(float[] a) {}

@PytreeNode
record List(float[] a) {}

@PytreeNode
record Override(float[] a, Builder builder, Type type) {}

@PytreeNode
record Builder(float[] a) {}

@PytreeNode
record Type(float[] a, Walker[] walkers) {}

@PytreeNode
record Walker(@Static java.lang.Integer a) {}

interface Integer {}
