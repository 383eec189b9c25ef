package tricky;

import dev.pytree.Leaf;
import dev.pytree.Param;
import dev.pytree.PytreeNode;
import dev.pytree.Static;
import java.io.Serializable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;

/** Bounds of the library, annotations of types, names of generated locals, type variables with the names of classes. */
@PytreeNode
public record Tricky<T extends Comparable<? super T> & Serializable>(T t, List<? extends T>[] lists, T[][] arrays) {}

@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE_USE})
@interface Nullable {}

@PytreeNode
record Annotated(
        @Nullable Link link,
        List<@Nullable Link> many,
        float @Nullable [] array,
        @Static @Nullable String text,
        Map<String, @Nullable List<@Nullable Link>> deep) {}

@PytreeNode
record Link(Back back, float[] a) {}

@PytreeNode
record Back(Link link, @Leaf double b) {}

@PytreeNode
record Locals(
        @Param float[] flatten,
        float[] unflatten,
        float[] leaves,
        float[] out,
        float[] node,
        float[] path,
        float[] at,
        float[] in,
        float[] depth,
        float[] value,
        float[] call,
        float[] core,
        float[] type) {}

@PytreeNode
record Hides<String, Pytree, Builder>(String a, List<Pytree> b, Builder[] c) {}

@PytreeNode
abstract class Below<V> {
    V v;
    List<V> vs;
}

@PytreeNode
class Swapped<A, B> extends Below<Map<B, A>> {
    A own;

    Swapped() {}
}

@PytreeNode
class Twice<X extends Link> extends Swapped<X, String> {
    Twice() {}
}

@Deprecated(forRemoval = true)
@PytreeNode
class Outdated {
    @Deprecated float[] old;
    Link link;

    @Deprecated
    Outdated() {}
}

@PytreeNode
@SuppressWarnings("removal")
record Updated(Outdated outdated, List<Outdated> all) {}

@PytreeNode
record Generic<E>(E... elements) {
    @SafeVarargs
    Generic {}
}
