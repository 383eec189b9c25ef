package dev.pytree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Carries the nodes of a changed copy back to their originals: finds what each of them becomes, then writes. */
final class BranchApply {
    private final Places at;
    private final Map<Object, Object> originals;
    private final Map<Object, Parts<?>> proxies;
    private final boolean[] inProxies;
    /** What each node of the copy becomes: its original, itself if it is new, or, a value that changed, another one. */
    private final @Nullable Object[] targets;
    /** Of a node that is assigned, what its target is made of now. */
    private final InPlace.@Nullable Content[] contents;
    /** Of a value, the number of its children that are values and still to be made. */
    private final int[] pending;

    private final Deque<Integer> ready = new ArrayDeque<>();
    private final List<PytreeException.Problem> problems = new ArrayList<>();

    BranchApply(Places at, Map<Object, Object> originals, Map<Object, Parts<?>> proxies) {
        this.at = at;
        this.originals = originals;
        this.proxies = proxies;
        this.inProxies = at.inProxies();
        this.targets = new Object[at.size()];
        this.contents = new InPlace.Content[at.size()];
        this.pending = new int[at.size()];
    }

    void apply(@Nullable Object root) {
        assigned();
        values();
        var writes = new Writes(at::path);
        for (int place = 0; place < at.size(); place++) {
            InPlace.Content before = contents[place];
            if (before != null) {
                InPlace.Content after = mapped(place, before);
                if (!same(before, after)) {
                    writes.add(place, Objects.requireNonNull(targets[place]), before, after);
                }
            }
        }
        if (at.isNode(0) && targets[0] != root && problems.isEmpty()) {
            problem(0, "the root changed, and it is a value: nothing holds it that could be assigned");
        }
        if (!problems.isEmpty()) {
            throw new PytreeException("apply", problems);
        }
        writes.run();
    }

    /** Finds what is assigned, which is known before its children are, and what is not. */
    private void assigned() {
        for (int place = 0; place < at.size(); place++) {
            if (!at.isNode(place) || inProxies[place]) {
                continue;
            }
            Object original = originals.get(at.object(place));
            Object target = original == null ? at.object(place) : original;
            InPlace.Content now = InPlace.Content.of(target, shape(target, at.shape(place)));
            boolean sameKeys = now.shape().equals(at.shape(place));
            if (InPlace.possible(target, at.shape(place), sameKeys)) {
                targets[place] = target;
                contents[place] = now;
            }
        }
        for (int place = 0; place < at.size(); place++) {
            if (isValue(place)) {
                for (int child = at.first(place); child < at.end(place); child = at.end(child)) {
                    pending[place] += isValue(at.origin(child)) ? 1 : 0;
                }
                if (pending[place] == 0) {
                    ready.add(place);
                }
            }
        }
    }

    private static Shape shape(Object node, Shape like) {
        return Children.shape(InPlace.exact(node, like), node);
    }

    private boolean isValue(int place) {
        return at.isNode(place) && contents[place] == null && !inProxies[place];
    }

    /** Makes the values, those that they are made of first. */
    private void values() {
        while (!ready.isEmpty()) {
            int place = ready.remove();
            targets[place] = value(place);
            for (int q = place; q >= 0; q = at.next(q)) {
                int holder = at.holders[q];
                if (holder >= 0 && isValue(holder) && --pending[holder] == 0) {
                    ready.add(holder);
                }
            }
        }
    }

    private Object value(int place) {
        Object copy = at.object(place);
        Object original = originals.get(copy);
        if (copy instanceof Pytree<?> proxy) {
            if (original != null && !proxy.core.parts().equalTo(proxies.get(copy))) {
                problem(
                        place,
                        "this Pytree was changed in the branch; a Pytree changes only by its own calls and edits");
            }
            return original == null ? copy : original;
        }
        Object known = original == null ? copy : original;
        InPlace.Content before = InPlace.Content.of(known, shape(known, at.shape(place)));
        InPlace.Content after = mapped(place, before);
        if (same(before, after)) {
            return known;
        }
        if (original != null && at.shape(place).identity()) {
            problem(
                    place,
                    "its fields changed, and " + ((NodeShape) at.shape(place)).type()
                            + " is completed by its constructor, so the original cannot be given them; give the class a"
                            + " no-argument constructor and settable fields");
            return known;
        }
        try {
            return after.build();
        } catch (Throwable e) {
            AtPath.add(e, at.path(place));
            throw e;
        }
    }

    /** {@return what the node at {@code place} is made of when each child stands for what it becomes} */
    private InPlace.Content mapped(int place, InPlace.Content before) {
        InPlace.Content content = InPlace.Content.of(at.object(place), at.shape(place));
        @Nullable Object[] children = content.children();
        int child = at.first(place);
        for (int i = 0; i < children.length; i++) {
            int origin = at.origin(child);
            if (at.isNode(origin)) {
                children[i] = targets[origin];
            } else if (at.isStatic(child) && sameStatic(content.shape(), i, before.children()[i], children[i])) {
                children[i] = before.children()[i];
            }
            child = at.end(child);
        }
        return content;
    }

    private static boolean sameStatic(Shape shape, int i, @Nullable Object a, @Nullable Object b) {
        return ((NodeShape) shape).type().fields.get(i).role == Field.Role.SAME ? a == b : Objects.equals(a, b);
    }

    private static boolean same(InPlace.Content before, InPlace.Content after) {
        boolean same = before.shape().equals(after.shape()) && sameOrder(before.note(), after.note());
        for (int i = 0; same && i < before.children().length; i++) {
            same = Writes.same(before.children()[i], after.children()[i]);
        }
        return same;
    }

    /** Whether the entries of two maps that keep the order of insertion are in the same one. */
    private static boolean sameOrder(@Nullable Object a, @Nullable Object b) {
        return !(a instanceof MapType.Note x && b instanceof MapType.Note y && x.kept() == MapType.Kept.LINKED_HASH_MAP)
                || x.inserted().equals(y.inserted());
    }

    private void problem(int place, String message) {
        problems.add(new PytreeException.Problem(at.path(place), message));
    }
}
