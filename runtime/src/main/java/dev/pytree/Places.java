package dev.pytree;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A graph beside its structure: the object at each place, and the place of the node that holds it. Places are known by their
 * position in the structure; one that refers to another stands for that one.
 */
final class Places {
    final Structure structure;
    /** The leaf, node or container at each place, at one that refers to another as well; null for null and static values. */
    final @Nullable Object[] objects;

    /** The place of the node that holds each place, -1 for the root. */
    final int[] holders;
    /** Which child of its holder each place is. */
    final int[] positions;
    /** The place of each leaf. */
    final int[] leaves;

    private final int[] ends;
    private KeyPath @Nullable [] paths;
    private final int[] next;
    private final boolean[] inProxies;

    private Places(Structure structure, @Nullable Object[] objects) {
        this.structure = structure;
        this.objects = objects;
        this.ends = structure.ends();
        int size = structure.codes.length;
        this.holders = new int[size];
        this.positions = new int[size];
        this.leaves = new int[structure.leafCount()];
        index();
        this.next = chain();
        this.inProxies = insides();
    }

    /** {@return the places of {@code graph}, which is walked once} */
    static <T> Places of(String what, TreeType<? super T> type, @Nullable T graph) {
        return of(Recorder.graph(what, type, graph));
    }

    /** The places of {@code known} with other objects. */
    private Places(Places known, @Nullable Object[] objects) {
        this.structure = known.structure;
        this.objects = objects;
        this.ends = known.ends;
        this.holders = known.holders;
        this.positions = known.positions;
        this.leaves = known.leaves;
        this.next = known.next;
        this.inProxies = known.inProxies;
    }

    /** {@return the places of {@code structure}, without their objects} */
    static Places of(Structure structure) {
        return new Places(structure, new Object[0]);
    }

    static Places of(Recorder.Recording recording) {
        return of(recording.structure(), recording.objects());
    }

    /** {@return the places of a graph of {@code structure} with these {@code objects}} */
    static Places of(Structure structure, @Nullable Object[] objects) {
        return new Places(structure.places(), Arrays.copyOf(objects, structure.codes.length));
    }

    private void index() {
        int[] met = new int[holders.length];
        int holder = -1;
        int leaf = 0;
        for (int place = 0; place < holders.length; place++) {
            while (holder >= 0 && place >= ends[holder]) {
                holder = holders[holder];
            }
            holders[place] = holder;
            boolean fixed = false;
            if (holder >= 0) {
                positions[place] = met[holder]++;
                fixed = shape(holder).isStatic(positions[place]);
            }
            Object code = structure.codes[place];
            if (!fixed && code instanceof LeafSpec) {
                leaves[leaf++] = place;
            } else if (!fixed && code instanceof Shape) {
                holder = place;
            }
        }
    }

    int size() {
        return holders.length;
    }

    /** {@return the place that {@code place} refers to, itself if it refers to none} */
    int origin(int place) {
        return !isStatic(place) && structure.codes[place] instanceof Structure.Ref ref ? ref.place() : place;
    }

    boolean isStatic(int place) {
        return holders[place] >= 0 && shape(holders[place]).isStatic(positions[place]);
    }

    /** {@return whether a node or container is described at {@code place}} */
    boolean isNode(int place) {
        return structure.codes[place] instanceof Shape && !isStatic(place);
    }

    Shape shape(int place) {
        return (Shape) structure.codes[place];
    }

    /** {@return the first child of the node at {@code place}, which has one} */
    int first(int place) {
        return place + 1;
    }

    /** {@return the place after {@code place} and everything below it} */
    int end(int place) {
        return ends[place];
    }

    Object object(int place) {
        Object object = objects[place];
        if (object == null) {
            throw new AssertionError(place);
        }
        return object;
    }

    KeyPath path(int place) {
        KeyPath[] known = paths;
        if (known == null) {
            paths = known = Decoder.paths(structure);
        }
        return known[place];
    }

    /** {@return the place that {@code path} reaches, through shared nodes too, or -1; never one that refers to another} */
    int find(KeyPath path) {
        int place = content(origin(0));
        for (Key key : path.keys()) {
            place = place < 0 ? -1 : child(place, key);
            place = place < 0 ? -1 : content(origin(place));
        }
        return place;
    }

    /** Goes on through nodes whose only child has no key, such as variables; -1 if there is no end. */
    private int content(int place) {
        for (int steps = 0; steps <= size(); steps++) {
            if (!isNode(place) || shape(place).arity() != 1 || shape(place).key(0) != null) {
                return place;
            }
            place = origin(first(place));
        }
        return -1;
    }

    private int child(int place, Key key) {
        if (!isNode(place)) {
            return -1;
        }
        Shape shape = shape(place);
        int child = first(place);
        for (int i = 0; i < shape.arity(); i++) {
            if (key.equals(shape.key(i))) {
                return child;
            }
            child = ends[child];
        }
        return -1;
    }

    /** {@return whether a leaf is at {@code place}, described there or at the place that it refers to} */
    boolean isLeaf(int place) {
        return !isStatic(place) && structure.codes[origin(place)] instanceof LeafSpec;
    }

    /** {@return which leaf is at {@code place}, or -1 where there is none} */
    int leafAt(int place) {
        return Math.max(-1, Arrays.binarySearch(leaves, place));
    }

    /** {@return for each place, whether it lies inside a {@link Pytree}} */
    boolean[] inProxies() {
        return inProxies;
    }

    private boolean[] insides() {
        boolean[] inside = new boolean[size()];
        for (int place = 1; place < inside.length; place++) {
            int holder = holders[place];
            inside[place] = inside[holder] || shape(holder) instanceof ProxyType.ProxyShape;
        }
        return inside;
    }

    /** {@return the next place of the same object, in visit order, or -1} The first one is where the object is described. */
    int next(int place) {
        return next[place];
    }

    private int[] chain() {
        int[] chain = new int[size()];
        Arrays.fill(chain, -1);
        for (int place = size() - 1; place >= 0; place--) {
            int origin = origin(place);
            if (origin != place) {
                chain[place] = chain[origin];
                chain[origin] = place;
            }
        }
        return chain;
    }
}
