package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.pytree.Named.Member;
import dev.pytree.Nodes.Cell;
import dev.pytree.Nodes.CellType;
import dev.pytree.Nodes.Circle;
import dev.pytree.Nodes.Pair;
import dev.pytree.Nodes.ShapeType;
import dev.pytree.Nodes.Square;
import dev.pytree.Nodes.Tanh;
import dev.pytree.Stations.Mode;
import dev.pytree.Stations.Station;
import dev.pytree.Stations.StationType;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BindTest {
    /** A node without an adapter in the index. */
    private record Hidden(Object inner) {}

    private static final class HiddenType extends NodeType<Hidden> {
        static final HiddenType TYPE = new HiddenType();

        HiddenType() {
            super(Hidden.class, Field.node("inner", Object.class));
        }

        @Override
        public int walk(Hidden node, Walker out, int at) {
            return out.node(at, TreeType.any(), node.inner());
        }

        @Override
        public Hidden build(Builder in) {
            return new Hidden(in.node(TreeType.any()));
        }
    }

    @Test
    void theBoundTypeNeedsNoIndex() {
        Split<Hidden> split = Graphs.split(HiddenType.TYPE, new Hidden(1));
        GraphDef<Hidden> bound = Serials.sent(split.graphDef()).bind(HiddenType.TYPE);
        assertEquals(new Hidden(1), Graphs.merge(bound, split.state()));
        GraphDef<List<? extends Hidden>> list = Serials.sent(
                        Graphs.split(HiddenType.TYPE.list(), List.of(new Hidden(1)))
                                .graphDef())
                .bind(HiddenType.TYPE.list());
        assertFalse(list.isUnbound());
    }

    @Test
    void everyAdapterThatIsMissingIsTold() {
        var model = List.of(new Hidden(1), new Hidden(2));
        GraphDef<?> received =
                Serials.sent(Graphs.split(HiddenType.TYPE.list(), model).graphDef());
        var e = assertThrows(PytreeException.class, () -> received.bind(TreeType.any()));
        assertEquals(
                "bind at [0]: no adapter of dev.pytree.BindTest$Hidden is known here: it is neither in the index nor reached"
                        + " from what is bound. Check that the class is on the class path and was compiled with"
                        + " pytree-processor, or use bindLike with a model that has one",
                e.getMessage());
    }

    @Test
    void everyFieldThatDiffersIsTold() {
        var fields = List.of(
                member("value", Field.Role.LEAF, List.of("demo.Lora", "dev.pytree.Param"), "float[]"),
                member("name", Field.Role.FIXED, List.of(), "java.lang.String"),
                member("gone", Field.Role.SAME, List.of(), "int"));
        GraphDef<?> received = unbound(
                new ListType.ListShape(2),
                new Named.Node(Cell.class.getName(), true, false, fields),
                Structure.Null.NULL,
                null,
                null,
                new Named.Node("demo.Missing", false, false, List.of()));
        var e = assertThrows(PytreeException.class, () -> received.bind(TreeType.any()));
        assertEquals("""
                bind: 5 problems
                  at [0]: Cell is a class with a constructor in what was received, a class filled after creation here
                  at [0].value: the field of Cell is a leaf demo.Lora < dev.pytree.Param of type float[] in what was received, a node of type java.lang.Object here
                  at [0].gone: the field of Cell is a static by identity of type int in what was received, nothing here
                  at [0].next: the field of Cell is nothing in what was received, a node of type java.lang.Object here
                  at [1]: no adapter of demo.Missing is known here: it is neither in the index nor reached from what is bound. Check that the class is on the class path and was compiled with pytree-processor, or use bindLike with a model that has one""", e.getMessage());
    }

    @Test
    void fieldsInAnotherOrderAreTold() {
        var named = Named.Node.of(new CellType());
        var members = new ArrayList<>(named.members());
        members.add(0, members.remove(2));
        GraphDef<?> received = unbound(
                new Named.Node(named.name(), true, true, members), null, Structure.Null.NULL, Structure.Null.NULL);
        var e = assertThrows(PytreeException.class, () -> received.bind(new CellType()));
        assertEquals(
                "bind at the root: the fields of Cell are in the order name, value, next in what was received, value, next,"
                        + " name here",
                e.getMessage());
    }

    private static Member member(String name, Field.Role role, List<String> kinds, String type) {
        return new Member(new Key.Name(name), role, kinds, type);
    }

    private static GraphDef<?> unbound(Object... codes) {
        int leafCount =
                (int) Stream.of(codes).filter(code -> code instanceof LeafSpec).count();
        var notes = new Object[] {ListType.Kept.ARRAY_LIST};
        return new GraphDef<>(new Structure(codes, notes, leafCount, false, true));
    }

    @Test
    void theRootMustBeOfTheType() {
        GraphDef<?> cell = Serials.sent(Graphs.split(new Cell(1, null)).graphDef());
        assertProblem("bind at the root: expected Station, found Cell(…)", cell, StationType.TYPE);
        assertProblem("bind at the root: expected Shape, found Cell(…)", cell, ShapeType.TYPE);
        assertProblem("bind at the root: expected Layer, found Cell(…)", cell, Nodes.LayerType.TYPE);
        assertProblem("bind at the root: expected List<Cell>, found Cell(…)", cell, new CellType().list());
        assertProblem("bind at the root: expected Station, found Cell(…)", cell.bind(new CellType()), StationType.TYPE);
        GraphDef<?> layer = Serials.sent(Graphs.split(new Tanh()).graphDef());
        assertFalse(layer.bind(Nodes.LayerType.TYPE).isUnbound());
        GraphDef<?> list = Serials.sent(Graphs.split(List.of(1)).graphDef());
        assertProblem("bind at the root: expected Map<?, Cell>, found […]", list, new CellType().map());
        assertProblem("bind at the root: expected Cell, found […]", list, new CellType());
        GraphDef<?> leaf = Serials.sent(Graphs.split(new float[1]).graphDef());
        assertProblem("bind at the root: expected double[], found a leaf (float[])", leaf, LeafType.of(double[].class));
    }

    private static void assertProblem(String message, GraphDef<?> received, TreeType<?> type, Class<?>... classes) {
        assertEquals(
                message,
                assertThrows(PytreeException.class, () -> received.bind(type, classes))
                        .getMessage());
    }

    @Test
    void whatIsBoundAlreadyStays() {
        GraphDef<Cell> sent = Graphs.split(new Cell(1, null)).graphDef();
        assertSame(sent, sent.bind(new CellType()));
        assertSame(sent, sent.bindLike(new Cell(1, null)));
    }

    @Test
    void enumsAreKnownFromTheFieldsThatDeclareThem() {
        var station = Stations.small();
        station.rest = new EnumMap<>(Map.of(Mode.EXACT, 1));
        Split<Station> split = Graphs.split(station);
        Station copy = Graphs.merge(Serials.sent(split.graphDef()).bind(StationType.TYPE), split.state());
        assertSame(Mode.EXACT, copy.mode);
        assertEquals(Map.of(Mode.EXACT, 1), copy.rest);
        assertEquals(EnumMap.class, copy.rest.getClass());
    }

    @Test
    void enumsAndClassesThatNoFieldDeclaresAreAskedFor() {
        var station = Stations.small();
        station.mode = null;
        station.modes = null;
        station.options = Map.of("a", List.of(Optional.class));
        station.made = UUID[].class;
        station.rest = List.of(new Circle[0], new Scalars[0], Map.of(Scalars.ASK, 1, Scalars.LEAF, 2));
        GraphDef<Station> sent = Graphs.split(station).graphDef();
        GraphDef<Station> received = Serials.sent(sent);
        String ways = " is not known here: no field of a node that is known here declares it. Give it to bind after the"
                + " type, or use bindLike with a model that has it";
        assertProblem("""
                bind: 5 problems
                  at .options: the class java.util.Optional%s
                  at .made: the class java.util.UUID[]%s
                  at .rest[0]: the class dev.pytree.Nodes$Circle[]%s
                  at .rest[1]: the class dev.pytree.Scalars[]%s
                  at .rest[2]: the enum dev.pytree.Scalars%s""".formatted(ways, ways, ways, ways, ways), received, StationType.TYPE);
        GraphDef<Station> bound =
                received.bind(StationType.TYPE, Optional.class, UUID.class, Circle.class, Scalars.class);
        assertEquals(sent, bound);
        assertEquals(sent, received.bindLike(station));
        assertSame(UUID[].class, Graphs.merge(bound, Graphs.split(station).state()).made);
    }

    @Test
    void constantsThatAreGoneOrMovedAreTold() {
        var keys = List.<Object>of(constant(Mode.class, "EXACT"), constant(Mode.class, "FAST"));
        var note = new MapType.Note(MapType.Kept.ENUM_MAP, keys, null, null);
        var codes = new Object[] {
            new ListType.ListShape(3),
            new MapType.MapShape(keys),
            Structure.Null.NULL,
            Structure.Null.NULL,
            new Structure.Fixed(constant(Mode.class, "SLOW")),
            new Structure.Fixed(constant(String.class, "SLOW"))
        };
        GraphDef<?> received =
                new GraphDef<>(new Structure(codes, new Object[] {ListType.Kept.ARRAY_LIST, note}, 0, false, true));
        assertProblem("""
                bind: 3 problems
                  at [0]: the constants of dev.pytree.Stations$Mode are declared in another order here than [EXACT, FAST]
                  at [1]: dev.pytree.Stations$Mode has no constant SLOW here; it has [FAST, EXACT]
                  at [2]: java.lang.String is not an enum here""", received, TreeType.any(), Mode.class);
    }

    private static Named.Constant constant(Class<?> type, String name) {
        return new Named.Constant(type.getName(), name);
    }

    @Test
    void valuesThatTheirFieldCannotHoldAreTold() {
        Named.Node named = StationType.TYPE.named();
        GraphDef<?> received = unbound(
                named,
                "text",
                3,
                null,
                3,
                4,
                null,
                new Structure.Same(null),
                Structure.Null.NULL,
                new ListType.ListShape(0),
                Structure.Null.NULL);
        assertProblem("""
                bind: 5 problems
                  at .mode: expected dev.pytree.Stations$Mode, found java.lang.String
                  at .modes: expected java.util.List, found java.lang.Integer
                  at .made: expected java.lang.Class, found java.lang.Integer
                  at .level: expected int, found null
                  at .heads: expected java.util.EnumMap, found java.util.ArrayList""", received, StationType.TYPE);
    }

    @Test
    void aProxyOfASealedRootIsBoundLikeAModel() {
        var model = new Pair(Stations.CircleHolder.proxy(), Graphs.proxy(new Square()));
        Split<Pair> split = Graphs.split(model);
        GraphDef<Pair> received = Serials.sent(split.graphDef());
        assertProblem(
                "bind at .first: the type of the proxy, dev.pytree.Nodes$Shape, is neither that which is bound nor in the"
                        + " index; use bindLike with a model that has one",
                received,
                new Nodes.PairType());
        assertEquals(model, Graphs.merge(received.bindLike(model), split.state()));
    }
}
