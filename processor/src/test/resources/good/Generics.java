package generics;

import dev.pytree.Leaf;
import dev.pytree.Param;
import dev.pytree.PytreeCreator;
import dev.pytree.PytreeNode;
import dev.pytree.Static;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** Type parameters: free, bounded by a node, bounded by themselves, bounded by what belongs to the structure. */
@PytreeNode
public record Generics<T, N extends Item & Serializable, E extends Enum<E>>(
        @Param T value, List<T> many, T[] array, N node, Map<String, N> nodes, E constant) {}

@PytreeNode
class Item {
    float[] data;

    Item() {}
}

@PytreeNode
class Chain<C extends Chain<C>> {
    C next;

    Chain() {}
}

@PytreeNode
class Base<A, B> {
    A first;
    List<? extends Map<String, B>> second;

    Base() {}

    public int count(A a, List<B> b) {
        return b.indexOf(a);
    }
}

@PytreeNode
class Derived<X extends Item> extends Base<float[], X> {
    Pair<X, Pair<int[], X>> pair;
    Links links;

    Derived() {}
}

@PytreeNode
class Links extends Chain<Links> {
    Links() {}
}

@PytreeNode
final class Pair<L, R> {
    private final @Leaf L left;
    private final R right;

    private Pair(L left, R right) {
        this.left = left;
        this.right = right;
    }

    @PytreeCreator
    static <P, Q> Pair<P, Q> of(P left, Q right) {
        return new Pair<>(left, right);
    }

    L left() {
        return left;
    }

    R getRight() {
        return right;
    }
}

@PytreeNode
sealed interface Expr<V> permits Literal, Sum {}

@PytreeNode
record Literal(@Static int value) implements Expr<Integer> {}

@PytreeNode
record Sum<V>(Expr<V> left, Expr<V> right) implements Expr<V> {}
