package dev.pytree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A State as a map of maps, a level for each key of the paths. */
final class Nested {
    private Nested() {}

    static Map<Key, Object> of(State state) {
        Map<KeyPath, Map<Key, Object>> levels = new HashMap<>();
        Map<Key, Object> root = new LinkedHashMap<>();
        levels.put(KeyPath.ROOT, root);
        var problems = new ArrayList<PytreeException.Problem>();
        for (int i = 0; i < state.size(); i++) {
            KeyPath path = state.layout.path(i);
            KeyPath above = path.parent();
            if (above == null) {
                problems.add(new PytreeException.Problem(path, "the leaf has no key; a map is made of keys"));
            } else {
                level(levels, above, problems).put(path.last(), state.leaf(i));
            }
        }
        if (!problems.isEmpty()) {
            throw new PytreeException("toNested", problems);
        }
        return Collections.unmodifiableMap(root);
    }

    /** {@return the map at {@code path}} A leaf comes before the leaves below it. */
    private static Map<Key, Object> level(
            Map<KeyPath, Map<Key, Object>> levels, KeyPath path, List<PytreeException.Problem> problems) {
        Deque<KeyPath> missing = new ArrayDeque<>();
        Map<Key, Object> level = null;
        for (KeyPath at = path; at != null && level == null; at = at.parent()) {
            level = levels.get(at);
            if (level == null) {
                missing.push(at);
            }
        }
        Objects.requireNonNull(level, "the root is known");
        for (KeyPath each : missing) {
            Map<Key, Object> below = new LinkedHashMap<>();
            if (level.put(each.last(), Collections.unmodifiableMap(below)) != null) {
                problems.add(new PytreeException.Problem(
                        each, "a leaf is here and other leaves are below it; a map has one or the other"));
            }
            levels.put(each, below);
            level = below;
        }
        return level;
    }

    static State read(Map<?, ?> nested, State like) {
        @Nullable Object[] values = new Object[like.size()];
        boolean[] met = new boolean[values.length];
        var problems = new ArrayList<PytreeException.Problem>();
        Deque<Level> open = new ArrayDeque<>(List.of(new Level(KeyPath.ROOT, nested)));
        while (!open.isEmpty()) {
            Level level = open.pop();
            for (Map.Entry<?, ?> entry : level.map.entrySet()) {
                if (!(entry.getKey() instanceof Key key)) {
                    problems.add(new PytreeException.Problem(level.path, notAKey(entry.getKey())));
                    continue;
                }
                KeyPath path = level.path.then(key);
                int position = like.layout.position(path);
                if (entry.getValue() instanceof Map<?, ?> below) {
                    open.push(new Level(path, below));
                } else if (position < 0) {
                    problems.add(like.layout.unknown(path));
                } else {
                    met[position] = true;
                    values[position] = entry.getValue();
                    if (entry.getValue() == null) {
                        problems.add(new PytreeException.Problem(path, "found null; a leaf is never null"));
                    }
                }
            }
        }
        for (int i = 0; i < values.length; i++) {
            if (!met[i]) {
                problems.add(new PytreeException.Problem(like.layout.path(i), "missing: the map has no leaf here"));
            }
        }
        if (!problems.isEmpty()) {
            throw new PytreeException("fromNested", problems);
        }
        return new State(like.layout, values);
    }

    private record Level(KeyPath path, Map<?, ?> map) {}

    private static String notAKey(@Nullable Object key) {
        String found = key == null ? "null" : key.getClass().getSimpleName() + " " + key;
        return "expected keys of type Key, found " + found
                + "; a field is new Key.Name(\"kernel\"), a position or map key is Key.ofMapKey(2)";
    }
}
