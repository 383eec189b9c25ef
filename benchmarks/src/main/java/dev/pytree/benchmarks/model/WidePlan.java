package dev.pytree.benchmarks.model;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * What a careful author keeps of a {@link Wide} to make it again: for each cell which array it holds and which cell is its friend.
 *
 * @param values positions among the arrays
 * @param friends positions among the cells, -1 for none
 */
public record WidePlan(int[] values, int[] friends) {
    /** {@return the plan of {@code wide}, whose arrays are {@code leaves}} */
    public static WidePlan of(Wide wide, Object[] leaves) {
        var positions = new IdentityHashMap<Object, Integer>(2 * (leaves.length + wide.cells.size()));
        for (int i = 0; i < leaves.length; i++) {
            positions.put(leaves[i], i);
        }
        for (int i = 0; i < wide.cells.size(); i++) {
            positions.put(wide.cells.get(i), i);
        }
        int[] values = new int[wide.cells.size()];
        int[] friends = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            Cell cell = wide.cells.get(i);
            values[i] = positions.get(cell.value);
            friends[i] = cell.friend == null ? -1 : positions.get(cell.friend);
        }
        return new WidePlan(values, friends);
    }

    /** {@return new cells around {@code leaves}} */
    public Wide merge(Object[] leaves) {
        List<Cell> cells = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            var cell = new Cell();
            cell.value = (float[]) leaves[values[i]];
            cells.add(cell);
        }
        for (int i = 0; i < friends.length; i++) {
            cells.get(i).friend = friends[i] < 0 ? null : cells.get(friends[i]);
        }
        var wide = new Wide();
        wide.cells = cells;
        return wide;
    }

    /** Writes {@code leaves} into {@code wide}. */
    public void update(Wide wide, Object[] leaves) {
        for (int i = 0; i < values.length; i++) {
            wide.cells.get(i).value = (float[]) leaves[values[i]];
        }
    }
}
