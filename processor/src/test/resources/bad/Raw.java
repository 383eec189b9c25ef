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
}
