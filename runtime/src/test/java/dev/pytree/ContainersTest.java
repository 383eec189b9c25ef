package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.pytree.Nodes.Circle;
import dev.pytree.Nodes.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.Vector;
import org.junit.jupiter.api.Test;

class ContainersTest {
    private static <T> T rebuilt(T value) {
        T tree = Trees.flatten(value).unflatten();
        T graph = Graphs.copy(value);
        assertEquals(value, tree);
        assertEquals(value, graph);
        assertSame(tree.getClass(), graph.getClass());
        return tree;
    }

    @Test
    void listsKeepTheirImplementation() {
        assertSame(ArrayList.class, rebuilt(new ArrayList<>(List.of(1, 2))).getClass());
        assertSame(LinkedList.class, rebuilt(new LinkedList<>(List.of(1, 2))).getClass());
        assertSame(ArrayList.class, rebuilt(new ArrayList<>()).getClass());
        assertThrows(
                UnsupportedOperationException.class, () -> rebuilt(List.of(1)).add(2));
        assertThrows(
                UnsupportedOperationException.class,
                () -> rebuilt(List.of(1, 2, 3)).add(2));
        assertThrows(
                UnsupportedOperationException.class,
                () -> rebuilt(List.<Integer>of()).add(2));
    }

    @Test
    void anUnmodifiableListMayHoldNull() {
        var list = Arrays.asList(1, null).stream().toList();
        assertThrows(UnsupportedOperationException.class, () -> rebuilt(list).add(2));
    }

    @Test
    void otherListsBecomeArrayLists() {
        assertSame(
                ArrayList.class, rebuilt(new Vector<>(List.of(1)).subList(0, 1)).getClass());
        assertSame(ArrayList.class, rebuilt(Arrays.asList(1, null)).getClass());
    }

    @Test
    void mapsKeepTheirImplementation() {
        assertSame(HashMap.class, rebuilt(new HashMap<>(Map.of("a", 1))).getClass());
        assertSame(
                LinkedHashMap.class,
                rebuilt(new LinkedHashMap<>(Map.of("a", 1))).getClass());
        assertSame(TreeMap.class, rebuilt(new TreeMap<>(Map.of("a", 1))).getClass());
        assertSame(EnumMap.class, rebuilt(new EnumMap<>(Map.of(Scalars.ASK, 1))).getClass());
        assertThrows(
                UnsupportedOperationException.class,
                () -> rebuilt(Map.of("a", 1)).put("b", 2));
        assertThrows(
                UnsupportedOperationException.class,
                () -> rebuilt(Map.of("a", 1, "b", 2)).clear());
    }

    @Test
    void anEmptyEnumMapKnowsItsKeysStill() {
        EnumMap<Scalars, Object> map = rebuilt(new EnumMap<>(Scalars.class));
        map.put(Scalars.LEAF, 1);
        assertEquals(Map.of(Scalars.LEAF, 1), map);
    }

    @Test
    void aLinkedMapKeepsItsInsertionOrder() {
        var map = new LinkedHashMap<String, Object>();
        map.put("b", 1);
        map.put("a", 2);
        assertEquals("{b=1, a=2}", rebuilt(map).toString());
        assertEquals(List.of(2, 1), Trees.leaves(map));
    }

    @Test
    void equalMapsHaveEqualStructureWhateverTheirOrder() {
        var map = new LinkedHashMap<String, Object>();
        map.put("b", 1);
        map.put("a", 2);
        assertEquals(Trees.structure((Object) map), Trees.structure((Object) Map.of("a", 5, "b", 6)));
        assertEquals(
                Trees.structure((Object) map).hashCode(),
                Trees.structure((Object) new TreeMap<>(map)).hashCode());
        assertNotEquals(Trees.structure((Object) map), Trees.structure((Object) Map.of("a", 5, "c", 6)));
    }

    @Test
    void aSortedMapIsVisitedInItsOwnOrder() {
        var map = new TreeMap<String, Object>(Comparator.reverseOrder());
        map.putAll(Map.of("a", 1, "b", 2, "c", 3));
        assertEquals(List.of(3, 2, 1), Trees.leaves(map));
        assertEquals("{c=3, b=2, a=1}", rebuilt(map).toString());
        assertSame(map.comparator(), rebuilt(map).comparator());
    }

    @Test
    void aComparatorMayDisagreeWithEquals() {
        var map = new TreeMap<String, Object>(String.CASE_INSENSITIVE_ORDER);
        map.put("B", 1);
        map.put("a", 2);
        var copy = rebuilt(map);
        assertEquals(1, copy.get("b"));
        assertEquals("{a=2, B=1}", copy.toString());
        assertEquals(5, Trees.set(map, KeyPath.parse("['B']"), 5).get("b"));
    }

    @Test
    void numbersAreVisitedByValue() {
        assertEquals(List.of(1, 2, 3), Trees.leaves(Map.of(10, 3, 9, 2, -1, 1)));
        assertEquals(List.of(1, 2), Trees.leaves(Map.of(10L, 2, 9L, 1)));
        assertEquals(
                "{9L: Integer, 10L: Integer}",
                Trees.structure((Object) Map.of(10L, 2, 9L, 1)).toString());
        assertEquals("{'a': Integer}", Trees.structure((Object) Map.of("a", 2)).toString());
        assertEquals(List.of(1, 2), Trees.leaves(Map.of(Scalars.STATIC, 2, Scalars.ASK, 1)));
    }

    @Test
    void otherKeysAreTold() {
        String rest =
                "; the keys of a map in a tree are all String, all Integer, all Long or of one enum, and never null";
        assertKey(Map.of(1.5, 1), "found the key 1.5 (java.lang.Double)" + rest);
        var mixed = new LinkedHashMap<Object, Object>();
        mixed.put("a", 1);
        mixed.put(1, 2);
        assertKey(mixed, "found the key 1 (java.lang.Integer) beside a (java.lang.String)" + rest);
        var withNull = new HashMap<String, Object>();
        withNull.put(null, 1);
        assertKey(withNull, "found the key null" + rest);
    }

    private static void assertKey(Map<?, ?> map, String message) {
        for (var e : List.of(
                assertThrows(PytreeException.class, () -> Trees.flatten(new Pair(List.of(map), null))),
                assertThrows(PytreeException.class, () -> Trees.leaves(new Pair(List.of(map), null))))) {
            assertEquals("flatten at .first[0]: " + message, e.getMessage());
        }
    }

    @Test
    void arraysKeepTheirComponentType() {
        var circles = new Circle[] {new Circle(1), null};
        assertSame(Circle[].class, Trees.flatten(circles).unflatten().getClass());
        assertSame(
                Circle[][].class,
                Trees.flatten(new Circle[][] {circles}).unflatten().getClass());
        assertSame(Object[].class, Trees.flatten(new Object[0]).unflatten().getClass());
        assertNotEquals(Trees.structure((Object) new Object[0]), Trees.structure((Object) new String[0]));
        assertEquals(
                "Circle[][Circle(radius=Param double), null]",
                Trees.structure(circles).toString());
    }

    @Test
    void anEmptyOptionalIsNotNull() {
        assertEquals(Optional.empty(), rebuilt(Optional.empty()));
        assertEquals(Optional.of(1), rebuilt(Optional.of(1)));
        assertNotEquals(Trees.structure(new Pair(Optional.empty(), 1)), Trees.structure(new Pair(null, 1)));
        assertEquals(
                "Pair(first=Optional(Integer), second=Optional())",
                Trees.structure(new Pair(Optional.of(1), Optional.empty())).toString());
    }

    @Test
    void containersOfDifferentKindsHaveDifferentStructure() {
        assertNotEquals(Trees.structure((Object) List.of(1)), Trees.structure((Object) new Integer[] {1}));
        assertNotEquals(Trees.structure((Object) List.of()), Trees.structure((Object) Map.of()));
        assertEquals(Trees.structure((Object) List.of(1)), Trees.structure((Object) new LinkedList<>(List.of(2))));
    }

    @Test
    void variablesKeepTheirMetadata() {
        var variable = Variable.of(1, Map.of("axis", 2));
        Variable<Integer> copy = Trees.flatten(variable).unflatten();
        assertNotSame(variable, copy);
        assertEquals(Map.of("axis", 2), copy.metadata());
        assertEquals(1, copy.get());
        assertNotEquals(Trees.structure(variable), Trees.structure(Variable.of(1)));
        assertEquals("Variable{axis=2}(Integer)", Trees.structure(variable).toString());
        assertEquals("Variable(1)", copy.toString());
    }

    @Test
    void aContainerThatChangesWhileItIsVisitedIsTold() {
        var list = new ArrayList<Object>() {
            @Override
            public int size() {
                return 3;
            }
        };
        list.add(1);
        list.add(2);
        var e = assertThrows(PytreeException.class, () -> Trees.flatten(list));
        assertEquals(
                "flatten at the root: the container had 3 elements and then 2; it changed while it was visited",
                e.getMessage());
        assertInstanceOf(IllegalArgumentException.class, e);
    }

    @Test
    void staticCollectionsAreCopiedWithThoseInside() {
        var inner = new ArrayList<>(List.of(1));
        var settings = new Nodes.Settings(new ArrayList<>(List.of(inner)), null, null, new float[0]);
        TreeDef<Nodes.Settings> def = Trees.structure(settings);
        inner.add(2);
        assertEquals(List.of(List.of(1)), def.unflatten(List.of(new float[0])).sizes());
    }
}
