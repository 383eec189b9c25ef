package bad;

import dev.pytree.PytreeNode;
import java.util.List;
import java.util.Optional;

@PytreeNode
@SuppressWarnings("rawtypes")
class Raw<T> {
    List list;
    Optional[] optionals;
    Raw node;
    Term term;

    sealed interface Term<V> permits One {}

    @PytreeNode
    record One<V>(float[] weight) implements Term<V> {}
}
