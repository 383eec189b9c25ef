package dev.pytree;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Which leaves of a graph belong to a {@link State}. Filters are values: equal, hashable, printed as they are written.
 *
 * <p>A leaf that is shared has several paths, and a filter by path takes it if any of them fits. Every way from the root
 * counts, also through nodes that are shared and any number of times around a cycle. A State that was put together from
 * States of different structures knows only the paths that it has itself.
 */
public sealed interface Filter {

    /** {@return the leaves of {@code kind} and its sub-kinds} */
    static Filter kind(Kind kind) {
        return new OfKind(kind);
    }

    /** {@return the leaves of the kind that the annotation {@code kind} declares, and of its sub-kinds} */
    static Filter kind(Class<? extends Annotation> kind) {
        return new OfKind(Kind.of(kind));
    }

    /** {@return the leaves that are a {@code type} now, such as {@code float[].class}; {@code double.class} means the box} */
    static Filter type(Class<?> type) {
        return new OfType(LeafSpec.boxed(type));
    }

    /** {@return the leaf at {@code path}} */
    static Filter at(KeyPath path) {
        return new At(path);
    }

    /** {@return the leaf at {@code path} and all leaves below it} */
    static Filter under(KeyPath path) {
        return new Under(path);
    }

    /** {@return the leaves with {@code key} anywhere in their path} */
    static Filter contains(Key key) {
        return new Contains(key);
    }

    /** {@return the leaves with the field {@code name} anywhere in their path} */
    static Filter containsField(String name) {
        return new Contains(new Key.Name(name));
    }

    /** {@return the leaves with the entry {@code key} anywhere in their path: a list position or a key of a map} */
    static Filter containsEntry(Object key) {
        return new Contains(Key.ofMapKey(key));
    }

    /**
     * {@return the leaves whose path has the form of {@code pattern}} A pattern is a path in which {@code .*} stands for one key,
     * {@code [*]} for one position or map key, and {@code .**} for any number of keys, none included; a star that comes first
     * needs no dot: {@code .layers[*].kernel}, {@code **.bias}. Keys are matched whole; in {@code ['a*']} the star is a star.
     * Throws {@link IllegalArgumentException} with the position that does not fit.
     */
    static Filter glob(String pattern) {
        return new Glob(pattern);
    }

    /**
     * {@return the leaves for which {@code test} holds} It is asked once for each leaf that no earlier filter took, with the path
     * the State has: the first, where the leaf is shared. Its exceptions pass through, with the path added. Two such filters are
     * equal if their tests are, and nothing that they find is remembered.
     */
    static Filter where(BiPredicate<? super KeyPath, Object> test) {
        return new Where(test);
    }

    /** {@return the leaves that {@code filter} does not take} */
    static Filter not(Filter filter) {
        return new Not(filter);
    }

    /** {@return no leaf} */
    static Filter none() {
        return new AnyOf(List.of());
    }

    /** {@return all leaves that no earlier filter took; it comes last} */
    static Filter rest() {
        return new Rest();
    }

    /** {@return the leaves that both take} */
    default Filter and(Filter other) {
        return new AllOf(joined(this instanceof AllOf all ? all.filters : List.of(this), other));
    }

    /** {@return the leaves that either takes} */
    default Filter or(Filter other) {
        return new AnyOf(joined(this instanceof AnyOf any ? any.filters : List.of(this), other));
    }

    private static List<Filter> joined(List<Filter> filters, Filter last) {
        var joined = new ArrayList<>(filters);
        joined.add(last);
        return joined;
    }

    /** The leaves of one kind and its sub-kinds. */
    record OfKind(Kind kind) implements Filter {
        @Override
        public String toString() {
            return "kind(" + kind + ")";
        }
    }

    /** The leaves of one type. */
    record OfType(Class<?> type) implements Filter {
        @Override
        public String toString() {
            return "type(" + type.getSimpleName() + ")";
        }
    }

    /** The leaf at one path. */
    record At(KeyPath path) implements Filter {
        @Override
        public String toString() {
            return "at(" + path + ")";
        }
    }

    /** The leaves at and below one path. */
    record Under(KeyPath path) implements Filter {
        @Override
        public String toString() {
            return "under(" + path + ")";
        }
    }

    /** The leaves with one key in their path. */
    record Contains(Key key) implements Filter {
        @Override
        public String toString() {
            return "contains(" + key + ")";
        }
    }

    /** The leaves whose path has one form; the pattern is kept in its shortest writing. */
    record Glob(String pattern) implements Filter {
        /** A pattern that was read. */
        public Glob {
            pattern = PathPattern.parse(pattern).toString();
        }

        @Override
        public String toString() {
            return "glob(" + pattern + ")";
        }
    }

    /** The leaves for which a function holds. */
    record Where(BiPredicate<? super KeyPath, Object> test) implements Filter {
        @Override
        public String toString() {
            return "where(a function)";
        }
    }

    /** The leaves that a filter does not take. */
    record Not(Filter filter) implements Filter {
        @Override
        public String toString() {
            return "not(" + filter + ")";
        }
    }

    /** The leaves that every filter takes. */
    record AllOf(List<Filter> filters) implements Filter {
        /** A copy of the filters. */
        public AllOf {
            filters = List.copyOf(filters);
        }

        @Override
        public String toString() {
            return chained(filters, ".and(");
        }
    }

    /** The leaves that at least one filter takes. */
    record AnyOf(List<Filter> filters) implements Filter {
        /** A copy of the filters. */
        public AnyOf {
            filters = List.copyOf(filters);
        }

        @Override
        public String toString() {
            return filters.isEmpty() ? "none()" : chained(filters, ".or(");
        }
    }

    /** All leaves that are left. */
    record Rest() implements Filter {
        @Override
        public String toString() {
            return "rest()";
        }
    }

    private static String chained(List<Filter> filters, String verb) {
        String rest =
                filters.stream().skip(1).map(filter -> verb + filter + ")").collect(Collectors.joining());
        return filters.isEmpty() ? "not(none())" : filters.get(0) + rest;
    }
}
