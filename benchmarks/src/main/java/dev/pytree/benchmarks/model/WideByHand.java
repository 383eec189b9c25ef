package dev.pytree.benchmarks.model;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** {@link Wide}: one identity table for nodes and arrays. */
public final class WideByHand {
    private WideByHand() {}

    /** {@return each array once, in the order of the library} */
    public static Object[] leaves(Wide wide) {
        var seen = new IdentityHashMap<Object, Boolean>(4 * wide.cells.size());
        List<Object> leaves = new ArrayList<>(wide.cells.size());
        for (int i = 0; i < wide.cells.size(); i++) {
            for (Cell cell = wide.cells.get(i); cell != null && seen.put(cell, true) == null; cell = cell.friend) {
                if (seen.put(cell.value, true) == null) {
                    leaves.add(cell.value);
                }
            }
        }
        return leaves.toArray();
    }

    /** {@return a copy with new cells around what {@code f} gives for each array} Sharing and cycles stay as they were. */
    public static Wide map(Wide wide, UnaryOperator<Object> f) {
        var cells = new IdentityHashMap<Cell, Cell>(2 * wide.cells.size());
        var values = new IdentityHashMap<Object, Object>(2 * wide.cells.size());
        var copy = new Wide();
        copy.cells = new ArrayList<>(wide.cells.size());
        for (int i = 0; i < wide.cells.size(); i++) {
            copy.cells.add(map(wide.cells.get(i), cells, values, f));
        }
        return copy;
    }

    private static Cell map(Cell first, Map<Cell, Cell> cells, Map<Object, Object> values, UnaryOperator<Object> f) {
        Cell known = cells.get(first);
        if (known != null) {
            return known;
        }
        Cell head = copy(first, cells, values, f);
        Cell last = head;
        for (Cell from = first.friend; from != null; from = from.friend) {
            known = cells.get(from);
            if (known != null) {
                last.friend = known;
                break;
            }
            last.friend = copy(from, cells, values, f);
            last = last.friend;
        }
        return head;
    }

    private static Cell copy(Cell from, Map<Cell, Cell> cells, Map<Object, Object> values, UnaryOperator<Object> f) {
        var cell = new Cell();
        Object value = values.get(from.value);
        if (value == null) {
            value = f.apply(from.value);
            values.put(from.value, value);
        }
        cell.value = (float[]) value;
        cells.put(from, cell);
        return cell;
    }
}
