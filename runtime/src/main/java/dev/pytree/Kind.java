package dev.pytree;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a leaf is for: a trained parameter, a batch statistic, or a kind that the user declares with {@link VariableKind}. A
 * kind is known by the binary name of its annotation; a sub-kind knows its parent.
 */
public final class Kind {
    /** The kind of a leaf that was given none. */
    public static final Kind NONE = new Kind("", null);

    /** Trained parameters, {@link Param}. */
    public static final Kind PARAM = of(Param.class.getName());
    /** Batch statistics, {@link BatchStat}. */
    public static final Kind BATCH_STAT = of(BatchStat.class.getName());
    /** Caches, {@link Cache}. */
    public static final Kind CACHE = of(Cache.class.getName());
    /** Random state, {@link RngState}. */
    public static final Kind RNG_STATE = of(RngState.class.getName());
    /** Recorded values, {@link Intermediate}. */
    public static final Kind INTERMEDIATE = of(Intermediate.class.getName());

    private final String name;
    private final @Nullable Kind parent;

    private Kind(String name, @Nullable Kind parent) {
        this.name = name;
        this.parent = parent;
    }

    /** {@return the kind of the annotation with the binary name {@code name}} */
    public static Kind of(String name) {
        return new Kind(name, null);
    }

    /** {@return the sub-kind of {@code parent} whose annotation has the binary name {@code name}} */
    public static Kind of(String name, Kind parent) {
        return new Kind(name, parent);
    }

    /** {@return the kind of the annotation {@code type}, without its parents: enough to filter by it} */
    public static Kind of(Class<? extends Annotation> type) {
        return of(type.getName());
    }

    /** {@return whether this is {@code other} or one of its sub-kinds} */
    public boolean is(Kind other) {
        return ancestor(other) != null;
    }

    /** {@return {@code other} as this kind knows it, with its parents, or null if this is no sub-kind of it} */
    @Nullable
    Kind ancestor(Kind other) {
        for (Kind kind = this; kind != null; kind = kind.parent) {
            if (kind.name.equals(other.name)) {
                return kind;
            }
        }
        return null;
    }

    /** {@return the names of this and its parents, none for {@link #NONE}} */
    List<String> chain() {
        var names = new ArrayList<String>();
        for (Kind kind = this; kind != null && !kind.name.isEmpty(); kind = kind.parent) {
            names.add(kind.name);
        }
        return names;
    }

    /** {@return the binary name of the annotation, empty for {@link #NONE}} */
    public String name() {
        return name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Kind kind && name.equals(kind.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** {@return the simple name of the annotation, {@code Leaf} for {@link #NONE}} */
    @Override
    public String toString() {
        return name.isEmpty() ? "Leaf" : name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }
}
