package dev.pytree.benchmarks.report;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The most that an operation may cost on some models.
 *
 * @param models the models it holds for
 */
record Limit(double value, Unit unit, Set<String> models) {
    /** What a limit is counted in. */
    enum Unit {
        RATIO("×"),
        NANOS("ns"),
        NANOS_A_REFERENCE("ns a reference"),
        BYTES("B");

        private final String sign;

        Unit(String sign) {
            this.sign = sign;
        }

        String of(double value) {
            return Report.number(value) + " " + sign;
        }
    }

    /** How many nodes and leaves a graph meets, each as often as it is referred to. */
    private static final Map<String, Integer> REFERENCES = Map.of(
            "Mlp", 10, "ResNet", 476, "MegamorphicResNet", 476, "Transformer", 1_014, "Wide", 250_002, "Chain", 20_000);

    boolean holdsFor(String model) {
        return models.contains(model) || models.contains(model.split(" ")[0]);
    }

    /** {@return the cost in the unit of this limit} */
    double measured(String model, Measurement operation, Measurement against) {
        return switch (unit) {
            case RATIO -> operation.nanos() / against.nanos();
            case NANOS -> operation.nanos();
            case NANOS_A_REFERENCE -> operation.nanos() / REFERENCES.get(model);
            case BYTES -> operation.bytes();
        };
    }

    /** {@return whether the cost, rounded as it is printed, is more than the limit} */
    boolean isMissed(String model, Measurement operation, Measurement against) {
        double measured = measured(model, operation, against);
        return !(Double.parseDouble(String.format(Locale.ROOT, "%.2f", measured)) <= value);
    }

    @Override
    public String toString() {
        return unit.of(value);
    }
}
