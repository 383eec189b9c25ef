package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytree.Layers.Linear;
import dev.pytree.Nodes.Pair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Parts of a tree with holes, and the tree made of them again. */
class PartitionTest {
    private static final Filter FLOATS = Filter.type(float[].class);

    private final Object mixed = List.of(1, new float[] {2}, Map.of("a", new float[] {3}, "b", 4.0));

    private static void assertFails(String message, Executable code) {
        assertEquals(message, assertThrows(PytreeException.class, code).getMessage());
    }

    private static long filled(Tree<?, ?> part) {
        return part.leaves().stream().filter(leaf -> leaf != Hole.HOLE).count();
    }

    @Test
    void aPartHasTheStructureAndAHoleForEachLeafOfTheOther() {
        List<Tree<Object, Object>> parts = Trees.partition(mixed, FLOATS);
        assertEquals(2, parts.size());
        assertEquals(Trees.structure(mixed), parts.get(0).treeDef());
        assertEquals(2, filled(parts.get(0)));
        assertEquals(
                "[hole, float[1], {'a': float[1], 'b': hole}]", parts.get(0).toString());
        assertEquals("[1, hole, {'a': hole, 'b': 4.0}]", parts.get(1).toString());
    }

    @Test
    void combineIsTheInverseInAnyOrder() {
        for (long seed = 0; seed < 200; seed++) {
            Object tree = RandomTrees.tree(seed);
            Tree<Object, Object> whole = Trees.flatten(tree);
            List<Tree<Object, Object>> parts = new ArrayList<>(
                    Trees.partition(tree, FLOATS, Filter.kind(Kind.PARAM), Filter.containsField("next")));
            assertEquals(4, parts.size());
            assertEquals(
                    whole.leaves().size(),
                    parts.stream().mapToLong(PartitionTest::filled).sum());
            Collections.rotate(parts, (int) (seed % 4));
            assertEquals(whole, Trees.combine(parts));
            assertTrue(Trees.same(tree, Trees.combine(parts).unflatten()));
        }
    }

    @Test
    void theLeavesAreShared() {
        float[] leaf = {1};
        var parts = Trees.partition(List.of(leaf, 2), FLOATS);
        assertSame(leaf, parts.get(0).leaves().get(0));
        assertSame(leaf, Trees.combine(parts).unflatten().get(0));
    }

    @Test
    void filtersByPathTakeWholeSubtrees() {
        Object tree = List.of(new Pair(1.0, 2.0), 3.0);
        assertEquals(
                "[Pair(first=hole, second=hole), 3.0]",
                Trees.partition(tree, Filter.at(KeyPath.parse("[1]"))).get(0).toString());
        Object deep = List.of(1.0, 2.0, List.of(3, 4.0, 5));
        Filter mixed = Filter.at(KeyPath.parse("[1]"))
                .or(Filter.type(int.class).and(Filter.at(KeyPath.parse("[2][0]"))))
                .or(Filter.at(KeyPath.parse("[2][2]")));
        assertEquals(
                "[hole, 2.0, [3, hole, 5]]", Trees.partition(deep, mixed).get(0).toString());
    }

    @Test
    void theFirstFilterThatMatchesTakesALeafAndTheLastPartHasTheRest() {
        var parts = Trees.partition(mixed, Filter.under(KeyPath.parse("[2]")), FLOATS);
        assertEquals("[hole, hole, {'a': float[1], 'b': 4.0}]", parts.get(0).toString());
        assertEquals("[hole, float[1], {'a': hole, 'b': hole}]", parts.get(1).toString());
        assertEquals("[1, hole, {'a': hole, 'b': hole}]", parts.get(2).toString());
        assertEquals(List.of(Trees.flatten(mixed)), Trees.partition(mixed));
    }

    @Test
    void nullAndAnEmptyOptionalAreNoHoles() {
        Object tree = new Pair(null, List.of(Optional.empty(), 1.0));
        var parts = Trees.partition(tree, Filter.none());
        assertEquals("Pair(first=null, second=[Optional(), hole])", parts.get(0).toString());
        assertEquals(0, filled(parts.get(0)));
        assertTrue(Trees.same(tree, Trees.combine(parts).unflatten()));
    }

    @Test
    void modelsByKindWithVariablesAndSharedNodes() {
        var model = new Linear(1, 2);
        model.next = new Linear(3, 4);
        model.blocks.add(model.next);
        List<Tree<Linear, Object>> parts = Trees.partition(model, Filter.kind(Param.class));
        assertEquals(6, filled(parts.get(0)));
        assertEquals(3, filled(parts.get(1)));
        Linear back = Trees.combine(parts).unflatten();
        assertTrue(Trees.same(model, back));
        Linear typed = Trees.combine(Trees.partition(Layers.LinearType.TYPE, model, Filter.kind(Param.class)))
                .unflatten();
        assertTrue(Trees.same(model, typed));
    }

    @Test
    void aHoleThatIsLeftIsToldByPathWhenTheTreeIsBuilt() {
        var parts = Trees.partition(new Linear(1, 2), Filter.kind(Param.class));
        assertFails(
                "unflatten: 2 problems\n"
                        + "  at .kernel: expected a leaf of type float[][], found a hole; combine this with the tree that has the"
                        + " leaf\n"
                        + "  at .bias: expected a leaf of type float[], found a hole; combine this with the tree that has the"
                        + " leaf",
                parts.get(1)::unflatten);
        assertFails(
                "unflatten at [0]: expected a leaf of type Integer, found a hole; combine this with the tree that has the leaf",
                Trees.partition(List.of(1, 2.0), Filter.type(double.class)).get(0)::unflatten);
    }

    @Test
    void anIncompleteCombinationKeepsItsHoles() {
        var parts = Trees.partition(mixed, FLOATS, Filter.type(int.class));
        Tree<Object, Object> two = Trees.combine(List.of(parts.get(0), parts.get(1)));
        assertEquals("[1, float[1], {'a': float[1], 'b': hole}]", two.toString());
        assertEquals(Trees.flatten(mixed), Trees.combine(List.of(parts.get(2), two)));
        assertEquals(parts.get(0), Trees.combine(List.of(parts.get(0))));
        Tree<Object, Object> holes = Trees.partition(mixed, Filter.none()).get(0);
        assertEquals(holes, Trees.combine(List.of(holes, holes)));
        assertNotEquals(holes, parts.get(0));
    }

    @Test
    void everyLeafThatTwoPartsHaveIsTold() {
        Tree<Object, Object> whole = Trees.flatten(mixed);
        assertFails(
                "combine: 2 problems\n"
                        + "  at [1]: trees 0 and 1 both have this leaf; one of them must have a hole\n"
                        + "  at [2]['a']: trees 0 and 1 both have this leaf; one of them must have a hole",
                () -> Trees.combine(
                        List.of(whole, Trees.partition(mixed, FLOATS).get(0))));
    }

    @Test
    void otherStructuresAreToldByPath() {
        Tree<List<Object>, Object> one = Trees.flatten(List.of(1.0, new Pair(2.0, 3.0)));
        Tree<List<Object>, Object> other = Trees.flatten(List.of(1.0, List.of(2.0)));
        assertFails(
                "combine: 2 problems\n"
                        + "  at [1]: expected Pair(…), found […]\n"
                        + "  at [0]: expected a leaf (Double), found a leaf (Integer)",
                () -> Trees.combine(List.of(one, other, Trees.flatten(List.of(1, new Pair(2.0, 3.0))))));
        assertEquals(
                "combine needs at least one tree, found none",
                assertThrows(IllegalArgumentException.class, () -> Trees.combine(List.<Tree<Object, Object>>of()))
                        .getMessage());
    }

    @Test
    void anUpdateWithHolesLeavesTheOtherLeavesAsTheyAre() {
        Tree<Object, Object> whole = Trees.flatten(mixed);
        Tree<Object, Object> updates = Trees.partition(mixed, Filter.type(double.class))
                .get(0)
                .map(leaf -> leaf == Hole.HOLE ? Hole.HOLE : (Double) leaf + 1);
        Object updated = whole.zip(updates, (leaf, update) -> update == Hole.HOLE ? leaf : update)
                .unflatten();
        assertEquals(
                "[1, float[1], {'a': float[1], 'b': 5.0}]",
                Trees.flatten(updated).toString());
    }

    @Test
    void aPartMayHaveValuesOfOtherTypes() {
        var parts = Trees.partition(mixed, FLOATS);
        Tree<Object, String> named = parts.get(0).map(Object::toString);
        assertEquals("hole", named.leaves().get(0));
        Tree<Object, Object> marks = parts.get(0).map(leaf -> leaf == Hole.HOLE ? leaf : "mark");
        assertEquals(
                "[1, mark, {'a': mark, 'b': 4.0}]",
                Trees.combine(List.of(marks, parts.get(1))).toString());
    }

    @Test
    void aHoleIsAValue() {
        assertEquals("hole", Hole.HOLE.toString());
        assertSame(Hole.HOLE, Serials.sent(Hole.HOLE));
    }
}
