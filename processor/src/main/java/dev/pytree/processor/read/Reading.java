package dev.pytree.processor.read;

import dev.pytree.processor.model.NodeModel;
import java.util.Set;
import java.util.SortedSet;

/**
 * A class as read. Names are missing where a type does not exist, or not yet.
 *
 * @param missing from what the tree is made of
 * @param missingFromMethods only from what the proxy forwards
 * @param missingElsewhere of the first, the ones that no source of this compilation names
 */
public record Reading(
        NodeModel node,
        SortedSet<String> missing,
        SortedSet<String> missingFromMethods,
        SortedSet<String> missingElsewhere) {
    public boolean isComplete() {
        return missing.isEmpty() && missingFromMethods.isEmpty();
    }

    /** Whether only methods are incomplete, and only for generic types, whose names the compiler drops while they are unresolved. */
    public boolean lacksNamelessOnly() {
        return missing.isEmpty() && missingFromMethods.equals(Set.of(TypeReader.NAMELESS));
    }
}
