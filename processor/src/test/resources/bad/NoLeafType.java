package bad;

import dev.pytree.Leaf;
import dev.pytree.LeafType;
import dev.pytree.LeafTypes;
import dev.pytree.Param;
import dev.pytree.PytreeNode;
import dev.pytree.Variable;
import java.math.BigDecimal;
import java.util.List;

@PytreeNode
@LeafTypes({NoLeafType.GenericLeaf.class, NoLeafType.MatrixLeaf.class})
class NoLeafType {
    @Leaf String name;
    @Param BigDecimal decimal;
    @Leaf List<Thread.State> states;
    Variable<String> text;
    @Leaf NotANode other;
    @Leaf Object object;
    @Leaf java.util.Set<float[]> set;
    @Leaf Generic<Float> generic;
    @Leaf SubMatrix below;

    static class NotANode {}

    static class Generic<E> {}

    static class Matrix {}

    static class SubMatrix extends Matrix {}

    abstract static class GenericLeaf extends LeafType<Generic<?>> {
        GenericLeaf() {
            super(null);
        }
    }

    abstract static class MatrixLeaf extends LeafType<Matrix> {
        MatrixLeaf() {
            super(Matrix.class);
        }
    }
}
