package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.pytree.Layers.Linear;
import dev.pytree.Nodes.Cell;
import dev.pytree.Nodes.Pair;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyIntoTest {
    @Test
    void elementsAreWrittenIntoTheArraysThatAreThere() {
        var model = new Linear(1, 2);
        float[][] kernel = model.kernel;
        float[] row = kernel[1];
        State state = Graphs.state(new Linear(7, 2), Filter.kind(Param.class));

        Graphs.copyInto(model, state);

        assertSame(kernel, model.kernel);
        assertSame(row, kernel[1]);
        assertEquals(7, kernel[0][0]);
        assertArrayEquals(new float[] {7}, model.bias);
        model.bias[0] = 9;
        assertArrayEquals(new float[] {7}, (float[]) state.get(KeyPath.parse(".bias")));
    }

    @Test
    void arraysInRecordsAreWrittenTooForNoReferenceChanges() {
        var pair = new Pair(new double[] {1}, List.of(new int[] {2}));
        Graphs.copyInto(pair, Graphs.state(new Pair(new double[] {3}, List.of(new int[] {4}))));
        assertArrayEquals(new double[] {3}, (double[]) pair.first());
        assertArrayEquals(new int[] {4}, (int[]) ((List<?>) pair.second()).get(0));
    }

    @Test
    void arraysOfTheGraphItselfMayChangePlaces() {
        float[] a = {1};
        float[][] b = {{2}, {3}};
        var pair = new Pair(new Cell(a, new float[] {9}), b);
        float[][] turned = {b[1], b[0]};

        Graphs.copyInto(pair, Graphs.state(new Pair(new Cell(((Cell) pair.first()).next, a), turned)));

        assertArrayEquals(new float[] {9}, a);
        assertArrayEquals(new float[] {1}, (float[]) ((Cell) pair.first()).next);
        assertArrayEquals(new float[][] {{3}, {2}}, b);
    }

    @Test
    void shapesAndScalarsThatDoNotFitAreToldBeforeAnythingIsWritten() {
        var pair = new Pair(new float[] {1}, List.of(new float[2], new float[2][1], 5, new float[2]));
        var other = new Pair(new float[] {2}, List.of(new float[3], new float[][] {{1}, {2, 3}}, 6, new double[2]));
        var e = assertThrows(PytreeException.class, () -> Graphs.copyInto(pair, Graphs.state(other)));
        assertEquals("""
                copyInto: 4 problems
                  at .second[3]: expected a leaf of type float[], found double[]
                  at .second[0]: expected float[2], found float[3]; use Graphs.update to replace the array
                  at .second[1]: expected float[2, 1], found float[2, 1] with rows of other lengths; use Graphs.update to replace the array
                  at .second[2]: a scalar has no elements to write; use Graphs.update""", e.getMessage());
        assertArrayEquals(new float[] {1}, (float[]) pair.first());
    }

    @Test
    void theInsideOfAPytreeIsRefused() {
        var cell = new Cell(Graphs.proxy(new Cell(new float[] {1}, null)), null);
        var e = assertThrows(
                PytreeException.class,
                () -> Graphs.copyInto(cell, Graphs.state(cell).map(Leaves::copy)));
        assertEquals(
                "copyInto at .value.value: this is inside a Pytree, which changes only by its own calls and edits; use its"
                        + " edit, withState or withMode",
                e.getMessage());
    }
}
