package dev.pytree.benchmarks.report;

import java.util.List;

/**
 * What was measured of both sides of a comparison on one model.
 *
 * @param limits what is asked for
 */
record Pair(String model, List<Limit> limits, Measurement operation, Measurement against) {

    /** {@return whether any limit is missed} */
    boolean isMissed() {
        return limits.stream().anyMatch(limit -> limit.isMissed(model, operation, against));
    }

    double ratio() {
        return operation.nanos() / against.nanos();
    }

    /** {@return the ratio of what a clock shows} */
    String byTheClock() {
        return Limit.Unit.RATIO.of(operation.wall() / against.wall());
    }

    /** {@return the ratio, and the cost in the unit of each other limit; bold if one is missed} */
    String inFull() {
        String cell = Limit.Unit.RATIO.of(ratio());
        for (Limit limit : limits) {
            if (limit.unit() != Limit.Unit.RATIO) {
                cell += ", " + cost(limit);
            }
        }
        return bold(cell);
    }

    /** {@return what the limits count; bold if one is missed} */
    String asAsked() {
        return bold(String.join(", ", limits.stream().map(this::cost).toList()));
    }

    private String cost(Limit limit) {
        return limit.unit().of(limit.measured(model, operation, against));
    }

    private String bold(String cell) {
        return isMissed() ? "**" + cell + "**" : cell;
    }
}
