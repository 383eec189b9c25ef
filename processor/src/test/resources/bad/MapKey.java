package bad;

import dev.pytree.PytreeNode;
import java.util.Map;

@PytreeNode
class MapKey<K, D extends Double> {
    Map<Double, float[]> byDouble;
    Map<D, float[]> byVariable;
    Map<? extends Double, float[]> byWildcard;
    Map<Object, MapKey<K, D>> byObject;
}
