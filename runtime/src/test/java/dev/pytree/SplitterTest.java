package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.pytree.Layers.Linear;
import dev.pytree.Layers.LinearType;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class SplitterTest {
    private final Splitter<Linear> splitter = Splitter.of(LinearType.TYPE);
    private final Linear model = new Linear(1, 2);

    @Test
    void anUnchangedGraphGivesTheSameSplit() {
        var first = splitter.split(model, Filter.kind(Param.class), Filter.rest());

        assertSame(first, splitter.split(model, Filter.kind(Param.class), Filter.rest()));
        assertEquals(Graphs.split(model, Filter.kind(Param.class), Filter.rest()), first);
    }

    @Test
    void otherFiltersGiveOtherStatesOfTheSameStructure() {
        var all = splitter.split(model);
        var parts = splitter.split(model, Filter.kind(Param.class), Filter.rest());

        assertEquals(1, all.states().size());
        assertEquals(2, parts.states().size());
        assertSame(all.graphDef(), parts.graphDef());
    }

    @Test
    void aChangedLeafIsSeenAndTheStructureEqual() {
        var before = splitter.split(model);
        model.bias = new float[] {9};

        var after = splitter.split(model);

        assertEquals(before.graphDef(), after.graphDef());
        assertNotEquals(before.state(), after.state());
        assertEquals(Graphs.split(model), after);
    }

    @Test
    void aTieMadeBetweenSplitsIsSeen() {
        model.next = new Linear(2, 2);
        splitter.split(model);
        model.next.bias = model.bias;

        assertEquals(Graphs.split(model), splitter.split(model));
    }

    @Test
    void aRowThatBecameALeafOfItsOwnIsSeen() {
        splitter.split(model);
        model.kernel[0] = model.bias;

        assertEquals(
                assertThrows(PytreeException.class, () -> Graphs.split(model)).getMessage(),
                assertThrows(PytreeException.class, () -> splitter.split(model)).getMessage());
    }

    @Test
    void aLeafThatBecameARowIsSeen() {
        splitter.split(model);
        model.bias = model.kernel[0];

        assertEquals(
                assertThrows(PytreeException.class, () -> Graphs.split(model)).getMessage(),
                assertThrows(PytreeException.class, () -> splitter.split(model)).getMessage());
    }

    @Test
    void aNewRowIsTheSameLeafWithOtherContents() {
        var before = splitter.split(model);
        model.kernel[0] = new float[] {7, 8};

        assertEquals(Graphs.split(model), splitter.split(model));
        assertEquals(before.graphDef(), splitter.split(model).graphDef());
    }

    @Test
    void aMergedGraphIsSplitIntoWhatItWasMergedFrom() {
        var split = Graphs.split(model);

        Linear merged = splitter.merge(split.graphDef(), split.state());
        var again = splitter.split(merged);

        assertNotSame(model, merged);
        assertEquals(split, again);
        assertSame(model.bias, merged.bias);
    }

    @Test
    void anotherGraphIsSplitInFull() {
        splitter.split(model);
        var other = new Linear(5, 3);

        assertEquals(Graphs.split(other), splitter.split(other));
    }

    @Test
    void updateWritesInPlaceAndIsSeen() {
        var split = splitter.split(model, Filter.kind(Param.class), Filter.rest());

        splitter.update(model, split.state(0).scale(2));

        assertEquals(2f, model.bias[0]);
        assertEquals(Graphs.split(model), splitter.split(model));
    }

    @Test
    void updateKeepsContainersThatWereReplacedByEqualOnes() {
        model.blocks.add(new Linear(5, 3));
        var split = splitter.split(model);
        var blocks = new ArrayList<>(model.blocks);
        model.blocks = blocks;

        splitter.update(model, split.state().map(leaf -> leaf instanceof float[] ? new float[] {7} : leaf));

        assertSame(blocks, model.blocks);
        assertEquals(7f, blocks.get(0).bias[0]);
        assertEquals(Graphs.split(model), splitter.split(model));
    }

    @Test
    void updateOfAnotherGraphThanLastIsAsAnyOther() {
        var split = splitter.split(model);
        var other = new Linear(5, 2);

        splitter.update(other, split.state().map(leaf -> leaf instanceof float[] ? new float[] {7} : leaf));

        assertEquals(7f, other.bias[0]);
        assertEquals(Graphs.split(other), splitter.split(other));
        assertSame(split.state().leaves().get(1), model.bias);
    }

    @Test
    void aRefusedSplitLeavesTheSplitterAsItWas() {
        var before = splitter.split(model);

        assertThrows(PytreeException.class, () -> splitter.split(model, Filter.kind(Cache.class)));

        assertSame(before, splitter.split(model));
    }
}
