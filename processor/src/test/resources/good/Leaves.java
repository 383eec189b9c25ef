package leaves;

import dev.pytree.Leaf;
import dev.pytree.LeafType;
import dev.pytree.LeafTypes;
import dev.pytree.Param;
import dev.pytree.PytreeNode;
import dev.pytree.Static;
import dev.pytree.Variable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leaves of registered types: a class, an interface and what is below it. */
@PytreeNode
@LeafTypes({MatrixLeaf.class, TensorLeaf.class})
public class Leaves<M extends Matrix> {
    @Param Matrix weights;
    Tensor tensor;
    @Leaf Dense dense;
    List<Matrix> list;
    @Param Map<String, Tensor> map;
    Optional<Matrix> maybe;
    Matrix[] array;
    Variable<Tensor> variable;
    M any;
    @Static(identity = true) Matrix mask;
    Inner inner;

    /** {@return the weights} */
    public Matrix weights() {
        return weights;
    }

    /** What is around it names the leaf type. */
    @PytreeNode
    record Inner(Matrix matrix, Tensor tensor) {}
}

class Matrix {}

interface Tensor {}

final class Dense implements Tensor {}

final class MatrixLeaf extends Plain<Matrix> {
    MatrixLeaf() {
        super(Matrix.class);
    }
}

final class TensorLeaf extends Plain<Tensor> {
    TensorLeaf() {
        super(Tensor.class);
    }
}

abstract class Plain<T> extends LeafType<T> {
    Plain(Class<T> type) {
        super(type);
    }

    @Override
    protected Class<?> elementType(T leaf) {
        return float.class;
    }

    @Override
    protected List<Integer> shape(T leaf) {
        return List.of(0);
    }

    @Override
    protected T copy(T leaf) {
        return leaf;
    }

    @Override
    protected float[] toArray(T leaf) {
        return new float[0];
    }

    @Override
    protected T fromArray(T like, Object array) {
        return like;
    }
}
