package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.pytree.Layers.Linear;
import dev.pytree.Layers.Scaled;
import dev.pytree.Nodes.Cell;
import dev.pytree.Nodes.Joint;
import dev.pytree.Nodes.Pair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BranchTest {
    private static void assertRefused(String message, Object original, Branch<?> branch) {
        var before = Graphs.split(original);
        var e = assertThrows(PytreeException.class, branch::apply);
        assertEquals(message, e.getMessage());
        assertEquals(before.graphDef(), Graphs.graphDef(original));
        assertEquals(before.state(), Graphs.state(original));
    }

    @Test
    void aBranchHasNewNodesAroundTheSameArrays() {
        var model = new Linear(1, 2);
        Linear copy = Graphs.branch(model).model();
        assertNotSame(model, copy);
        assertNotSame(model.calls, copy.calls);
        assertSame(model.bias, copy.bias);
    }

    @Test
    void nothingReachesTheOriginalBeforeApply() {
        var model = new Linear(1, 2);
        Linear copy = Graphs.branch(model).model();
        copy.calls.set(5);
        copy.bias = new float[] {9};
        copy.blocks.add(copy);
        assertEquals(0, model.calls.get());
        assertArrayEquals(new float[] {1}, model.bias);
        assertEquals(List.of(), model.blocks);
    }

    @Test
    void leavesVariablesAndStaticsAreCarriedBack() {
        var model = new Linear(1, 2);
        Variable<Integer> calls = model.calls;
        float[][] kernel = model.kernel;
        var branch = Graphs.branch(model);
        branch.model().forward(1);
        branch.model().bias = new float[] {9};
        branch.model().inputs = 7;

        branch.apply();

        assertSame(calls, model.calls);
        assertEquals(1, calls.get());
        assertSame(kernel, model.kernel);
        assertArrayEquals(new float[] {9}, model.bias);
        assertEquals(7, model.inputs);
    }

    @Test
    void swappedChildrenAreSwappedOriginals() {
        var a = new Linear(1, 2);
        var b = new Linear(3, 4);
        var model = new Cell(a, b);
        var branch = Graphs.branch(model);
        Object first = branch.model().value;
        branch.model().value = branch.model().next;
        branch.model().next = first;

        branch.apply();

        assertSame(b, model.value);
        assertSame(a, model.next);
    }

    @Test
    void swappedVariablesKeepTheirIdentity() {
        var a = Variable.of((Object) 1);
        var b = Variable.of((Object) 2);
        var model = new Cell(a, b);
        var branch = Graphs.branch(model);
        Object first = branch.model().value;
        branch.model().value = branch.model().next;
        branch.model().next = first;

        branch.apply();

        assertSame(b, model.value);
        assertSame(a, model.next);
        assertEquals(2, b.get());
    }

    @Test
    void swappedEntriesOfAListAndAMapStayInTheirContainers() {
        var a = new Linear(1, 2);
        var b = new Linear(3, 4);
        var list = new ArrayList<Object>(List.of(a, b));
        var map = new LinkedHashMap<String, Object>(Map.of("z", a));
        var model = new Cell(list, map);
        var branch = Graphs.branch(model);
        Collections.reverse((List<?>) branch.model().value);
        @SuppressWarnings("unchecked")
        var copy = (Map<String, Object>) branch.model().next;
        copy.put("a", new Linear(5, 6));

        branch.apply();

        assertSame(list, model.value);
        assertSame(b, list.get(0));
        assertSame(a, list.get(1));
        assertSame(map, model.next);
        assertEquals(List.of("z", "a"), List.copyOf(map.keySet()));
        assertSame(a, map.get("z"));
    }

    @Test
    void aCycleThatIsClosedIsClosedOnTheOriginal() {
        var model = new Cell(1, null);
        var branch = Graphs.branch(model);
        branch.model().next = branch.model();

        branch.apply();

        assertSame(model, model.next);
    }

    @Test
    void anAddedChildIsTakenOverAndAnAliasIsTheOriginal() {
        var a = new Linear(1, 2);
        var model = new Cell(a, null);
        var branch = Graphs.branch(model);
        var added = new Cell(5, branch.model().value);
        branch.model().next = new ArrayList<>(List.of(added, branch.model().value, branch.model()));

        branch.apply();

        var list = (List<?>) model.next;
        assertSame(added, list.get(0));
        assertSame(a, added.next);
        assertSame(a, list.get(1));
        assertSame(model, list.get(2));
    }

    @Test
    void aSharedNodeIsChangedOnceForAllItsHolders() {
        var shared = new Cell(1, null);
        var model = new Cell(shared, new Pair(shared, 2));
        var branch = Graphs.branch(model);
        ((Cell) branch.model().value).name = "changed";
        ((Cell) branch.model().value).value = 2;

        branch.apply();

        assertSame(shared, model.value);
        assertSame(shared, ((Pair) model.next).first());
        assertEquals("changed", shared.name);
        assertEquals(2, shared.value);
    }

    @Test
    void aRemovedChildIsReleasedAndKeepsItsOwn() {
        var child = new Cell(1, new Cell(2, null));
        var model = new Cell(child, null);
        var branch = Graphs.branch(model);
        ((Cell) branch.model().value).value = 9;
        branch.model().value = ((Cell) branch.model().value).next;

        branch.apply();

        assertSame(child.next, model.value);
        assertEquals(1, child.value);
    }

    @Test
    void valuesThatDidNotChangeStayAndOthersAreMadeAnew() {
        var same = new Pair(1, List.of(2));
        var inner = new Cell(3, null);
        var model = new Cell(same, new Pair(inner, 4));
        var branch = Graphs.branch(model);
        branch.model().next = new Pair(((Pair) branch.model().next).first(), 5);

        branch.apply();

        assertSame(same, model.value);
        assertEquals(new Pair(inner, 5), model.next);
    }

    @Test
    void aRootThatIsAValueStaysIfOnlyWhatItHoldsChanges() {
        var inner = new Linear(1, 2);
        var scaled = new Scaled(0.5, inner, new HashMap<>(Map.of("en", new float[] {1})));
        var branch = Graphs.branch(scaled);
        branch.model().inner().next = branch.model().inner();
        branch.model().heads().put("de", new float[] {2});

        branch.apply();

        assertSame(inner, inner.next);
        assertEquals(2, scaled.heads().size());
    }

    @Test
    void aClassThatItsConstructorCompletesStaysWhileItsFieldsDo() {
        var joint = new Joint(new Cell(1, null), new ArrayList<>(List.of(2)));
        var model = new Cell(joint, null);
        var branch = Graphs.branch(model);
        var copy = (Joint) branch.model().value;
        @SuppressWarnings("unchecked")
        var list = (List<Object>) copy.right;
        list.add(copy.left);

        branch.apply();

        assertSame(joint, model.value);
        assertSame(joint.left, ((List<?>) joint.right).get(1));
    }

    @Test
    void whatCannotBeCarriedBackIsToldAtOnceAndNothingIsWritten() {
        var original = new Cell(new Fixed(1), new Cell(new Fixed(2), Graphs.proxy(new Cell(3, null))));
        var branch = Graphs.branch(original);
        branch.model().name = "changed";
        ((Fixed) branch.model().value).value = 5;
        var next = (Cell) branch.model().next;
        ((Fixed) next.value).value = 6;
        ((Pytree<?>) next.next).edit(cell -> ((Cell) cell).value = 7);

        assertRefused("""
                apply: 3 problems
                  at .value: its fields changed, and Fixed is completed by its constructor, so the original cannot be given them; give the class a no-argument constructor and settable fields
                  at .next.value: its fields changed, and Fixed is completed by its constructor, so the original cannot be given them; give the class a no-argument constructor and settable fields
                  at .next.next: this Pytree was changed in the branch; a Pytree changes only by its own calls and edits""", original, branch);
    }

    /** A class whose field changes, though only its constructor sets it from outside. */
    static final class Fixed {
        int value;

        Fixed(int value) {
            this.value = value;
        }
    }

    public static final class FixedNodeType extends NodeType<Fixed> {
        public FixedNodeType() {
            super(Fixed.class, Field.leaf("value", int.class));
        }

        @Override
        public int walk(Fixed node, Walker out, int at) {
            return out.leaf(at, node.value);
        }

        @Override
        public Fixed build(Builder in) {
            return new Fixed(in.intLeaf());
        }
    }

    @Test
    void aRootThatIsAChangedValueIsRefused() {
        var list = List.of(new ArrayList<>(List.of(1)));
        var branch = Graphs.branch(List.of(list, new Fixed(1)));
        var fixed = new Fixed(1);
        var root = Graphs.branch(fixed);
        root.model().value = 3;
        assertRefused(
                "apply at the root: its fields changed, and Fixed is completed by its constructor, so the original cannot"
                        + " be given them; give the class a no-argument constructor and settable fields",
                fixed,
                root);
        branch.apply();
    }

    @Test
    void anUnchangedPytreeStays() {
        var proxy = Graphs.proxy(new Cell(3, null));
        var model = new Cell(proxy, null);
        var branch = Graphs.branch(model);
        branch.model().next = 5;

        branch.apply();

        assertSame(proxy, model.value);
        assertEquals(5, model.next);
    }

    @Test
    void aBranchThatIsNoGraphIsRefused() {
        var model = new Cell(1, null);
        var branch = Graphs.branch(model);
        branch.model().next = new Object();
        assertThrows(PytreeException.class, branch::apply);
        assertNull(model.next);
        branch.model().next = 2;
        branch.apply();
        assertEquals(2, model.next);
    }

    @Test
    void aBranchIsAppliedOnce() {
        var branch = Graphs.branch(new Cell(1, null));
        branch.apply();
        var e = assertThrows(IllegalStateException.class, branch::apply);
        assertEquals("this branch was applied; make another one with Graphs.branch", e.getMessage());
        assertThrows(IllegalStateException.class, branch::model);
    }

    @Test
    void anUnchangedBranchWritesNothing() {
        for (long seed = 0; seed < 500; seed++) {
            Object graph = RandomTrees.graph(seed);
            var nodes = new ArrayList<Object>();
            Graphs.iterate(graph, (path, object) -> nodes.add(object));
            var before = Graphs.split(graph);
            Graphs.branch(graph).apply();
            var after = new ArrayList<Object>();
            Graphs.iterate(graph, (path, object) -> after.add(object));
            assertEquals(before.graphDef(), Graphs.graphDef(graph));
            assertEquals(before.state(), Graphs.state(graph));
            for (int i = 0; i < nodes.size(); i++) {
                if (nodes.get(i).getClass().isArray()
                        || !LeafType.isLeaf(nodes.get(i).getClass())) {
                    assertSame(nodes.get(i), after.get(i), "seed " + seed);
                }
            }
        }
    }
}
