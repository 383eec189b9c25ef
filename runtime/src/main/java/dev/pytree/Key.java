package dev.pytree;

/**
 * One step of a {@link KeyPath}: a field, a position in a list, array or integer-keyed map, or the key of a map.
 */
public sealed interface Key extends Comparable<Key> {

    /** A field of a node, printed {@code .name}. */
    record Name(String name) implements Key {
        /** A key of a Java identifier. */
        public Name {
            PathText.requireName(name);
        }

        @Override
        public String toString() {
            return "." + name;
        }
    }

    /** A position, or an {@code Integer} key, printed {@code [2]}. */
    record Index(int index) implements Key {
        @Override
        public String toString() {
            return "[" + index + "]";
        }
    }

    /** A {@code Long} key of a map, printed {@code [2L]}. */
    record Number(long number) implements Key {
        @Override
        public String toString() {
            return "[" + number + "L]";
        }
    }

    /** A {@code String} key of a map, printed {@code ['en']}. */
    record Text(String text) implements Key {
        @Override
        public String toString() {
            return "['" + PathText.escape(text) + "']";
        }
    }

    /** An enum key of a map, known by the constant's name, printed {@code [RED]}. */
    record Constant(String name) implements Key {
        /** A key of a Java identifier. */
        public Constant {
            PathText.requireName(name);
        }

        @Override
        public String toString() {
            return "[" + name + "]";
        }
    }

    /** {@return the step that the key {@code key} of a map makes} */
    static Key ofMapKey(Object key) {
        if (key instanceof String text) {
            return new Text(text);
        }
        if (key instanceof Integer index) {
            return new Index(index);
        }
        if (key instanceof Long number) {
            return new Number(number);
        }
        if (key instanceof Enum<?> constant) {
            return new Constant(constant.name());
        }
        throw new IllegalArgumentException("a map of a tree has keys of type String, Integer, Long or enum, found "
                + key.getClass().getName());
    }

    /** Fields first, then numbers by value, then texts and constants by name. */
    @Override
    default int compareTo(Key other) {
        int byClass = Integer.compare(PathText.rank(this), PathText.rank(other));
        if (byClass != 0) {
            return byClass;
        }
        if (this instanceof Index a && other instanceof Index b) {
            return Integer.compare(a.index, b.index);
        }
        if (this instanceof Number a && other instanceof Number b) {
            return Long.compare(a.number, b.number);
        }
        return toString().compareTo(other.toString());
    }
}
