package dev.pytree;

import org.jspecify.annotations.Nullable;

/** Writes States into a graph: references that are replaced, or elements that are copied into the arrays that are there. */
final class GraphUpdate {
    private final String what;
    private final Places at;
    private final Placement placement;
    /** For each leaf of the graph, the one that it is given, or null. */
    private final @Nullable Object[] given;

    private GraphUpdate(String what, Structure structure, @Nullable Object[] objects, State[] states) {
        this.what = what;
        Structure known = states.length == 0 ? structure : states[0].layout.structure;
        this.at = Places.of(known.rebuilds(structure) ? known : structure, objects);
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
        Recorder.Recording met = Recorder.graph("update", type, graph);
        if (!Refill.done(met.structure(), met.leaves(), met.objects(), states)) {
            update(met.structure(), met.leaves(), met.objects(), states);
        }
    }

    /** Replaces references in the graph of {@code structure} that has these {@code leaves}, and these {@code objects} at its places. */
    static void update(Structure structure, @Nullable Object[] leaves, @Nullable Object[] objects, State... states) {
        if (!FewLeaves.done(structure, leaves, objects, states)) {
            new GraphUpdate("update", structure, objects, states).rewrite();
        }
    }

    private void rewrite() {
        if (ties()) {
            refuseTies();
        }
        var rewrite = new Rewrite(at);
        for (int leaf = 0; leaf < given.length; leaf++) {
            Object value = given[leaf];
            int place = at.leaves[leaf];
            if (value != null && !Writes.same(at.object(place), value)) {
                for (int q = place; q >= 0; q = at.next(q)) {
                    rewrite.set(q, value);
                }
            }
        }
        var findings = new Findings();
        rewrite.plan(findings);
        placement.problems.addAll(findings.problems(at.structure));
        placement.refuse(what);
        rewrite.run();
    }

    /** Whether an array that is given is given twice, or is a leaf that stays. */
    private boolean ties() {
        var known = new IdentityTable();
        boolean some = false;
        for (int leaf = 0; leaf < given.length; leaf++) {
            Object value = given[leaf];
            if (value != null && Leaves.shareable(value)) {
                some = true;
                if (known.putIfAbsent(value, leaf) >= 0) {
                    return true;
                }
            }
        }
        for (int leaf = 0; some && leaf < given.length; leaf++) {
            if (given[leaf] == null && known.get(at.object(at.leaves[leaf])) >= 0) {
                return true;
            }
        }
        return false;
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
        Recorder.Recording met = Recorder.graph("copyInto", type, graph);
        var copy = new GraphUpdate("copyInto", met.structure(), met.objects(), states);
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
