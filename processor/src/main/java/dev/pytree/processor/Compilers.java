package dev.pytree.processor;

import dev.pytree.processor.model.NodeModel;
import dev.pytree.processor.model.Origin;
import dev.pytree.processor.model.Problem;
import dev.pytree.processor.model.Rule;
import javax.annotation.processing.Filer;

/** What some compilers do to a class and its processor can do nothing about. */
final class Compilers {
    private Compilers() {}

    /** Eclipse takes no source of a class that its class path has, not even of one that was generated before. */
    static Problem refusal(Filer filer, NodeModel node) {
        return isOfEclipse(filer)
                ? Problem.of(
                        Rule.COMPILER,
                        node.origin(),
                        node.name(),
                        "takes no source of " + node.companion() + " while the class path has that class",
                        "Delete what an earlier compilation left there")
                : Problem.of(Rule.NAME_TAKEN, node.origin(), node.name(), node.companion());
    }

    /** Eclipse ends a compilation where a class file names a class that is not there, even if nothing needs it. */
    static boolean gaveUp(Throwable failure) {
        return isOfEclipse(failure) && failure.getClass().getSimpleName().equals("AbortCompilation");
    }

    static Problem end(Origin origin, String subject, Throwable failure) {
        String text = String.valueOf(failure.getMessage());
        return Problem.of(
                Rule.COMPILER,
                origin,
                subject,
                "stopped: " + text.substring(text.indexOf(' ') + 1),
                "Add what the library depends on");
    }

    /** JDK 17 drops an annotation that does not exist yet, Eclipse a field of a package that does not. */
    static Problem hiding(NodeModel node) {
        return Problem.of(
                Rule.COMPILER,
                node.origin(),
                node.name(),
                "hid what another processor had yet to generate",
                "Let that processor run in a module that is compiled before");
    }

    static boolean isOfEclipse(Object object) {
        return object.getClass().getName().startsWith("org.eclipse.jdt.");
    }
}
