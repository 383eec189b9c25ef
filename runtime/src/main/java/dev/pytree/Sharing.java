package dev.pytree;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places that hold the same object while a graph is recorded, and refuses what cannot be shared: a cycle that no
 * rebuilding could close, two kinds for one object, an array that is also a row of another.
 */
final class Sharing {
    private static final String ONE_KIND =
            "one object has one kind. Give both fields the same kind, or do not share it";

    private final Findings findings;
    private final Identities seen;
    /** The places of the open nodes that must be complete before what holds them is made; null before there was one. */
    private @Nullable BitSet open;
    /** Who inherits kinds, where they are in doubt; otherwise null. */
    private final @Nullable Inheritance inheritance;

    private @Nullable IdentityTable rows;
    /** The kind at the place of each node, where that may be another than {@link Kind#NONE}; null as long as none is. */
    private @Nullable Kind @Nullable [] kinds;

    private boolean met;
    private boolean proxies;

    /** {@code careful}: it remembers who inherits kinds, after there was a {@link Doubt} without. */
    Sharing(Findings findings, boolean careful, int expected) {
        this.findings = findings;
        this.inheritance = careful ? new Inheritance() : null;
        this.seen = new Identities(expected);
    }

    /** A node is shared under two kinds, so that who inherits them must be known. */
    static final class Doubt extends RuntimeException {
        private static final long serialVersionUID = 1;

        Doubt() {
            super("kinds in doubt", null, false, false);
        }
    }

    /** {@return whether anything was met twice} */
    boolean met() {
        return met;
    }

    /** {@return the place where {@code array}, or another leaf with identity, met at {@code place}, was met before, or -1} */
    int leaf(Object array, int place, @Nullable Object[] objects) {
        int known = seen.putIfAbsent(array, place, objects);
        if (known >= 0) {
            met = true;
            return known;
        }
        int holder = rows == null ? -1 : rows.get(array);
        if (holder >= 0) {
            findings.add(
                    place,
                    "this array is also a row of the leaf at %s; a row cannot be a leaf of its own. Copy it, or keep"
                            + " only one of the two",
                    holder);
        }
        if (array instanceof Object[] nested) {
            addRows(nested, place, objects);
        }
        return -1;
    }

    /** {@code leaf}, at {@code place}, has the kind {@code kind}, and was met with the kind {@code before} at {@code known}. */
    void again(Object leaf, int place, Kind kind, int known, Kind before) {
        if (!before.equals(kind)) {
            findings.add(
                    place,
                    "this " + Leaves.noun(leaf) + " is " + before + " at %s and " + kind + " here; " + ONE_KIND,
                    known);
        }
    }

    private void addRows(Object[] array, int place, @Nullable Object[] objects) {
        IdentityTable table = rows == null ? rows = new IdentityTable() : rows;
        for (Object row : array) {
            if (row == null || !Leaves.shareable(row)) {
                continue;
            }
            int known = Math.max(seen.get(row, objects), table.putIfAbsent(row, place));
            if (known >= 0) {
                findings.add(
                        place,
                        "a row of this array is also "
                                + (known == place ? "another row of it" : "part of the leaf at %s")
                                + "; only whole leaves are shared. Copy the row",
                        known);
            }
            if (row instanceof Object[] nested) {
                addRows(nested, place, objects);
            }
        }
    }

    /** {@return the place where {@code node}, met at {@code place}, was met before, or -1: then it is open until {@link #left}} */
    int node(Object node, Shape shape, int place, Kind kind, @Nullable Object[] objects) {
        int known = seen.putIfAbsent(node, place, objects);
        if (known >= 0) {
            again(known, shape, place, kind);
            return known;
        }
        if (kind != Kind.NONE) {
            kind(place, kind);
        }
        if (!shape.fillable()) {
            open(place, shape);
        }
        return -1;
    }

    private void open(int place, Shape shape) {
        BitSet open = this.open == null ? this.open = new BitSet() : this.open;
        open.set(place);
        proxies |= shape instanceof ProxyType.ProxyShape;
    }

    private void again(int known, Shape shape, int place, Kind kind) {
        met = true;
        if (!kindOf(known).equals(kind)) {
            if (inheritance == null) {
                throw new Doubt();
            }
            inheritance.again(known, place, kind);
        }
        if (open != null && open.get(known) && !shape.fillable()) {
            findings.add(
                    place,
                    "a cycle closes here at the object of %s, whose constructor would need itself. Give its class a"
                            + " no-argument constructor and settable fields",
                    known);
        }
    }

    /** The node at {@code place} ends. */
    void left(int place) {
        if (open != null) {
            open.clear(place);
        }
    }

    /** The element at {@code place} has a kind that is written at the node {@code origin}. */
    void inherits(int place, int origin) {
        if (inheritance != null) {
            inheritance.add(place, origin);
        }
    }

    /** Finds the leaves that inherit one kind by one path and another by another, because a node above them is shared. */
    void findKindConflicts(Structure structure) {
        if (inheritance != null) {
            inheritance.conflicts(
                    structure,
                    (place, leaf, kind) -> findings.add(
                            place,
                            "the leaf at %s of this shared node is " + structure.kindAt(leaf) + " there and " + kind
                                    + " here; "
                                    + ONE_KIND,
                            leaf));
        }
    }

    /** Finds nodes that are inside a {@link Pytree} and outside of it as well: a change on one side would be unseen on the other. */
    void findCrossings(Structure structure) {
        if (!proxies || !met) {
            return;
        }
        int[] ends = structure.ends();
        int[] around = new int[structure.codes.length];
        Deque<Integer> inside = new ArrayDeque<>();
        for (int place = 0; place < around.length; place++) {
            while (!inside.isEmpty() && place >= ends[inside.element()]) {
                inside.pop();
            }
            around[place] = inside.isEmpty() ? -1 : inside.element();
            Object code = structure.codes[place];
            if (code instanceof ProxyType.ProxyShape) {
                inside.push(place);
            } else if (code instanceof Structure.Ref ref
                    && structure.codes[ref.place()] instanceof Shape
                    && around[place] != around[ref.place()]) {
                findings.add(
                        place,
                        "this is the same object as at %s, and one of the two is inside a Pytree that the other is not in, so"
                                + " a change of one would be unseen by the other. Give the Pytree a copy, which its of makes",
                        ref.place());
            }
        }
    }

    private Kind kindOf(int place) {
        Kind kind = kinds == null || place >= kinds.length ? null : kinds[place];
        return kind == null ? Kind.NONE : kind;
    }

    private void kind(int place, Kind kind) {
        @Nullable Kind[] known = kinds == null ? new Kind[place + 16] : kinds;
        if (place >= known.length) {
            known = Arrays.copyOf(known, Math.max(place + 1, known.length * 2));
        }
        known[place] = kind;
        kinds = known;
    }
}
