package dev.pytree;

import org.jspecify.annotations.Nullable;

/** Writes States into a graph: references that are replaced, or elements that are copied into the arrays that are there. */
final class GraphUpdate {
    private final String what;
    private final Places at;
    private final Placement placement;
    /** For each leaf of the graph, the one that it is given, or null. */
    private final @Nullable Object[] given;

    private <T> GraphUpdate(String what, TreeType<? super T> type, T graph, State[] states) {
        this.what = what;
        this.at = Places.of(what, type, graph);
        this.placement = new Placement(at.structure.layout(), states);
        this.given = placement.given;
    }

    /** Replaces references. */
    static <T> void update(TreeType<? super T> type, T graph, State... states) {
        if (!DirectUpdate.done(type, graph, states)) {
            updateWalking(type, graph, states);
        }
    }

    /** Replaces references after a walk of the graph, which finds all places of each leaf. */
    static <T> void updateWalking(TreeType<? super T> type, T graph, State... states) {
        var update = new GraphUpdate("update", type, graph, states);
        update.refuseTies();
        var rewrite = new Rewrite(update.at);
        for (int leaf = 0; leaf < update.given.length; leaf++) {
            Object value = update.given[leaf];
            int place = update.at.leaves[leaf];
            if (value != null && !Writes.same(update.at.object(place), value)) {
                for (int q = place; q >= 0; q = update.at.next(q)) {
                    rewrite.set(q, value);
                }
            }
        }
        var findings = new Findings();
        rewrite.plan(findings);
        update.placement.problems.addAll(findings.problems(update.at.structure));
        update.placement.refuse(update.what);
        rewrite.run();
    }

    /** One array for two leaves would tie them, and the structure is not to change. */
    private void refuseTies() {
        var known = new IdentityTable();
        for (int leaf = 0; leaf < given.length; leaf++) {
            Object value = given[leaf] == null ? at.object(at.leaves[leaf]) : given[leaf];
            int other = Leaves.shareable(value) ? known.putIfAbsent(value, leaf) : -1;
            if (other >= 0) {
                Layout layout = at.structure.layout();
                placement.problem(
                        layout.path(leaf),
                        "this " + Leaves.noun(value) + " is the leaf at "
                                + layout.path(other).described() + " as well; update ties no leaves. Copy the "
                                + Leaves.noun(value));
            }
        }
    }

    /** Copies elements. */
    static <T> void copyInto(TreeType<? super T> type, T graph, State... states) {
        var copy = new GraphUpdate("copyInto", type, graph, states);
        boolean[] inProxies = copy.at.inProxies();
        var elements = new Elements();
        for (int leaf = 0; leaf < copy.given.length; leaf++) {
            Object from = copy.given[leaf];
            int place = copy.at.leaves[leaf];
            if (from == null) {
                continue;
            }
            String refusal = Elements.refusal(copy.at.object(place), from);
            if (refusal == null && inProxies[place]) {
                refusal = Rewrite.IN_PROXY;
            }
            if (refusal != null) {
                copy.placement.problem(copy.at.path(place), refusal);
            } else {
                elements.add(copy.at.object(place), from);
            }
        }
        copy.placement.refuse(copy.what);
        elements.copy();
    }
}
