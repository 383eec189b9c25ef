package families;

import dev.pytree.Param;
import dev.pytree.PytreeNode;
import java.util.List;
import java.util.Map;

/** Sealed types that are not annotated, whose permitted subtypes all are nodes or enums; one is generic. */
@PytreeNode
public record Families<V>(
        Figure shape,
        @Param List<Figure> shapes,
        Map<String, Term<V>> byName,
        Term<? extends Integer> number,
        Stage layer) {}

sealed interface Figure permits Disc, Outline, Blank {}

@PytreeNode
record Disc(double[] radius) implements Figure {}

sealed interface Outline extends Figure permits Quad {}

@PytreeNode
record Quad(double[] side) implements Outline {}

enum Blank implements Figure {
    NOTHING
}

sealed interface Term<V> permits Given, Total {}

@PytreeNode
record Given(int[] value) implements Term<Integer> {}

@PytreeNode
record Total<V>(Term<V> left, Term<V> right) implements Term<V> {}

abstract sealed class Stage permits Full {}

@PytreeNode
final class Full extends Stage {
    float[] kernel;
    Figure shape;

    Full() {}
}
