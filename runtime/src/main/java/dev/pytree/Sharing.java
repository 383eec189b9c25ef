package dev.pytree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places that hold the same object while a graph is recorded, and refuses what cannot be shared: a cycle that no
 * rebuilding could close, two kinds for one object, an array that is also a row of another.
 */
final class Sharing {
    static final String CONTAINER_CYCLE =
            "a container contains itself, and nothing on the way is a class that is filled after"
                    + " creation, so it cannot be rebuilt";

    private final boolean refuseCycles;
    private final IdentityTable seen = new IdentityTable();
    private @Nullable IdentityTable rows;
    private final List<int[]> inherited = new ArrayList<>();
    private final List<Again> again = new ArrayList<>();
    private boolean met;

    /** A node met again with an inherited kind, at {@code path}. */
    private record Again(int place, Kind kind, KeyPath path) {}

    /** {@code refuseCycles}: every cycle is a problem, as in a tree. */
    Sharing(boolean refuseCycles) {
        this.refuseCycles = refuseCycles;
    }

    /** {@return whether anything was met twice} */
    boolean met() {
        return met;
    }

    /** {@return the place where {@code array} was met before, or -1} */
    int leaf(Object array, int place, Recorder recorder) {
        int known = seen.putIfAbsent(array, place);
        if (known >= 0) {
            met = true;
            return known;
        }
        int holder = rows == null ? -1 : rows.get(array);
        if (holder >= 0) {
            recorder.problem("this array is also a row of the leaf at " + recorder.pathOf(holder)
                    + "; a row cannot be a leaf of its own. Copy it, or keep only one of the two");
        }
        if (array instanceof Object[] nested) {
            addRows(nested, place, recorder);
        }
        return -1;
    }

    private void addRows(Object[] array, int place, Recorder recorder) {
        IdentityTable table = rows == null ? rows = new IdentityTable() : rows;
        for (Object row : array) {
            if (row == null || !Leaves.shareable(row)) {
                continue;
            }
            int known = Math.max(seen.get(row), table.putIfAbsent(row, place));
            if (known >= 0) {
                recorder.problem("a row of this array is also "
                        + (known == place ? "another row of it" : "part of the leaf at " + recorder.pathOf(known))
                        + "; only whole leaves are shared. Copy the row");
            }
            if (row instanceof Object[] nested) {
                addRows(nested, place, recorder);
            }
        }
    }

    /** {@return the place where {@code node} was met before, or -1} */
    int node(Object node, int place, Kind kind, int origin, Recorder recorder) {
        int known = seen.putIfAbsent(node, place);
        if (known < 0) {
            return -1;
        }
        met = true;
        again.add(new Again(known, kind, recorder.path()));
        if (isOpen(known, recorder)) {
            if (refuseCycles) {
                recorder.problem("a cycle: this is the object at " + at(recorder.pathOf(known))
                        + " again, and a tree has no end there. Split it as a graph instead");
            } else if (!recorder.shapeAt(known).fillable()) {
                recorder.problem(
                        "a cycle closes here at the object of " + at(recorder.pathOf(known))
                                + ", whose constructor would need itself. Give its class a no-argument constructor and settable fields");
            }
        }
        return known;
    }

    private static boolean isOpen(int place, Recorder recorder) {
        for (Recorder.Frame frame = recorder.open(); frame != null && frame.place >= place; frame = frame.parent) {
            if (frame.place == place && frame.shape != null) {
                return true;
            }
        }
        return false;
    }

    /** The leaf at {@code place} has the kind that was written at the node {@code origin}. */
    void inherits(int place, int origin) {
        inherited.add(new int[] {place, origin});
    }

    /** {@return a problem for each leaf that inherits one kind here and another there, because a node above it is shared} */
    List<PytreeException.Problem> kindConflicts(Structure structure) {
        var problems = new ArrayList<PytreeException.Problem>();
        if (again.isEmpty() || inherited.isEmpty()) {
            return problems;
        }
        int[] ends = structure.ends();
        for (Again node : again) {
            for (int[] leaf : inherited) {
                boolean below = leaf[0] > node.place && leaf[0] < ends[node.place] && leaf[1] < node.place;
                if (below
                        && structure.codes[leaf[0]] instanceof LeafSpec spec
                        && !spec.kind().equals(node.kind)) {
                    KeyPath first = Decoder.pathOf(structure, leaf[0]);
                    problems.add(new PytreeException.Problem(
                            node.path, twoKinds("leaf " + first + " of a shared node", spec.kind(), first, node.kind)));
                    break;
                }
            }
        }
        return problems;
    }

    static String twoKinds(String what, Kind first, KeyPath where, Kind second) {
        return "the " + what + " is " + first + " at " + at(where) + " and " + second
                + " here; one object has one kind. Give both fields the same kind, or do not share it";
    }

    private static String at(KeyPath path) {
        return path.size() == 0 ? "the root" : path.toString();
    }
}
