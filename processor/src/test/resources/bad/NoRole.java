package bad;

import dev.pytree.PytreeNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

class Unannotated {}

interface Open {}

abstract class Half {}

sealed interface Mixed permits One {}

record One() implements Mixed {}

class Generic<E> {}

abstract class GenericLeaf extends dev.pytree.LeafType<Generic<?>> {
    GenericLeaf() {
        super(null);
    }
}

@PytreeNode
@dev.pytree.LeafTypes(GenericLeaf.class)
class NoRole<C extends Comparable<C>, L extends List<float[]>> {
    Object object;
    Unannotated unannotated;
    Open open;
    Half[] half;
    Mixed mixed;
    Set<float[]> set;
    Collection<String> collection;
    Map<String, Unannotated> map;
    ConcurrentHashMap<String, float[]> concurrent;
    CopyOnWriteArrayList<float[]> copying;
    BigDecimal decimal;
    Comparable<String> comparable;
    L bounded;
    java.util.ArrayDeque<float[]> deque;
    Iterable<float[]> iterable;
    Generic<Float> generic;
}
