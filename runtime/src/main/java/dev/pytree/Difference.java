package dev.pytree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Every place at which two structures disagree, with what was expected and what was found. */
final class Difference {
    private final Structure expected;
    private final Structure found;
    private final KeyPath[] expectedPaths;
    private final KeyPath[] foundPaths;
    private final Deque<Pair> rest = new ArrayDeque<>();
    private final List<PytreeException.Problem> problems = new ArrayList<>();

    private record Pair(KeyPath path, int expected, int found, boolean isStatic) {}

    private Difference(Structure expected, Structure found) {
        this.expected = expected;
        this.found = found;
        this.expectedPaths = Decoder.paths(expected);
        this.foundPaths = Decoder.paths(found);
    }

    static List<PytreeException.Problem> of(Structure expected, Structure found) {
        boolean names = expected.unbound || found.unbound;
        var difference = names ? new Difference(expected.named(), found.named()) : new Difference(expected, found);
        difference.rest.push(new Pair(KeyPath.ROOT, 0, 0, false));
        while (!difference.rest.isEmpty()) {
            difference.compare(difference.rest.pop());
        }
        return difference.problems;
    }

    /** {@return also every place at which both have a leaf of one kind and type and it differs} */
    static List<PytreeException.Problem> of(
            Structure expected, @Nullable Object[] expectedLeaves, Structure found, @Nullable Object[] foundLeaves) {
        var problems = new ArrayList<>(of(expected, found));
        Layout layout = found.layout();
        KeyPath[] paths = expected.paths();
        for (int i = 0; i < paths.length; i++) {
            int j = layout.position(paths[i]);
            if (j >= 0 && layout.spec(j).equals(expected.specs()[i])) {
                String difference = Leaves.difference(
                        Objects.requireNonNull(expectedLeaves[i]), Objects.requireNonNull(foundLeaves[j]));
                if (difference != null) {
                    problems.add(new PytreeException.Problem(paths[i], difference));
                }
            }
        }
        return problems;
    }

    private void compare(Pair pair) {
        Object a = expected.codes[pair.expected];
        Object b = found.codes[pair.found];
        if (!pair.isStatic && a instanceof Shape x && b instanceof Shape y && x.getClass() == y.getClass()) {
            compareNodes(pair, x, y);
        } else if (!pair.isStatic && a instanceof Structure.Ref x && b instanceof Structure.Ref y) {
            compareRefs(pair.path, expectedPaths[x.place()], foundPaths[y.place()]);
        } else if (!Objects.equals(a, b)) {
            problem(pair.path, expected(pair.expected, pair.isStatic), found(pair.found, pair.isStatic));
        }
    }

    /** Places shift where something is missing before them, so shared objects are compared by path. */
    private void compareRefs(KeyPath path, KeyPath a, KeyPath b) {
        if (!a.equals(b)) {
            problem(path, "the same object as at " + a.described(), "the same object as at " + b.described());
        }
    }

    private String expected(int place, boolean isStatic) {
        return describe(expectedPaths, expected.codes[place], isStatic);
    }

    private String found(int place, boolean isStatic) {
        return describe(foundPaths, found.codes[place], isStatic);
    }

    private void compareNodes(Pair pair, Shape a, Shape b) {
        boolean keyless = a.arity() > 0 && a.key(0) == null || b.arity() > 0 && b.key(0) == null;
        if (a instanceof NodeShape || a instanceof Named.Node ? !a.equals(b) : keyless && a.arity() != b.arity()) {
            problem(pair.path, name(a), name(b));
            return;
        }
        Map<@Nullable Key, Integer> there = children(b, pair.found, found.ends());
        Map<@Nullable Key, Integer> here = children(a, pair.expected, expected.ends());
        if (!a.sameExceptKeys(b)) {
            problem(pair.path, name(a), name(b));
        } else if (here.keySet().equals(there.keySet()) && !a.equals(b)) {
            problem(pair.path, "the keys in the order " + here.keySet(), "the order " + there.keySet());
        }
        var pairs = new ArrayList<Pair>();
        int i = 0;
        for (var child : here.entrySet()) {
            KeyPath path = child.getKey() == null ? pair.path : pair.path.then(child.getKey());
            Integer place = there.remove(child.getKey());
            if (place == null) {
                problem(path, expected(child.getValue(), false), "nothing");
            } else {
                pairs.add(new Pair(path, child.getValue(), place, a.isStatic(i)));
            }
            i++;
        }
        for (var child : there.entrySet()) {
            Key key = Objects.requireNonNull(child.getKey());
            problem(pair.path.then(key), "nothing", found(child.getValue(), false));
        }
        for (int j = pairs.size() - 1; j >= 0; j--) {
            rest.push(pairs.get(j));
        }
    }

    private static Map<@Nullable Key, Integer> children(Shape shape, int place, int[] ends) {
        Map<@Nullable Key, Integer> children = new LinkedHashMap<>();
        int at = place + 1;
        for (int i = 0; i < shape.arity(); i++) {
            children.put(shape.key(i), at);
            at = ends[at];
        }
        return children;
    }

    private static String name(Shape shape) {
        return shape.opening() + (shape.arity() == 0 ? "" : "…") + shape.closing();
    }

    private static String describe(KeyPath[] paths, @Nullable Object code, boolean isStatic) {
        if (isStatic) {
            return code instanceof String text ? "\"" + text + "\"" : String.valueOf(code);
        }
        if (code instanceof Shape shape) {
            return name(shape);
        }
        if (code instanceof Structure.Ref ref) {
            return "the same object as at " + paths[ref.place()].described();
        }
        if (code instanceof Structure.Fixed fixed) {
            return String.valueOf(fixed.value());
        }
        return code instanceof LeafSpec spec ? "a leaf (" + spec + ")" : String.valueOf(code);
    }

    private void problem(KeyPath path, String wanted, String met) {
        problems.add(new PytreeException.Problem(path, "expected " + wanted + ", found " + met));
    }
}
