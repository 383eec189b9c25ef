package dev.pytree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts a few leaves into a graph whose objects are known by place, and looks only at the nodes that hold them: classes that are
 * filled and variables. Where anything is not as simple as that, nothing is written.
 */
final class FewLeaves {
    private static final int FEW = 64;

    private final Structure structure;
    private final Places at;
    private final @Nullable Object[] leaves;
    private final @Nullable Object[] objects;
    private final boolean[] taken;
    private final List<Object> given = new ArrayList<>();
    private final List<Site> sites = new ArrayList<>();

    /** A node that is assigned, at {@code place}. */
    private record Site(int place, Object node, InPlace.Content before, InPlace.Content after) {}

    private FewLeaves(Structure structure, @Nullable Object[] leaves, @Nullable Object[] objects) {
        this.structure = structure;
        this.at = structure.places();
        this.leaves = leaves;
        this.objects = objects;
        this.taken = new boolean[leaves.length];
    }

    /** {@return whether the leaves of {@code states} were written} The graph of {@code structure} has these leaves and objects. */
    static boolean done(Structure structure, @Nullable Object[] leaves, @Nullable Object[] objects, State... states) {
        int count = 0;
        for (State state : states) {
            count += state.size();
        }
        if (count > FEW || structure.expected().rows) {
            return false;
        }
        var few = new FewLeaves(structure, leaves, objects);
        for (State state : states) {
            if (!state.layout.structure.rebuilds(structure)) {
                return false;
            }
            for (int i = 0; i < state.size(); i++) {
                Object value = state.values[i];
                if (value == null || !few.put(state.layout.leaf(i), value)) {
                    return false;
                }
            }
        }
        few.write();
        return true;
    }

    private boolean put(int leaf, Object value) {
        int first = at.leaves[leaf];
        if (taken[leaf]
                || !(structure.codes[first] instanceof LeafSpec spec)
                || !spec.accepts(value)
                || !LeafType.isLeaf(value.getClass())
                || Leaves.shareable(value) && ties(leaf, value)) {
            return false;
        }
        taken[leaf] = true;
        given.add(value);
        boolean simple = true;
        for (int q = Writes.same(leaves[leaf], value) ? -1 : first; simple && q >= 0; q = at.next(q)) {
            simple = assign(q, value);
        }
        return simple;
    }

    private boolean ties(int leaf, Object value) {
        for (int i = 0; i < leaves.length; i++) {
            if (leaves[i] == value && i != leaf) {
                return true;
            }
        }
        for (Object other : given) {
            if (other == value) {
                return true;
            }
        }
        return false;
    }

    private boolean assign(int place, Object value) {
        int above = at.holders[place];
        Object node = above < 0 ? null : objects[above];
        if (node == null || at.inProxies()[place] || !at.shape(above).fillable()) {
            return false;
        }
        site(above, node).after.children()[at.positions[place]] = value;
        return true;
    }

    private Site site(int place, Object node) {
        for (Site known : sites) {
            if (known.place == place) {
                return known;
            }
        }
        InPlace.Content before = InPlace.Content.of(node, at.shape(place));
        var site = new Site(
                place,
                node,
                before,
                new InPlace.Content(before.shape(), before.children().clone(), before.note()));
        sites.add(site);
        return site;
    }

    private void write() {
        var writes = new Writes(place -> Decoder.pathOf(structure, place));
        for (Site site : sites) {
            writes.add(site.place, site.node, site.before, site.after);
        }
        writes.run();
    }
}
