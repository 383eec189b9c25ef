package dev.pytree.processor.model;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A named module of this compilation, as its declaration and its nodes have it.
 *
 * @param provided the adapters that it provides
 * @param lookedUp the adapters that are looked up by class at run time, because an open type may stand where their node does
 * @param openTypes those types
 * @param origin the declaration
 */
public record ModuleModel(
        String name,
        SortedSet<String> provided,
        SortedSet<String> lookedUp,
        SortedSet<String> openTypes,
        Origin origin) {
    public ModuleModel {
        provided = new TreeSet<>(provided);
        lookedUp = new TreeSet<>(lookedUp);
        openTypes = new TreeSet<>(openTypes);
    }

    /** The adapters that are looked up and will not be found. */
    public SortedSet<String> lacking() {
        SortedSet<String> lacking = new TreeSet<>(lookedUp);
        lacking.removeAll(provided);
        return lacking;
    }
}
