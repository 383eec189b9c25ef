package dev.pytree;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The paths, kinds and types of leaves, in the order of their structure: what a {@link State} has beside its values. */
final class Layout {
    final KeyPath[] paths;
    final LeafSpec[] specs;
    /** The structure the leaves belong to, and which of its leaves these are. */
    final Structure structure;

    final int[] picks;
    private volatile @Nullable Map<KeyPath, Integer> index;

    private Layout(Structure structure, KeyPath[] paths, LeafSpec[] specs, int[] picks) {
        this.structure = structure;
        this.paths = paths;
        this.specs = specs;
        this.picks = picks;
    }

    static Layout of(Structure structure) {
        var paths = new KeyPath[structure.leafCount];
        var specs = new LeafSpec[structure.leafCount];
        int[] picks = new int[structure.leafCount];
        int leaf = 0;
        for (var at = new Decoder(structure); at.next(); ) {
            if (!at.isStatic() && at.element() instanceof LeafSpec spec) {
                paths[leaf] = at.path();
                specs[leaf] = spec;
                picks[leaf] = leaf++;
            }
        }
        return new Layout(structure, paths, specs, picks);
    }

    /** {@return the layout of some of these leaves, given by position} */
    Layout pick(int[] positions) {
        var some = new KeyPath[positions.length];
        var kinds = new LeafSpec[positions.length];
        int[] origin = new int[positions.length];
        for (int i = 0; i < positions.length; i++) {
            some[i] = paths[positions[i]];
            kinds[i] = specs[positions[i]];
            origin[i] = picks[positions[i]];
        }
        return new Layout(structure, some, kinds, origin);
    }

    int size() {
        return paths.length;
    }

    /** {@return the position of the leaf at {@code path}, or -1} */
    int position(KeyPath path) {
        Map<KeyPath, Integer> known = index;
        if (known == null) {
            known = new HashMap<>();
            for (int i = 0; i < paths.length; i++) {
                known.put(paths[i], i);
            }
            index = known;
        }
        return known.getOrDefault(path, -1);
    }

    /** {@return a hint that names the paths closest to {@code path}} */
    String nearest(KeyPath path) {
        var byDistance = new TreeMap<Integer, String>();
        String text = path.toString();
        for (KeyPath known : paths) {
            byDistance.putIfAbsent(distance(text, known.toString()), known.toString());
        }
        var best = byDistance.firstEntry();
        return best == null || best.getKey() > Math.max(2, text.length() / 3)
                ? ""
                : "; did you mean " + best.getValue() + "?";
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replace, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Layout that && Arrays.equals(paths, that.paths) && Arrays.equals(specs, that.specs);
    }

    @Override
    public int hashCode() {
        return List.of(paths).hashCode();
    }
}
