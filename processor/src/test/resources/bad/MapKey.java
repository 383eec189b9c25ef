package bad;

import dev.pytree.PytreeNode;
import java.util.Map;

@PytreeNode
class MapKey<K> {
    Map<Double, float[]> byDouble;
    Map<K, float[]> byVariable;
    Map<?, float[]> byAnything;
    Map<Object, MapKey<K>> byObject;
}
