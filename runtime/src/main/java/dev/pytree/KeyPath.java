package dev.pytree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a value is in a tree: the keys from the root. Printed and parsed as {@code .layers[2].kernel} or
 * {@code .heads['en'].bias}; the root is the empty text. {@code Variable}, {@code Optional} and {@link Pytree} add no key.
 *
 * <p>Paths share their beginnings, so a path costs one object beside the path of its parent.
 */
public final class KeyPath implements Comparable<KeyPath> {
    /** The path of the root. */
    public static final KeyPath ROOT = new KeyPath(null, null);

    /** Longer paths are shortened in messages, so that a problem deep down does not fill the screen. */
    private static final int SHOWN = 40;

    private static final int LAST = 10;

    private final @Nullable KeyPath parent;
    private final @Nullable Key last;
    private final int size;
    private final int hash;
    /** Of a long path, a mark that only paths found to be equal have too: so comparing all paths of two deep trees is linear. */
    private @Nullable Object mark;

    private KeyPath(@Nullable KeyPath parent, @Nullable Key last) {
        this.parent = parent;
        this.last = last;
        this.size = parent == null ? 0 : parent.size + 1;
        this.hash = parent == null || last == null ? 1 : 31 * parent.hash + last.hashCode();
    }

    /** {@return the path that {@code text} prints} Throws {@link IllegalArgumentException} with the position that does not fit. */
    public static KeyPath parse(String text) {
        return new PathText(text).parse();
    }

    /** {@return the path of {@code keys}} */
    public static KeyPath of(List<Key> keys) {
        KeyPath path = ROOT;
        for (Key key : keys) {
            path = path.then(key);
        }
        return path;
    }

    /** {@return this path and one more step} */
    public KeyPath then(Key key) {
        return new KeyPath(this, key);
    }

    /** {@return this path and the field {@code name}} */
    public KeyPath field(String name) {
        return then(new Key.Name(name));
    }

    /** {@return this path and the position {@code index}} */
    public KeyPath at(int index) {
        return then(new Key.Index(index));
    }

    /** {@return this path and the map entry {@code key}, a String, Integer, Long or enum} */
    public KeyPath entry(Object key) {
        return then(Key.ofMapKey(key));
    }

    /** {@return the keys from the root} */
    public List<Key> keys() {
        var keys = new ArrayList<Key>(size);
        for (KeyPath path = this; path != null && path.last != null; path = path.parent) {
            keys.add(path.last);
        }
        Collections.reverse(keys);
        return Collections.unmodifiableList(keys);
    }

    /** {@return the path without its last key, or null for the root} */
    @Nullable
    KeyPath parent() {
        return parent;
    }

    /** {@return the last key} There is none at the root. */
    Key last() {
        return Objects.requireNonNull(last);
    }

    /** {@return the number of keys, 0 for the root} */
    public int size() {
        return size;
    }

    /** {@return whether {@code ancestor} is this path or lies above it} */
    public boolean startsWith(KeyPath ancestor) {
        KeyPath path = this;
        while (path.size > ancestor.size && path.parent != null) {
            path = path.parent;
        }
        return path.equals(ancestor);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof KeyPath path) || path.size != size || path.hash != hash) {
            return false;
        }
        KeyPath a = this;
        KeyPath b = path;
        while (a != b && a != null && b != null && a.last != null && (a.mark == null || a.mark != b.mark)) {
            if (!a.last.equals(b.last)) {
                return false;
            }
            a = a.parent;
            b = b.parent;
        }
        mark(path, a);
        return true;
    }

    /** Marks this and {@code equal}, and the paths above them as far as {@code end}, where they were known to be equal. */
    private void mark(KeyPath equal, @Nullable KeyPath end) {
        KeyPath b = equal;
        for (KeyPath a = this; a != end && a != null && b != null && a.size > SHOWN; a = a.parent) {
            Object mark = b.mark == null ? a.mark : b.mark;
            a.mark = b.mark = mark == null ? new Object() : mark;
            b = b.parent;
        }
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** Key by key; a path comes before the paths below it. */
    @Override
    public int compareTo(KeyPath other) {
        List<Key> a = keys();
        List<Key> b = other.keys();
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }

    /** {@return the text that {@link #parse} reads} */
    @Override
    public String toString() {
        var text = new StringBuilder();
        keys().forEach(text::append);
        return text.toString();
    }

    /** {@return the path as messages name it: {@code the root}, or the end of it where it is very long} */
    String described() {
        if (size == 0) {
            return "the root";
        }
        if (size <= SHOWN) {
            return toString();
        }
        var end = new ArrayDeque<Key>();
        for (KeyPath path = this; end.size() < LAST && path != null && path.last != null; path = path.parent) {
            end.push(path.last);
        }
        var text = new StringBuilder("(").append(size - LAST).append(" more)");
        end.forEach(text::append);
        return text.toString();
    }
}
