package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each operation on a list of models whose type is given and is in no index. */
class TypedGraphsTest {
    private static final TreeType<List<? extends Box>> BOXES = BoxType.TYPE.list();
    private static final KeyPath FIRST = KeyPath.parse("[0].data");
    private static final KeyPath SECOND = KeyPath.parse("[1].data");

    private final List<Box> boxes = new ArrayList<>(List.of(new Box(1), new Box(2)));

    static final class Box {
        float[] data;
        boolean open;

        Box(float... data) {
            this.data = data;
        }
    }

    static final class BoxType extends ObjectType<Box> {
        static final BoxType TYPE = new BoxType();

        BoxType() {
            super(Box.class, Field.leaf("data", Kind.PARAM, float[].class), Field.mode("open", boolean.class));
        }

        @Override
        public int walk(Box node, Walker out, int at) {
            at = out.leaf(at, node.data);
            return out.fixed(at, node.open);
        }

        @Override
        public Box make() {
            return new Box();
        }

        @Override
        public Box build(Builder in) {
            var node = in.made(this);
            node.data = in.leaf(float[].class);
            node.open = in.<Boolean>fixed();
            return node;
        }
    }

    private static void assertData(float first, float second, List<Box> boxes) {
        assertArrayEquals(new float[] {first}, boxes.get(0).data);
        assertArrayEquals(new float[] {second}, boxes.get(1).data);
    }

    @Test
    void withoutTheTypeNoAdapterIsFound() {
        String message =
                assertThrows(PytreeException.class, () -> Graphs.split(boxes)).getMessage();
        String missing =
                ": dev.pytree.TypedGraphsTest$Box is neither a leaf nor a node. Annotate it with @PytreeNode, or register a"
                        + " NodeType or LeafType for it; if it is annotated,"
                        + " check that pytree-processor ran (on JDK 23 and later it must be on the processor path) and that the"
                        + " index META-INF/services/dev.pytree.NodeType was written";
        assertEquals("split: 2 problems\n  at [0]" + missing + "\n  at [1]" + missing, message);
    }

    @Test
    void splitStateAndMerge() {
        Split<List<Box>> split = Graphs.split(BOXES, boxes, Filter.at(FIRST), Filter.rest());
        assertEquals(split.graphDef(), Graphs.graphDef(BOXES, boxes));
        State state = Graphs.state(BOXES, boxes);
        assertEquals(List.of(FIRST, SECOND), state.paths());
        assertEquals(split.states().get(1), Graphs.state(BOXES, boxes, Filter.at(SECOND)));
        assertEquals(split.states(), Graphs.state(BOXES, boxes, Filter.at(FIRST), Filter.at(SECOND)));
        assertData(1, 2, Graphs.merge(split.graphDef(), state));
    }

    @Test
    void copyAndSnapshot() {
        List<Box> copy = Graphs.copy(BOXES, boxes);
        assertNotSame(boxes.get(0), copy.get(0));
        assertSame(boxes.get(0).data, copy.get(0).data);
        List<Box> snapshot = Graphs.snapshot(BOXES, boxes);
        assertNotSame(boxes.get(0).data, snapshot.get(0).data);
        assertData(1, 2, snapshot);
    }

    @Test
    void updateAndCopyInto() {
        float[] kept = boxes.get(1).data;
        State doubled = Graphs.state(BOXES, boxes).scale(2);
        Graphs.update(BOXES, boxes, doubled.filter(Filter.at(FIRST)));
        assertData(2, 2, boxes);
        Graphs.copyInto(BOXES, boxes, doubled.filter(Filter.at(SECOND)));
        assertData(2, 4, boxes);
        assertSame(kept, boxes.get(1).data);
    }

    @Test
    void pop() {
        Box first = boxes.get(0);
        float[] data = first.data;
        assertSame(data, Graphs.pop(BOXES, boxes, Filter.at(FIRST)).get(FIRST));
        assertNull(first.data);
        List<State> popped = Graphs.pop(BOXES, boxes, Filter.none(), Filter.kind(Param.class));
        assertEquals(List.of(0, 1), popped.stream().map(State::size).toList());
        assertNull(boxes.get(1).data);
    }

    @Test
    void iterateFindSharedAndDiff() {
        boxes.add(boxes.get(0));
        var paths = new ArrayList<String>();
        Graphs.iterate(BOXES, boxes, (path, value) -> paths.add(path.toString()));
        assertEquals(List.of("[0].data", "[0]", "[1].data", "[1]", ""), paths);
        assertEquals(List.of(List.of(KeyPath.parse("[0]"), KeyPath.parse("[2]"))), Graphs.findShared(BOXES, boxes));
        assertEquals(List.of(), Graphs.diff(BOXES, boxes, Graphs.snapshot(BOXES, boxes)));
        List<Box> other = Graphs.snapshot(BOXES, boxes);
        other.get(1).data[0] = 5;
        assertEquals(
                List.of(new PytreeException.Problem(SECOND, "element [0]: expected 2.0, found 5.0")),
                Graphs.diff(BOXES, boxes, other));
    }

    @Test
    void call() {
        Split<List<Box>> split = Graphs.split(BOXES, boxes);
        Outcome<List<Box>, Float> outcome =
                Graphs.call(BOXES, split.graphDef(), split.state(), list -> list.get(0).data[0]++);
        assertEquals(1f, outcome.result());
        assertData(2, 2, Graphs.merge(outcome.graphDef(), outcome.state()));
        assertData(1, 2, boxes);
    }

    @Test
    void branch() {
        Branch<List<Box>> branch = Graphs.branch(BOXES, boxes);
        Box second = boxes.get(1);
        branch.model().get(0).data = new float[] {7};
        branch.model().remove(1);
        branch.apply();
        assertEquals(1, boxes.size());
        assertArrayEquals(new float[] {7}, boxes.get(0).data);
        assertArrayEquals(new float[] {2}, second.data);
    }

    @Test
    void setMode() {
        Graphs.setMode(BOXES, boxes, "open", true);
        assertTrue(boxes.get(0).open);
        assertTrue(boxes.get(1).open);
    }

    @Test
    void proxies() {
        Pytree<List<Box>> snapshot = Graphs.proxy(BOXES, boxes);
        Pytree<List<Box>> shared = Graphs.shareProxy(BOXES, boxes);
        snapshot.call(list -> list.get(0).data[0] = 8);
        assertData(1, 2, boxes);
        shared.call(list -> list.get(0).data[0] = 9);
        assertData(9, 2, boxes);
        Pytree<List<Box>> adopted = Graphs.adoptProxy(BOXES, boxes);
        adopted.call(list -> list.get(0).data = new float[] {10});
        assertData(10, 2, boxes);
        assertData(8, 2, snapshot.module());
    }
}
