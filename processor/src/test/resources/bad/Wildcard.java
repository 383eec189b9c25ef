package bad;

import dev.pytree.PytreeNode;
import java.util.List;

@PytreeNode
class Wildcard<T> {
    List<?> unbounded;
    List<? super float[]> lower;
    Wildcard<? extends float[]> node;
}
