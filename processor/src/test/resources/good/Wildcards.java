package wildcards;

import dev.pytree.Param;
import dev.pytree.PytreeNode;
import dev.pytree.Variable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Wildcards: of generic nodes, in containers, upper and lower, and as keys. */
@PytreeNode
public record Wildcards<T, N extends Coat>(
        Crate<?> any,
        Crate<? extends N> upper,
        Crate<? super N> lower,
        List<? super T> many,
        List<Crate<?>> boxes,
        Optional<? extends Crate<? extends Coat>>[] array,
        Map<?, ? extends N> map,
        @Param Map<? extends Enum<?>, Duo<?, Crate<?>>> pairs,
        Variable<?> variable) {}

@PytreeNode
class Coat {
    float[] weight;

    Coat() {}
}

@PytreeNode
record Crate<B extends Coat>(B value) {}

@PytreeNode
record Duo<L, R>(L left, R right) {}
