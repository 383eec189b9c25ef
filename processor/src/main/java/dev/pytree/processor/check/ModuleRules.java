package dev.pytree.processor.check;

import dev.pytree.processor.model.ModuleModel;
import dev.pytree.processor.model.Problem;
import dev.pytree.processor.model.Rule;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a module has to declare. */
public final class ModuleRules {
    private ModuleRules() {}

    /** A module's services file is never read, so that its declaration is the index. */
    public static Optional<Problem> provides(ModuleModel module) {
        if (module.lacking().isEmpty()) {
            return Optional.empty();
        }
        SortedSet<String> all = new TreeSet<>(module.provided());
        all.addAll(module.lacking());
        return Optional.of(Problem.of(
                Rule.PROVIDES,
                module.origin(),
                module.name(),
                String.join(", ", module.lacking()),
                String.join(" or ", module.openTypes()),
                module.provided().isEmpty() ? "Add" : "Let it say",
                String.join(",\n            ", all)));
    }
}
