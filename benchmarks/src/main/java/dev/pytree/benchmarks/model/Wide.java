package dev.pytree.benchmarks.model;

import dev.pytree.PytreeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A wide list of small nodes, half of which share a friend, some arrays too, with cycles. */
@PytreeNode
public final class Wide {
    List<Cell> cells;

    Wide() {}

    /** {@return {@code count} cells: each second one has a friend anywhere in the list, each tenth the array of another} */
    public static Wide filled(int count) {
        var random = new Random(0);
        var wide = new Wide();
        wide.cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            var cell = new Cell();
            cell.value = i % 10 == 9 ? wide.cells.get(random.nextInt(i)).value : new float[] {i};
            wide.cells.add(cell);
        }
        for (int i = 0; i < count; i += 2) {
            wide.cells.get(i).friend = wide.cells.get(random.nextInt(count));
        }
        return wide;
    }
}
