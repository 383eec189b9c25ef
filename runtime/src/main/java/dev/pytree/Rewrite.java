package dev.pytree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts other objects at some places of a graph: what holds them is assigned, or, where it cannot be, rebuilt and put in its own
 * places in the same way. Nothing else is touched, and nothing is written before everything is known to fit.
 */
final class Rewrite {
    /** What stands for the entry of a map that goes. */
    static final Object REMOVED = new Object();

    /** Why nothing is put into a proxy. */
    static final String IN_PROXY =
            "this is inside a Pytree, which changes only by its own calls and edits; use its edit,"
                    + " withState or withMode";

    /** What is done with a node of which a child changes. */
    private enum Fate {
        ASSIGNED,
        REBUILT
    }

    private final Places at;
    private final boolean[] inProxies;
    private final boolean[] changed;
    private final @Nullable Object[] values;
    private final @Nullable Fate[] fates;
    /** For a node that is rebuilt, the number of its children that are still to be. */
    private final int[] pending;

    private final List<Integer> asked = new ArrayList<>();
    private final Deque<Integer> work = new ArrayDeque<>();
    private final List<Integer> touched = new ArrayList<>();
    private boolean blocked;

    Rewrite(Places at) {
        this.at = at;
        this.inProxies = at.inProxies();
        this.changed = new boolean[at.size()];
        this.values = new Object[at.size()];
        this.fates = new Fate[at.size()];
        this.pending = new int[at.size()];
    }

    /** Asks for {@code value} at the place {@code place}, and only there if it is one of several of the same object. */
    void set(int place, @Nullable Object value) {
        asked.add(place);
        values[place] = value;
        if (!changed[place]) {
            changed[place] = true;
            work.add(place);
        }
    }

    /** Finds what has to be rebuilt and assigned; adds each place that nothing holds that could be. */
    void plan(Findings findings) {
        while (!work.isEmpty()) {
            climb(work.remove());
        }
        if (blocked) {
            for (int place : asked) {
                String reason = reason(place);
                if (reason != null) {
                    findings.add(place, reason);
                }
            }
        }
    }

    private void climb(int place) {
        if (refusal(place) != null) {
            blocked = true;
            return;
        }
        int holder = at.holders[place];
        Fate fate = fates[holder];
        if (fate == null) {
            boolean sameKeys = values[place] != REMOVED;
            boolean assigned = InPlace.possible(at.object(holder), at.shape(holder), sameKeys);
            fates[holder] = fate = assigned ? Fate.ASSIGNED : Fate.REBUILT;
            touched.add(holder);
            for (int q = assigned ? -1 : holder; q >= 0; q = at.next(q)) {
                changed[q] = true;
                work.add(q);
            }
        }
        if (fate == Fate.REBUILT && fates[at.origin(place)] == Fate.REBUILT) {
            pending[holder]++;
        }
    }

    /** {@return why nothing can be put at {@code place}, or null} */
    private @Nullable String refusal(int place) {
        if (inProxies[place]) {
            return IN_PROXY;
        }
        if (at.holders[place] >= 0) {
            return null;
        }
        return at.isNode(place)
                ? "nothing that holds this can be assigned up to the root, "
                        + at.shape(place).opening() + at.shape(place).closing()
                        + ", which is rebuilt and not filled. Graphs.merge makes a new one"
                : "the root itself cannot be assigned. Graphs.merge makes a new one";
    }

    /** {@return why what is asked for at {@code place} cannot be, or null} */
    private @Nullable String reason(int place) {
        Set<Integer> met = new HashSet<>();
        Deque<Integer> rest = new ArrayDeque<>(List.of(place));
        while (!rest.isEmpty()) {
            int here = rest.remove();
            String refusal = refusal(here);
            if (refusal != null) {
                return refusal;
            }
            int holder = at.holders[here];
            for (int q = fates[holder] == Fate.REBUILT && met.add(holder) ? holder : -1; q >= 0; q = at.next(q)) {
                rest.add(q);
            }
        }
        return null;
    }

    /** Rebuilds what is rebuilt, then writes what is assigned. */
    void run() {
        Deque<Integer> ready = new ArrayDeque<>();
        for (int place : touched) {
            if (fates[place] == Fate.REBUILT && pending[place] == 0) {
                ready.add(place);
            }
        }
        while (!ready.isEmpty()) {
            rebuild(ready.remove(), ready);
        }
        var writes = new Writes(at::path);
        for (int place : touched.stream().sorted().toList()) {
            if (fates[place] == Fate.ASSIGNED) {
                InPlace.Content before = InPlace.Content.of(at.object(place), at.shape(place));
                writes.add(place, at.object(place), before, after(place, before));
            }
        }
        writes.run();
    }

    private void rebuild(int place, Deque<Integer> ready) {
        Object built;
        try {
            built = after(place, InPlace.Content.of(at.object(place), at.shape(place)))
                    .build();
        } catch (Throwable e) {
            AtPath.add(e, at.path(place));
            throw e;
        }
        for (int q = place; q >= 0; q = at.next(q)) {
            values[q] = built;
            int holder = at.holders[q];
            if (fates[holder] == Fate.REBUILT && --pending[holder] == 0) {
                ready.add(holder);
            }
        }
    }

    /** {@return what the node at {@code place} is to be made of} */
    private InPlace.Content after(int place, InPlace.Content before) {
        @Nullable Object[] children = before.children().clone();
        boolean removed = false;
        int child = at.first(place);
        for (int i = 0; i < children.length; i++) {
            if (changed[child]) {
                children[i] = values[child];
                removed |= children[i] == REMOVED;
            }
            child = at.end(child);
        }
        return removed ? without(before, children) : new InPlace.Content(before.shape(), children, before.note());
    }

    private static InPlace.Content without(InPlace.Content before, @Nullable Object[] children) {
        List<Object> keys = ((MapType.MapShape) before.shape()).keys();
        var left = new ArrayList<Object>();
        for (int i = 0; i < children.length; i++) {
            if (children[i] != REMOVED) {
                left.add(keys.get(i));
            }
        }
        @Nullable
        Object[] rest =
                Arrays.stream(children).filter(child -> child != REMOVED).toArray();
        var note = (MapType.Note) before.note();
        return new InPlace.Content(
                new MapType.MapShape(List.copyOf(left)), rest, note == null ? null : note.keeping(left));
    }
}
