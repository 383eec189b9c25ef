package dev.pytree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a traversal met, in order: the structure of a tree or graph. An element is the {@link Shape} of a node, whose children
 * follow; the {@link LeafSpec} of a leaf; {@link Null}; a {@link Ref} to the place of an object met before; a {@link Fixed}
 * value among nodes; or, where a shape says that a child is static, the value itself. Two structures are equal if their
 * elements are. Rebuild notes stand apart, one for each shape that has one.
 */
final class Structure {
    /** How many plans of filters are remembered; the oldest goes first. */
    private static final int PLANS = 8;

    static final Structure EMPTY = new Structure(new Object[0], new Object[0], 0, false);

    final @Nullable Object[] codes;
    final @Nullable Object[] notes;
    /** Whether anything is shared. */
    final boolean refs;
    /** Whether it was received, with names in place of classes: it is compared and printed, and nothing is built of it. */
    final boolean unbound;

    private final int leafCount;
    private final Layout layout;
    private volatile KeyPath @Nullable [] paths;
    private volatile int @Nullable [] ends;
    /** The ends of nodes, and 0 for other elements, as they were recorded. */
    private final int @Nullable [] nodeEnds;

    private volatile int @Nullable [] leafPlaces;
    private volatile LeafSpec @Nullable [] specs;
    private volatile @Nullable Places places;
    private volatile @Nullable Expected expected;
    private volatile @Nullable Boolean refillable;
    private volatile List<Plan> plans = List.of();
    private int hash;

    Structure(@Nullable Object[] codes, @Nullable Object[] notes, int leafCount, boolean refs) {
        this(codes, notes, null, leafCount, refs, false);
    }

    /** A structure where the {@link #ends} of nodes are known; those of other elements may be 0. */
    Structure(@Nullable Object[] codes, @Nullable Object[] notes, int[] nodeEnds, int leafCount, boolean refs) {
        this(codes, notes, nodeEnds, leafCount, refs, false);
    }

    Structure(@Nullable Object[] codes, @Nullable Object[] notes, int leafCount, boolean refs, boolean unbound) {
        this(codes, notes, null, leafCount, refs, unbound);
    }

    private Structure(
            @Nullable Object[] codes,
            @Nullable Object[] notes,
            int @Nullable [] nodeEnds,
            int leafCount,
            boolean refs,
            boolean unbound) {
        this.nodeEnds = nodeEnds;
        this.codes = codes;
        this.notes = notes;
        this.leafCount = leafCount;
        this.refs = refs;
        this.unbound = unbound;
        this.layout = Layout.of(this);
    }

    /** What stands where nodes stand; everything else in the sequence is the value of a static field. */
    interface Element {}

    /** Null where a leaf or node may be: no leaves, and part of the structure. */
    enum Null implements Element {
        NULL;

        @Override
        public String toString() {
            return "null";
        }
    }

    /** The same object as at the element {@code place}. */
    record Ref(int place) implements Element {}

    /** A static value that stands where nodes stand. */
    record Fixed(Object value) implements Element {}

    /** A static value that is compared with {@code ==}. */
    record Same(@Nullable Object value) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Same same && same.value == value;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(value);
        }

        @Override
        public String toString() {
            return String.valueOf(value);
        }
    }

    /** {@return the layout of all leaves} */
    Layout layout() {
        return layout;
    }

    int leafCount() {
        return leafCount;
    }

    /** {@return the specs among the elements: one for each leaf; computed once} */
    LeafSpec[] specs() {
        LeafSpec[] known = specs;
        if (known == null) {
            int[] places = leafPlaces();
            known = new LeafSpec[leafCount];
            for (int i = 0; i < leafCount; i++) {
                known[i] = (LeafSpec) Objects.requireNonNull(codes[places[i]]);
            }
            specs = known;
        }
        return known;
    }

    /** {@return the kind of the leaf that is the element {@code place}} */
    Kind kindAt(int place) {
        return ((LeafSpec) Objects.requireNonNull(codes[place])).kind();
    }

    /** {@return the place of each leaf; computed once} */
    int[] leafPlaces() {
        int[] known = leafPlaces;
        if (known == null) {
            known = new int[leafCount];
            int leaf = 0;
            for (int i = 0; leaf < leafCount; i++) {
                if (codes[i] instanceof LeafSpec) {
                    known[leaf++] = i;
                }
            }
            leafPlaces = known;
        }
        return known;
    }

    /** {@return the path of each leaf, computed once} */
    KeyPath[] paths() {
        KeyPath[] known = paths;
        if (known == null) {
            known = new KeyPath[leafCount];
            int leaf = 0;
            for (var at = new Decoder(this); at.next(); ) {
                if (!at.isStatic() && at.element() instanceof LeafSpec) {
                    known[leaf++] = at.path();
                }
            }
            paths = known;
        }
        return known;
    }

    /** {@return for each element, the place after it and all below it; computed once} */
    int[] ends() {
        int[] known = ends;
        if (known == null) {
            ends = known = nodeEnds == null ? findEnds() : withOthers(nodeEnds);
        }
        return known;
    }

    private int[] withOthers(int[] nodeEnds) {
        int[] ends = Arrays.copyOf(nodeEnds, codes.length);
        for (int place = 0; place < ends.length; place++) {
            if (ends[place] == 0) {
                ends[place] = place + 1;
            }
        }
        return ends;
    }

    private int[] findEnds() {
        int[] ends = new int[codes.length];
        int[] open = new int[16];
        int[] met = new int[16];
        Shape[] shapes = new Shape[16];
        int depth = -1;
        for (int place = 0; place < codes.length; place++) {
            while (depth >= 0 && met[depth] == shapes[depth].arity()) {
                ends[open[depth--]] = place;
            }
            boolean fixed = depth >= 0 && shapes[depth].isStatic(met[depth]++);
            if (fixed || !(codes[place] instanceof Shape shape)) {
                ends[place] = place + 1;
                continue;
            }
            if (++depth == open.length) {
                open = Arrays.copyOf(open, depth * 2);
                met = Arrays.copyOf(met, depth * 2);
                shapes = Arrays.copyOf(shapes, depth * 2);
            }
            open[depth] = place;
            shapes[depth] = shape;
            met[depth] = 0;
        }
        while (depth >= 0) {
            ends[open[depth--]] = codes.length;
        }
        return ends;
    }

    /** {@return the places, without objects; computed once} */
    Places places() {
        Places known = places;
        if (known == null) {
            places = known = Places.of(this);
        }
        return known;
    }

    /** {@return what a certificate expects because of this; computed once} */
    Expected expected() {
        Expected known = expected;
        if (known == null) {
            expected = known = Expected.of(codes);
        }
        return known;
    }

    /** {@return whether a graph can get other leaves by {@link Refill}; computed once} */
    boolean isRefillable() {
        Boolean known = refillable;
        if (known == null) {
            refillable = known = Refill.isPossible(this);
        }
        return known;
    }

    /** {@return the plans of filters that were made last} */
    List<Plan> plans() {
        return plans;
    }

    /** Remembers {@code plan}; where two threads do so at once, one of the two may be forgotten. */
    void remember(Plan plan) {
        var now = new ArrayList<Plan>(PLANS);
        now.add(plan);
        List<Plan> before = plans;
        now.addAll(before.subList(0, Math.min(before.size(), PLANS - 1)));
        plans = List.copyOf(now);
    }

    /** Refuses a structure that was received and not bound. */
    void requireBound(String what) {
        if (unbound) {
            throw new PytreeException(
                    what,
                    List.of(new PytreeException.Problem(
                            KeyPath.ROOT,
                            "this GraphDef was received and is not bound: its classes are names, so nothing can be"
                                    + " built of it. Bind it to the adapters known here: graphDef.bind(LinearPytree.TYPE)"
                                    + " with the type of the model, or graphDef.bindLike(model)")));
        }
    }

    /** {@return this structure with names in place of classes} */
    Structure named() {
        if (unbound) {
            return this;
        }
        @Nullable Object[] names = new Object[codes.length];
        Arrays.setAll(names, i -> Names.of(codes[i]));
        return new Structure(names, notes, leafCount, refs, true);
    }

    /** {@return whether this describes the graphs of the equal structure {@code other}, with classes and not with names} */
    boolean rebuilds(Structure other) {
        return !unbound && equals(other);
    }

    /** {@return whether {@code other} is equal and rebuilds the same, down to the order of map entries} */
    boolean rebuildsAs(Structure other) {
        return this == other || equals(other) && Arrays.equals(notes, other.notes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Structure that
                        && leafCount == that.leafCount
                        && (unbound || that.unbound
                                ? Names.equal(codes, that.codes)
                                : Arrays.equals(codes, that.codes));
    }

    @Override
    public int hashCode() {
        int known = hash;
        if (known == 0) {
            hash = known = Names.hash(codes);
        }
        return known;
    }

    @Override
    public String toString() {
        return Printer.print(this, null);
    }
}
