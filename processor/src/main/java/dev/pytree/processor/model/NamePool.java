package dev.pytree.processor.model;

import dev.pytree.processor.model.MethodModel.Signature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The names of a generated class's methods. A name that is taken gets an underscore, and that never moves another one. */
final class NamePool {
    private final Set<Signature> taken;

    NamePool(Set<Signature> reserved) {
        taken = new HashSet<>(reserved);
    }

    /** The signatures under which these methods are written, in the same order. */
    List<Signature> give(List<Signature> wanted) {
        List<Signature> given = new ArrayList<>();
        List<Boolean> free = wanted.stream().map(taken::add).toList();
        for (int i = 0; i < wanted.size(); i++) {
            given.add(free.get(i) ? wanted.get(i) : underscored(wanted.get(i)));
        }
        return given;
    }

    private Signature underscored(Signature signature) {
        Signature other = signature;
        do {
            other = new Signature(other.name() + "_", other.parameters());
        } while (!taken.add(other));
        return other;
    }
}
