package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.pytree.Nodes.Kinds;
import dev.pytree.Nodes.Pair;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class VariableTest {
    private static final UnaryOperator<Object> TIMES_TEN = value -> (Integer) value * 10;
    private static final UnaryOperator<Object> PLUS_ONE = value -> (Integer) value + 1;

    private final Variable<Object> hooked = Variable.of((Object) 1).withHooks(TIMES_TEN, PLUS_ONE);

    @Test
    void hooksSeeWhatIsReadAndWritten() {
        assertEquals(10, hooked.get());
        hooked.set(4);
        assertEquals(50, hooked.get());
    }

    @Test
    void nullPassesHooksBy() {
        hooked.set(null);
        assertNull(hooked.get());
    }

    @Test
    void aFailingHookChangesNothing() {
        Variable<Integer> positive = Variable.of(1).withHooks(UnaryOperator.identity(), value -> {
            if (value < 0) {
                throw new IllegalArgumentException("negative");
            }
            return value;
        });
        assertThrows(IllegalArgumentException.class, () -> positive.set(-1));
        assertEquals(1, positive.get());
    }

    @Test
    void noOperationOnTheTreeRunsAHook() {
        var list = List.of(hooked);
        var split = Graphs.split(list);
        assertEquals(List.of(1), split.state().leaves());
        assertEquals(List.of(1), Trees.leaves(list));
        assertEquals(1, Trees.get(list, KeyPath.parse("[0]")));
        assertEquals(
                List.of(1),
                Graphs.state(Graphs.merge(split.graphDef(), split.state())).leaves());
        assertEquals(List.of(2), Trees.leaves(Trees.map(list, leaf -> 2)));
        Graphs.update(list, split.state().map(leaf -> 3));
        assertEquals(30, hooked.get());
        Graphs.pop(list, Filter.rest());
        assertNull(hooked.get());
    }

    @Test
    void rebuildingKeepsHooksAndMetadata() {
        var variable = Variable.of((Object) 1, Map.of("axis", 2)).withHooks(TIMES_TEN, PLUS_ONE);
        for (var copy : List.of(
                Graphs.copy(variable),
                Graphs.snapshot(variable),
                Trees.map(variable, leaf -> leaf),
                Trees.set(variable, KeyPath.ROOT, 1),
                Graphs.proxy(variable).module())) {
            assertEquals(10, copy.get());
            copy.set(1);
            assertEquals(20, copy.get());
            assertEquals(Map.of("axis", 2), copy.metadata());
        }
        assertEquals(10, variable.get());
    }

    @Test
    void hooksBelongToTheStructureByIdentity() {
        var same = Variable.of((Object) 5).withHooks(TIMES_TEN, PLUS_ONE);
        var other = Variable.of((Object) 5).withHooks(PLUS_ONE, PLUS_ONE);
        assertEquals(Graphs.graphDef(hooked), Graphs.graphDef(same));
        assertEquals(Graphs.graphDef(hooked).hashCode(), Graphs.graphDef(same).hashCode());
        assertNotEquals(Graphs.graphDef(hooked), Graphs.graphDef(other));
        assertNotEquals(Graphs.graphDef(hooked), Graphs.graphDef(Variable.of(1)));
    }

    @Test
    void aScalarIsSharedByItsVariable() {
        var count = Variable.of(1);
        var copy = Graphs.snapshot(new Pair(count, List.of(count)));
        @SuppressWarnings("unchecked")
        var first = (Variable<Integer>) copy.first();
        first.set(7);
        assertSame(first, ((List<?>) copy.second()).get(0));
        assertEquals(1, Graphs.state(copy).size());
        assertEquals(1, count.get());
    }

    @Test
    void aVariableUnderTwoKindsIsAnErrorThatNamesBothPaths() {
        var variable = Variable.of(1);
        var e = assertThrows(
                PytreeException.class, () -> Graphs.split(new Kinds(variable, List.of(variable), null, null)));
        assertEquals(
                "split at .stat[0]: the leaf at .param of this shared node is Param there and BatchStat here; one object has"
                        + " one kind. Give both fields the same kind, or do not share it",
                e.getMessage());
    }
}
