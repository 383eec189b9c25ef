package statics;

import dev.pytree.PytreeNode;
import dev.pytree.Static;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What belongs to the structure, by type or by annotation. */
@PytreeNode
public record Statics(
        String name,
        boolean flag,
        Character letter,
        Mode mode,
        Class<? extends Number> type,
        List<String> names,
        Optional<Mode> maybe,
        @Static int number,
        @Static Duration duration,
        @Static BigDecimal decimal,
        @Static UUID id,
        @Static Map<String, Set<Long>> sizes,
        @Static Point point,
        @Static Celsius celsius,
        @Static(identity = true) UnaryOperator<float[]> activation,
        @Static(identity = true) int[] table) {}

enum Mode {
    TRAIN,
    EVALUATE
}

record Point(int x, List<Integer> y, Point next) {}

final class Celsius {
    final double degrees = 1;

    @Override
    public boolean equals(Object other) {
        return other instanceof Celsius celsius && celsius.degrees == degrees;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(degrees);
    }
}
