package dev.pytree;

import java.util.ArrayList;
import java.util.List;

/**
 * The form of a path: some keys, then steps that may be stars. Where one is in the steps is a set of positions, held in the
 * bits of a long.
 */
record PathPattern(List<Key> keys, List<Step> steps) {
    /** As many as a long has bits, and one for the end. */
    private static final int MOST = Long.SIZE - 1;

    /** A key of a path, or something that stands for keys. */
    sealed interface Step {
        /** {@return whether it stands for {@code key}} */
        boolean matches(Key key);
    }

    record One(Key key) implements Step {
        @Override
        public boolean matches(Key key) {
            return this.key.equals(key);
        }

        @Override
        public String toString() {
            return key.toString();
        }
    }

    enum Star implements Step {
        /** One key. */
        KEY(".*"),
        /** A position, or a key of a map. */
        ENTRY("[*]"),
        /** Any number of keys. */
        KEYS(".**");

        private final String text;

        Star(String text) {
            this.text = text;
        }

        @Override
        public boolean matches(Key key) {
            return this != ENTRY || !(key instanceof Key.Name);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    PathPattern {
        keys = List.copyOf(keys);
        steps = List.copyOf(steps);
    }

    static PathPattern at(KeyPath path) {
        return new PathPattern(path.keys(), List.of());
    }

    static PathPattern under(KeyPath path) {
        return new PathPattern(path.keys(), List.of(Star.KEYS));
    }

    static PathPattern contains(Key key) {
        return new PathPattern(List.of(), List.of(Star.KEYS, new One(key), Star.KEYS));
    }

    /** {@return the pattern that {@code text} prints} */
    static PathPattern parse(String text) {
        List<Step> all = new PathText(text).parsePattern();
        var keys = new ArrayList<Key>();
        while (keys.size() < all.size() && all.get(keys.size()) instanceof One one) {
            keys.add(one.key);
        }
        List<Step> steps = all.subList(keys.size(), all.size());
        if (steps.size() > MOST) {
            throw new IllegalArgumentException("the pattern has " + steps.size()
                    + " steps from its first star on, and at most " + MOST + " are supported; say more with **");
        }
        return new PathPattern(keys, steps);
    }

    /** {@return the positions before the first step} */
    long start() {
        return closed(1);
    }

    /** {@return the positions after {@code key}, from the positions {@code from}} */
    long after(long from, Key key) {
        long to = 0;
        for (long left = from; left != 0; left &= left - 1) {
            int i = Long.numberOfTrailingZeros(left);
            if (i < steps.size() && steps.get(i).matches(key)) {
                to |= 1L << (steps.get(i) == Star.KEYS ? i : i + 1);
            }
        }
        return closed(to);
    }

    /** {@return whether one of the {@code positions} is the end} */
    boolean accepts(long positions) {
        return (positions >>> steps.size() & 1) != 0;
    }

    private long closed(long positions) {
        long closed = positions;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) == Star.KEYS) {
                closed |= (closed & 1L << i) << 1;
            }
        }
        return closed;
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        keys.forEach(text::append);
        steps.forEach(text::append);
        return text.indexOf(".*") == 0 ? text.substring(1) : text.toString();
    }
}
