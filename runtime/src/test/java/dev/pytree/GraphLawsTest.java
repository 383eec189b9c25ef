package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytree.Nodes.Cell;
import dev.pytree.Nodes.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Laws of what changes a graph, on random graphs; and that what user code throws at any point leaves it as it was. */
class GraphLawsTest {
    private static final int SEEDS = 1000;

    private static Object turned(Object leaf) {
        if (leaf instanceof Integer i) {
            return i + 1;
        }
        if (leaf instanceof Double d) {
            return d + 1;
        }
        Object copy = Leaves.copy(leaf);
        if (copy instanceof float[] a && a.length > 0) {
            a[0]++;
        }
        return copy;
    }

    private static List<Object> filled(Object graph) {
        var nodes = new ArrayList<Object>();
        Graphs.iterate(graph, (path, object) -> {
            if (object instanceof Cell || object instanceof Variable<?>) {
                nodes.add(object);
            }
        });
        return nodes;
    }

    private static void assertSameObjects(List<Object> expected, List<Object> found) {
        assertEquals(expected.size(), found.size());
        for (int i = 0; i < expected.size(); i++) {
            assertSame(expected.get(i), found.get(i));
        }
    }

    @Test
    void afterAnUpdateTheGraphHasTheLeavesOfTheStateAndItsOwnStructureAndNodes() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Object graph = RandomTrees.graph(seed);
            var before = Graphs.split(graph);
            List<Object> nodes = filled(graph);
            State state = before.state().map(GraphLawsTest::turned);

            Graphs.update(graph, state);

            var after = Graphs.split(graph);
            assertEquals(before.graphDef(), after.graphDef(), "seed " + seed);
            assertEquals(state, after.state(), "seed " + seed);
            assertSameObjects(nodes, filled(graph));
            for (int i = 0; i < state.size(); i++) {
                if (state.leaves().get(i).getClass().isArray()) {
                    assertSame(state.leaves().get(i), after.state().leaves().get(i));
                }
            }
            Graphs.update(graph, before.state());
            assertEquals(before.state(), Graphs.state(graph));
        }
    }

    @Test
    void aSplitterUpdatesAGraphAsItIsUpdatedWithoutOne() {
        int refilled = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Object graph = RandomTrees.graph(seed);
            Object other = Graphs.snapshot(graph);
            Splitter<Object> splitter = Splitter.of();
            var before = splitter.split(graph);
            List<Object> nodes = filled(graph);
            refilled += Refill.isPossible(before.graphDef().structure) ? 1 : 0;
            for (int turn = 0; turn < 3; turn++) {
                State state = splitter.split(graph).state().map(GraphLawsTest::turned);
                State some = turn == 1 ? state.filter(Filter.where((path, leaf) -> leaf.hashCode() % 2 == 0)) : state;
                splitter.update(graph, some);
                Graphs.update(other, some.snapshot());
                assertSameObjects(nodes, filled(graph));
                assertEquals(Graphs.split(graph), splitter.split(graph), "seed " + seed);
                assertEquals(Graphs.split(other), splitter.split(graph), "seed " + seed);
                assertEquals(before.graphDef(), splitter.split(graph).graphDef(), "seed " + seed);
            }
        }
        assertTrue(refilled > SEEDS / 100, "refilled " + refilled);
    }

    @Test
    void aFewScalarsAreUpdatedAsIfTheGraphWasWalked() {
        int direct = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Object graph = RandomTrees.graph(seed);
            Object walked = Graphs.snapshot(graph);
            var before = Graphs.split(graph);
            for (int i = 0; i < before.state().size(); i++) {
                Object leaf = before.state().leaves().get(i);
                State one = new State(before.state().layout.pick(new int[] {i}), new Object[] {turned(leaf)});
                GraphUpdate.updateWalking(TreeType.any(), walked, one);
                if (DirectUpdate.done(TreeType.any(), graph, one)) {
                    assertTrue(!leaf.getClass().isArray());
                    direct++;
                } else {
                    Graphs.update(graph, one);
                }
                assertEquals(before.graphDef(), Graphs.graphDef(graph));
                assertEquals(Graphs.state(walked), Graphs.state(graph), "seed " + seed);
            }
        }
        assertTrue(direct > SEEDS / 5, "direct " + direct);
    }

    @Test
    void aScalarIsWrittenWithoutLookingAtTheRestOfTheGraph() {
        var fuse = new Fuse();
        var type = new WireType(fuse);
        var rest = new Wire(fuse, 0, null);
        for (int i = 0; i < 1000; i++) {
            rest = new Wire(fuse, i, rest);
        }
        var model = new Wire(fuse, new Wire(fuse, 1, null), rest);
        State state = new State(Graphs.split(type, model).state().layout.pick(new int[] {0}), new Object[] {7});

        fuse.left = 10;
        GraphUpdate.update(type, model, state);

        assertEquals(7, ((Wire) model.value).value);
    }

    @Test
    void copyIntoIsAnUpdateOfTheArraysThatAreThere() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Object graph = RandomTrees.graph(seed);
            State before = Graphs.state(graph);
            State arrays = arrays(before);
            State state = arrays.map(GraphLawsTest::turned);

            Graphs.copyInto(graph, state);

            State after = arrays(Graphs.state(graph));
            assertEquals(state, after, "seed " + seed);
            for (int i = 0; i < arrays.size(); i++) {
                assertSame(arrays.leaves().get(i), after.leaves().get(i));
            }
        }
    }

    private static State arrays(State state) {
        var positions = new ArrayList<Integer>();
        for (int i = 0; i < state.size(); i++) {
            if (state.leaves().get(i).getClass().isArray()) {
                positions.add(i);
            }
        }
        int[] picks = positions.stream().mapToInt(i -> i).toArray();
        return new State(
                state.layout.pick(picks),
                positions.stream().map(state.leaves()::get).toArray());
    }

    @Test
    void popTakesOutEveryLeafOrRefusesAndChangesNothing() {
        int popped = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Object graph = RandomTrees.graph(seed);
            var before = Graphs.split(graph);
            try {
                assertEquals(before.state(), Graphs.pop(graph, Filter.rest()));
                assertEquals(0, Graphs.state(graph).size());
                popped++;
            } catch (PytreeException e) {
                assertEquals(before.graphDef(), Graphs.graphDef(graph));
                assertEquals(before.state(), Graphs.state(graph));
            }
        }
        assertTrue(popped > 20 && popped < SEEDS - 20, "popped " + popped);
    }

    @Test
    void anAppliedBranchMakesTheOriginalLookLikeIt() {
        int changed = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Object graph = RandomTrees.graph(seed);
            List<Object> nodes = filled(graph);
            Branch<Object> branch = Graphs.branch(graph);
            List<Object> copies = filled(branch.model());
            turn(copies, seed);
            Split<Object> expected;
            try {
                expected = Graphs.split(branch.model());
            } catch (PytreeException e) { // a cycle that cannot be rebuilt
                var before = Graphs.split(graph);
                assertThrows(PytreeException.class, branch::apply);
                assertEquals(before.graphDef(), Graphs.graphDef(graph));
                assertEquals(before.state(), Graphs.state(graph));
                continue;
            }
            var reached = filled(branch.model());

            branch.apply();

            var found = Graphs.split(graph);
            assertEquals(expected.graphDef(), found.graphDef(), "seed " + seed);
            assertEquals(expected.state(), found.state(), "seed " + seed);
            var originals = reached.stream()
                    .map(copy -> nodes.get(position(copies, copy)))
                    .toList();
            assertSameObjects(originals, filled(graph));
            changed += originals.equals(nodes) ? 0 : 1;
        }
        assertTrue(changed > SEEDS / 20, "changed " + changed);
    }

    private static int position(List<Object> list, Object object) {
        int i = 0;
        while (list.get(i) != object) {
            i++;
        }
        return i;
    }

    /** Turns the contents of the cells round, so that nodes move, are shared, close cycles and go. */
    private static void turn(List<Object> nodes, long seed) {
        List<Cell> cells = new ArrayList<>();
        nodes.forEach(node -> {
            if (node instanceof Cell cell) {
                cells.add(cell);
            }
        });
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            Cell other = cells.get((int) ((i * 7 + seed) % cells.size()));
            switch ((int) ((seed + i) % 4)) {
                case 0 -> cell.next = other;
                case 1 -> cell.name = "turned";
                case 2 -> cell.next = new Pair(other, 5);
                default -> {}
            }
        }
    }

    /** Counts the callbacks into user code down, and throws at the last. */
    private static final class Fuse {
        private int left = Integer.MAX_VALUE;

        void burn() {
            if (left-- == 0) {
                throw new IllegalStateException("fuse");
            }
        }
    }

    static final class Wire {
        final Fuse fuse;
        Object value;
        Object next;

        Wire(Fuse fuse, Object value, Object next) {
            this.fuse = fuse;
            this.value = value;
            this.next = next;
        }
    }

    static final class WireType extends ObjectType<Wire> {
        private final Fuse fuse;

        WireType(Fuse fuse) {
            super(Wire.class, Field.node("value", Object.class), Field.node("next", Object.class));
            this.fuse = fuse;
        }

        @Override
        public int walk(Wire node, Walker out, int at) {
            fuse.burn();
            at = out.node(at, child(node.value), node.value);
            return out.node(at, child(node.next), node.next);
        }

        private TreeType<Object> child(Object next) {
            return next instanceof Wire ? TreeType.exact(this) : TreeType.any();
        }

        @Override
        public Wire make() {
            fuse.burn();
            return new Wire(fuse, null, null);
        }

        @Override
        public Wire build(Builder in) {
            var node = in.made(this);
            fuse.burn();
            node.value = in.node(TreeType.any());
            fuse.burn();
            node.next = in.node(TreeType.any());
            fuse.burn();
            return node;
        }
    }

    private interface Operation {
        void on(WireType type, Wire model, State state);
    }

    private static void assertAtomic(Operation operation) {
        assertAtomic(() -> new ArrayList<>(List.of(2, new float[] {2})), operation);
    }

    private static void assertAtomic(Supplier<Object> held, Operation operation) {
        int callbacks = 0;
        boolean done = false;
        for (int k = 0; !done; k++) {
            var fuse = new Fuse();
            var type = new WireType(fuse);
            var last = new Wire(fuse, new float[] {3}, null);
            var model = new Wire(fuse, new float[] {1}, new Wire(fuse, held.get(), last));
            var before = Graphs.split(type, model);
            State state = before.state().snapshot();
            State changed = before.state().map(GraphLawsTest::turned);
            fuse.left = k;
            try {
                operation.on(type, model, changed);
                done = true;
            } catch (IllegalStateException e) {
                callbacks++;
                assertEquals("fuse", e.getMessage());
                fuse.left = Integer.MAX_VALUE;
                var after = Graphs.split(type, model);
                assertEquals(before.graphDef(), after.graphDef(), "callback " + k);
                assertEquals(state, after.state(), "callback " + k);
                for (int i = 0; i < state.size(); i++) {
                    if (before.state().leaves().get(i).getClass().isArray()) {
                        assertSame(
                                before.state().leaves().get(i),
                                after.state().leaves().get(i));
                    }
                }
            }
        }
        assertTrue(callbacks > 2, "callbacks " + callbacks);
    }

    @Test
    void whatAnUpdateThrowsLeavesTheGraphAsItWas() {
        assertAtomic(GraphUpdate::update);
    }

    @Test
    void whatAnUpdateOfEveryLeafThrowsLeavesTheGraphAsItWas() {
        assertAtomic(() -> new Wire(new Fuse(), new float[] {5}, null), (type, model, state) -> {
            assertTrue(Refill.isPossible(state.layout.structure));
            GraphUpdate.update(type, model, state);
        });
        assertAtomic(() -> new Wire(new Fuse(), new float[] {5}, null), (type, model, state) -> {
            Splitter<Wire> splitter = Splitter.of(type);
            splitter.split(model);
            splitter.update(model, state);
        });
    }

    @Test
    void whatCopyIntoThrowsLeavesTheGraphAsItWas() {
        assertAtomic((type, model, state) -> GraphUpdate.copyInto(type, model, arrays(state)));
    }

    @Test
    void whatPopThrowsLeavesTheGraphAsItWas() {
        assertAtomic(() -> new float[] {2}, (type, model, state) -> GraphPop.pop(type, model, Filter.rest()));
    }

    @Test
    void whatABranchThrowsLeavesTheGraphAsItWas() {
        Consumer<Wire> change = model -> {
            model.value = new float[] {7};
            ((Wire) model.next).value = ((Wire) model.next).next;
            ((Wire) ((Wire) model.next).next).next = model;
        };
        assertAtomic((type, model, state) -> {
            var branch = new Branch<>(type, model);
            change.accept(branch.model());
            branch.apply();
        });
    }

    @Test
    void aBranchThatThrewCanBeAppliedAgain() {
        var fuse = new Fuse();
        var type = new WireType(fuse);
        var model = new Wire(fuse, 1, new Wire(fuse, 2, null));
        var branch = new Branch<>(type, model);
        branch.model().value = 5;
        ((Wire) branch.model().next).value = 6;
        fuse.left = 8;
        assertThrows(IllegalStateException.class, branch::apply);
        fuse.left = Integer.MAX_VALUE;
        branch.apply();
        assertEquals(5, model.value);
        assertEquals(6, ((Wire) model.next).value);
    }
}
