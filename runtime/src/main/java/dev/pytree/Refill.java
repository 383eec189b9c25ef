package dev.pytree;

import org.jspecify.annotations.Nullable;

/**
 * Gives a whole graph other leaves by filling each of its nodes again, in one run of their {@code build}. That is possible where
 * every leaf is held by a class that is filled or by a variable; containers of nodes stay as they are.
 */
final class Refill {
    private Refill() {}

    /**
     * {@return whether {@code states} are one State of every leaf, which the graph of {@code structure} now has} The
     * {@code objects} at the places of the structure are those of the graph, and so are the leaves that it had, {@code leaves}.
     */
    static boolean done(Structure structure, @Nullable Object[] leaves, @Nullable Object[] objects, State... states) {
        if (states.length != 1) {
            return false;
        }
        State state = states[0];
        Structure own = state.layout.structure;
        if (state.layout != own.layout() || !own.isRefillable() || !own.rebuilds(structure) || !state.fits()) {
            return false;
        }
        try {
            Builder.refill(own, state.values, objects);
        } catch (Throwable e) {
            try {
                Builder.refill(own, leaves, objects);
            } catch (Throwable again) {
                if (again != e) {
                    e.addSuppressed(again);
                }
            }
            throw e;
        }
        return true;
    }

    /** {@return whether every leaf of {@code structure} can be replaced by filling its nodes again, without a stack on the heap} */
    static boolean isPossible(Structure structure) {
        var open = new int[Walker.LEVELS];
        int depth = 0;
        Places at = structure.places();
        for (int place = 0; place < at.size(); place++) {
            while (depth > 0 && place >= open[depth - 1]) {
                depth--;
            }
            Object code = structure.codes[place];
            if (code instanceof Named) {
                return false;
            }
            if (at.isStatic(place)) {
                if (!(code == null || code instanceof Structure.Same || Statics.isConstant(code))) {
                    return false;
                }
            } else if (code instanceof Shape shape) {
                boolean kept = !(shape instanceof NodeShape || shape instanceof ProxyType.ProxyShape);
                if (!kept && !shape.fillable() || depth == open.length) {
                    return false;
                }
                open[depth++] = at.end(place);
            } else if (at.isLeaf(place)) {
                int holder = at.holders[place];
                if (holder < 0 || !at.shape(holder).fillable()) {
                    return false;
                }
            }
        }
        return true;
    }
}
