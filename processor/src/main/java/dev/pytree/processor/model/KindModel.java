package dev.pytree.processor.model;

import java.util.List;

/** The annotation of a kind, and the kinds it is itself annotated with: one at most, if it is used well. */
public record KindModel(ClassRef annotation, List<KindModel> parents, Retention retention) {
    public KindModel {
        parents = List.copyOf(parents);
    }

    /** What a kind annotation says that no kind can mean. */
    public enum Retention {
        KEPT,
        /** The annotation is dropped from class files, where subclasses compiled later look for it. */
        LOST,
        /** The annotation is, through its parents, its own parent. */
        CIRCULAR
    }

    @Override
    public String toString() {
        return "@" + annotation.simpleName();
    }
}
