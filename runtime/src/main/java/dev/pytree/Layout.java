package dev.pytree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which leaves of a structure a {@link State} has, and so their paths, kinds and types. Paths are built when they are asked for. */
final class Layout {
    /** Names are suggested in time that nobody notices: not for longer paths, nor among more of them. */
    private static final int COMPARED = 1000;

    private static final KeyPath[] NONE = {};

    final Structure structure;
    private final int @Nullable [] picks;
    private final int size;
    private volatile KeyPath @Nullable [] paths;
    private volatile @Nullable Map<KeyPath, Integer> index;
    private volatile @Nullable Places places;

    /** {@code picks}: which leaves; null for all. */
    private Layout(Structure structure, int @Nullable [] picks) {
        this.structure = structure;
        this.picks = picks;
        this.size = picks == null ? structure.leafCount() : picks.length;
    }

    /** {@return the layout of all leaves of {@code structure}} */
    static Layout of(Structure structure) {
        return new Layout(structure, null);
    }

    /** {@return the layout of the leaves of {@code structure} that are {@code taken}} */
    static Layout of(Structure structure, boolean[] taken) {
        int[] some = new int[taken.length];
        int count = 0;
        for (int i = 0; i < taken.length; i++) {
            if (taken[i]) {
                some[count++] = i;
            }
        }
        return count == some.length ? structure.layout() : new Layout(structure, Arrays.copyOf(some, count));
    }

    /** {@return the layout of some of these leaves, given by position} */
    Layout pick(int[] positions) {
        int[] some = new int[positions.length];
        Arrays.setAll(some, i -> leaf(positions[i]));
        return new Layout(structure, some);
    }

    int size() {
        return size;
    }

    /** {@return which leaf of the structure the {@code i}-th is} */
    int leaf(int i) {
        return picks == null ? i : picks[i];
    }

    LeafSpec spec(int i) {
        return structure.specs()[leaf(i)];
    }

    KeyPath path(int i) {
        return paths()[i];
    }

    KeyPath[] paths() {
        KeyPath[] known = paths;
        if (known == null) {
            KeyPath[] all = structure.paths();
            known = new KeyPath[size];
            for (int i = 0; i < size; i++) {
                known[i] = all[leaf(i)];
            }
            paths = known;
        }
        return known;
    }

    /** {@return the position of the leaf at {@code path}, or -1} */
    int position(KeyPath path) {
        Map<KeyPath, Integer> known = index;
        if (known == null) {
            known = new HashMap<>();
            KeyPath[] all = paths();
            for (int i = 0; i < all.length; i++) {
                known.put(all[i], i);
            }
            index = known;
        }
        return known.getOrDefault(path, -1);
    }

    /** {@return the position of the leaf that {@code path} reaches, its first path or another, or -1} */
    int find(KeyPath path) {
        int position = position(path);
        if (position >= 0 || !structure.refs) {
            return position;
        }
        Places known = places;
        if (known == null) {
            places = known = Places.of(structure);
        }
        int leaf = known.leafAt(known.find(path));
        return leaf < 0 ? -1 : position(structure.paths()[leaf]);
    }

    /** {@return the position of the leaf at {@code path}} Throws {@link PytreeException} that names the nearest path if there is none. */
    int require(KeyPath path) {
        int position = find(path);
        if (position < 0) {
            throw new PytreeException("get", List.of(unknown(path)));
        }
        return position;
    }

    /** {@return the problem that no leaf is at {@code path}, with the path that is nearest} */
    PytreeException.Problem unknown(KeyPath path) {
        return new PytreeException.Problem(path, "unknown: there is no leaf here" + nearest(path));
    }

    /** {@return whether the leaf {@code value} fits place {@code i}; else the problem is added to {@code problems}} */
    boolean accepts(int i, @Nullable Object value, List<PytreeException.Problem> problems) {
        if (value != null && spec(i).accepts(value)) {
            boolean leaf = LeafType.isLeaf(value.getClass());
            if (!leaf) {
                problems.add(new PytreeException.Problem(path(i), LeafIndex.missing(value.getClass())));
            }
            return leaf;
        }
        String found = value == null ? "null" : value.getClass().getSimpleName();
        if (value == Hole.HOLE) {
            found = "a hole; combine this with the tree that has the leaf";
        }
        problems.add(new PytreeException.Problem(
                path(i), "expected a leaf of type " + spec(i).type().getSimpleName() + ", found " + found));
        return false;
    }

    /** {@return a copy of the leaf {@code leaf} of place {@code i}} What its leaf type throws passes through, with the path added. */
    Object copy(int i, Object leaf) {
        try {
            return Leaves.copy(leaf);
        } catch (Throwable e) {
            AtPath.add(e, path(i));
            throw e;
        }
    }

    /** Refuses leaves that have no serial form, or whose places have none, all at once. */
    void requireSerial(@Nullable Object[] leaves) {
        var problems = new ArrayList<PytreeException.Problem>();
        for (int i = 0; i < leaves.length; i++) {
            Object leaf = leaves[i];
            if (leaf == null || !LeafForm.has(leaf)) {
                problems.add(new PytreeException.Problem(
                        path(i),
                        "a leaf of type "
                                + (leaf == null ? "null" : leaf.getClass().getTypeName())
                                + " has no serial form; those that have one are primitive arrays and boxed scalars. Map it"
                                + " to one first"));
            }
        }
        if (!problems.isEmpty()) {
            throw new PytreeException("serialise", problems);
        }
    }

    /** {@return whether the leaves have the same paths in the same order} */
    boolean samePaths(Layout other) {
        return this == other
                || Arrays.equals(picks, other.picks) && structure.equals(other.structure)
                || Arrays.equals(paths(), other.paths());
    }

    /** {@return where each leaf of this is in {@code other}, or -1} */
    int[] positionsIn(Layout other) {
        int[] positions = new int[size()];
        Arrays.setAll(positions, other == this ? i -> i : i -> other.position(path(i)));
        return positions;
    }

    private String nearest(KeyPath path) {
        String text = path.toString();
        int least = Math.max(2, text.length() / 3) + 1;
        String best = "";
        for (KeyPath known : text.length() > COMPARED || size() > COMPARED ? NONE : paths()) {
            if (Math.abs(known.size() - path.size()) > 1) {
                continue;
            }
            String candidate = known.toString();
            if (Math.abs(candidate.length() - text.length()) < least) {
                int distance = distance(text, candidate);
                if (distance < least) {
                    least = distance;
                    best = "; did you mean " + candidate + "?";
                }
            }
        }
        return best;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replace, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
