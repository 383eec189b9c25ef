package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.pytree.Nodes.Cell;
import dev.pytree.Nodes.Kinds;
import dev.pytree.Nodes.Origin;
import dev.pytree.Nodes.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rows of the table in docs/IDENTITY.md, in its order: what is met at two places, in a tree and in a graph. */
class IdentityTest {
    private static Pair twice(Object object) {
        return new Pair(object, object);
    }

    /** Two values in a tree and in a graph. */
    private static void assertValue(Object object, int leaves) {
        assertEquals(2 * leaves, Trees.leaves(twice(object)).size());
        assertEquals(2 * leaves, Graphs.state(twice(object)).size());
        assertEquals(List.of(), Graphs.findShared(twice(object)));
    }

    /** Two objects in a tree, one in a graph. */
    private static void assertIdentity(Object object) {
        Pair pair = twice(object);
        assertEquals(2, Trees.leaves(pair).size());
        Pair mapped = Trees.map(pair, Leaves::copy);
        assertNotSame(mapped.first(), mapped.second());

        assertEquals(1, Graphs.state(pair).size());
        assertEquals(List.of(List.of(KeyPath.parse(".first"), KeyPath.parse(".second"))), Graphs.findShared(pair));
        Pair copy = Graphs.snapshot(pair);
        assertSame(copy.first(), copy.second());
        assertNotSame(object, copy.first());
    }

    @Test
    void anInstanceOfAClassIsOneNode() {
        assertIdentity(new Cell(1, null));
    }

    @Test
    void anArrayIsOneLeaf() {
        assertIdentity(new float[] {1});
        assertIdentity(new float[][] {{1}});
    }

    @Test
    void aVariableIsOneVariable() {
        assertIdentity(Variable.of(1));
    }

    @Test
    void aPytreeIsOnePytree() {
        assertIdentity(Graphs.proxy(new Cell(1, null)));
    }

    @Test
    void aRecordIsAValueThatMayHoldWhatIsShared() {
        assertValue(new Pair(1, null), 1);
        assertEquals(1, Graphs.state(twice(new Pair(new float[] {1}, null))).size());
    }

    @Test
    void aContainerIsAValue() {
        assertValue(new ArrayList<>(List.of(1)), 1);
        assertValue(Map.of("a", 1), 1);
        assertValue(Optional.of(1), 1);
        assertValue(new Object[] {1}, 1);
    }

    @Test
    void aBoxATextAndAConstantAreValues() {
        assertValue(Integer.valueOf(1000), 1);
        assertValue("text", 0);
        assertValue(Origin.ORIGIN, 0);
    }

    @Test
    void aLeafOfARegisteredTypeIsOneLeafUnlessItsTypeSaysThatItIsAValue() {
        var matrix = new Matrices.Matrix(1, 1, 1);
        assertEquals(2, Trees.leaves(twice(matrix)).size());
        State state = Graphs.state(twice(matrix));
        assertEquals(1, state.size());
        assertSame(matrix, state.leaves().get(0));
        assertValue(new Matrices.Point(1, 2), 1);
    }

    @Test
    void anEmptyArrayIsAValue() {
        assertValue(new float[0], 1);
    }

    @Test
    void aRowThatIsALeafIsTwoLeavesOfATreeAndAnErrorInAGraph() {
        float[][] matrix = {{1}};
        var pair = new Pair(matrix, matrix[0]);
        assertEquals(2, Trees.leaves(pair).size());
        var e = assertThrows(PytreeException.class, () -> Graphs.split(pair));
        assertEquals(
                "split at .second: this array is also a row of the leaf at .first; a row cannot be a leaf of its own. Copy"
                        + " it, or keep only one of the two",
                e.getMessage());
    }

    @Test
    void twoKindsAreTwoLeavesOfATreeAndAnErrorInAGraph() {
        float[] array = {1};
        var kinds = new Kinds(array, array, null, null);
        assertEquals(
                List.of(Kind.PARAM, Kind.BATCH_STAT), Trees.structure(kinds).kinds());
        var e = assertThrows(PytreeException.class, () -> Graphs.split(kinds));
        assertEquals(
                "split at .stat: this array is Param at .param and BatchStat here; one object has one kind. Give both fields"
                        + " the same kind, or do not share it",
                e.getMessage());
    }

    @Test
    void aNodeInsideAPytreeAndOutsideOfItIsTwoNodesOfATreeAndAnErrorInAGraph() {
        var cell = new Cell(1, null);
        var pair = new Pair(CellHolder.adopt(cell), cell);
        assertEquals(List.of(1, 1), Trees.leaves(pair));
        var e = assertThrows(PytreeException.class, () -> Graphs.split(pair));
        assertEquals(
                "split at .second: this is the same object as at .first, and one of the two is inside a Pytree that the other"
                        + " is not in, so a change of one would be unseen by the other. Give the Pytree a copy, which its of"
                        + " makes",
                e.getMessage());
        var variable = Variable.of(1);
        assertThrows(
                PytreeException.class,
                () -> Graphs.split(new Pair(CellHolder.adopt(new Cell(variable, null)), variable)));
        float[] tied = {1};
        assertEquals(
                1,
                Graphs.state(new Pair(CellHolder.adopt(new Cell(tied, null)), tied))
                        .size());
    }

    private static final class CellHolder {
        static Pytree<Cell> adopt(Cell cell) {
            Core<Cell> core = Core.adopt(TreeType.any(), cell);
            return core.type().proxyOf(core);
        }
    }

    @Test
    void aCycleIsAnErrorInATreeAndIsFollowedInAGraph() {
        var cell = new Cell(1, null);
        cell.next = new Pair(cell, null);
        var e = assertThrows(PytreeException.class, () -> Trees.flatten(cell));
        assertEquals(
                "flatten at .next.first: a cycle: this is what is at the root again, and a tree has no end there."
                        + " Graphs.split takes cycles through classes that are filled after creation",
                e.getMessage());
        Cell copy = Graphs.copy(cell);
        assertSame(copy, ((Pair) copy.next).first());
    }

    @Test
    void anyPathThroughASharedObjectNamesItsLeaf() {
        var shared = new Cell(1, null);
        Pair pair = twice(shared);
        Graphs.update(pair, Graphs.state(new Pair(null, new Cell(2, null))));
        assertEquals(2, shared.value);
    }
}
