package dev.pytree.processor;

import dev.pytree.processor.model.Origin;
import dev.pytree.processor.model.Problem;
import dev.pytree.processor.model.Rule;
import java.util.Arrays;

/** A defect of the processor, told as a problem of the class on which it showed. */
final class Failure {
    private static final int FRAMES = 8;

    private Failure() {}

    static Problem problem(Origin origin, String subject, Throwable failure) {
        if (Compilers.gaveUp(failure)) {
            return Compilers.end(origin, subject, failure);
        }
        StringBuilder text = new StringBuilder("Java " + System.getProperty("java.version") + ", " + failure);
        Arrays.stream(failure.getStackTrace())
                .limit(FRAMES)
                .forEach(frame -> text.append("\n    at ").append(frame));
        return Problem.of(Rule.INTERNAL, origin, subject, text);
    }
}
