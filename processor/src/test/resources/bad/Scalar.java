package bad;

import dev.pytree.PytreeNode;
import java.util.List;

@PytreeNode
class Scalar {
    int count;
    Double rate;
    List<Float> rates;
}
