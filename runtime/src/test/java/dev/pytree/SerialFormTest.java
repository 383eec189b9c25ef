package dev.pytree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pytree.Nodes.Cell;
import dev.pytree.Nodes.Kinds;
import dev.pytree.Nodes.Origin;
import dev.pytree.Nodes.Pair;
import dev.pytree.Nodes.Settings;
import dev.pytree.Nodes.ShapeType;
import dev.pytree.Stations.Mode;
import dev.pytree.Stations.Station;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class SerialFormTest {
    private static final Class<?>[] CLASSES = {Scalars.class, Origin.class, Mode.class};

    @Test
    void aModelWithEverythingIsTheSameAfterItWasSent() {
        var model = Stations.full();
        Split<Station> split = Graphs.split(model);
        GraphDef<Station> received = Serials.sent(split.graphDef());
        State state = Serials.sent(split.state());
        assertTrue(received.isUnbound());
        assertReceived(split.graphDef(), received);
        assertReceived(split.state(), state);

        GraphDef<Station> bound = received.bindLike(model);
        assertBound(split.graphDef(), bound);
        Station copy = Graphs.merge(bound, state);
        assertEquals(split.graphDef(), Graphs.split(copy).graphDef());
        assertEquals(split.state(), Graphs.split(copy).state());
        assertSame(Mode.EXACT, copy.mode);
        assertEquals(model.modes, copy.modes);
        assertEquals(model.options, copy.options);
        assertEquals(model.extra, copy.extra);
        assertSame(Station[][].class, copy.made);
        assertEquals(EnumMap.class, copy.heads.getClass());
        assertSame(copy, ((Object[]) ((List<?>) copy.rest).get(10))[1]);
        assertSame(((Object[]) ((List<?>) copy.rest).get(10))[3], ((Object[]) ((List<?>) copy.rest).get(10))[2]);
    }

    private static void assertReceived(GraphDef<?> sent, GraphDef<?> received) {
        assertEquals(sent, received);
        assertEquals(received, sent);
        assertEquals(sent.hashCode(), received.hashCode());
        assertEquals(sent.paths(), received.paths());
        assertEquals(sent.leafCount(), received.leafCount());
        assertEquals(List.of(), Difference.of(sent.structure, received.structure));
        GraphDef<?> again = Serials.sent(received);
        assertEquals(received, again);
        assertEquals(sent, again);
        assertEquals(received.toString(), again.toString());
        assertArrayEquals(Serials.write(sent), Serials.write(received));
    }

    private static void assertReceived(State sent, State received) {
        assertEquals(sent, received);
        assertEquals(received, sent);
        assertEquals(sent.hashCode(), received.hashCode());
        assertEquals(sent.toString(), received.toString());
        assertEquals(sent.paths(), received.paths());
        assertArrayEquals(Serials.write(sent), Serials.write(received));
        for (int i = 0; i < sent.size(); i++) {
            assertEquals(
                    sent.layout.spec(i).kind().chain(),
                    received.layout.spec(i).kind().chain());
            if (sent.leaves().get(i).getClass().isArray()) {
                assertNotSame(sent.leaves().get(i), received.leaves().get(i));
            }
        }
    }

    private static void assertBound(GraphDef<?> sent, GraphDef<?> bound) {
        assertFalse(bound.isUnbound());
        assertEquals(sent, bound);
        assertEquals(bound, sent);
        assertEquals(sent.hashCode(), bound.hashCode());
        assertTrue(bound.structure.rebuildsAs(sent.structure));
        assertEquals(sent.toString(), bound.toString());
    }

    @Test
    void randomGraphsAreTheSameAfterTheyWereSent() {
        int sent = 0;
        for (long seed = 0; seed < 600; seed++) {
            Object graph = seed % 3 == 0
                    ? RandomTrees.tree(seed)
                    : seed % 3 == 1 ? RandomTrees.dag(seed) : RandomTrees.graph(seed);
            Split<Object> split = Graphs.split(graph);
            State state = Serials.sent(split.state());
            assertReceived(split.state(), state);
            GraphDef<Object> received;
            try {
                received = Serials.sent(split.graphDef());
            } catch (PytreeException e) {
                for (var problem : e.problems()) {
                    assertTrue(
                            problem.message().startsWith("a value that is compared by identity has no serial form")
                                    || problem.message().startsWith("an empty EnumMap has no serial form"),
                            problem::message);
                }
                continue;
            }
            sent++;
            assertReceived(split.graphDef(), received);
            GraphDef<Object> bound = received.bind(TreeType.any(), CLASSES);
            assertBound(split.graphDef(), bound);
            Split<Object> again = Graphs.split(Graphs.merge(bound, state));
            assertEquals(split.graphDef(), again.graphDef());
            assertEquals(split.state(), again.state());
        }
        assertTrue(sent > 300, "only " + sent + " were sent");
    }

    @Test
    void whatDiffersDiffersAfterItWasSent() {
        var graphs = List.of(
                new Cell(1, null),
                new Cell(1L, null),
                new Cell(null, null),
                new Cell(Optional.empty(), null),
                new Cell(List.of(), null),
                new Cell(List.of(1), null),
                new Cell(Map.of(), null),
                new Cell(Map.of(1, 1), null),
                new Cell(Map.of(1L, 1), null),
                new Cell(Map.of("1", 1), null),
                new Cell(Map.of(Mode.FAST, 1), null),
                new Cell(Variable.of(1), null),
                new Cell(Variable.of(1, Map.of("a", 1)), null),
                new Cell(Variable.of(1, Map.of("a", Mode.FAST)), null),
                new Cell("FAST", null),
                new Cell(Mode.FAST, null),
                new Cell(Mode.EXACT, null),
                new Cell(int.class, null),
                new Cell(String.class, null),
                new Cell(new Object[0], null),
                new Cell(new String[0], null),
                new Kinds(1, null, null, null),
                new Pair(1, null));
        List<GraphDef<?>> sent = new ArrayList<>();
        List<GraphDef<?>> received = new ArrayList<>();
        for (Object graph : graphs) {
            sent.add(Graphs.split(graph).graphDef());
            received.add(Serials.sent(Graphs.split(graph).graphDef()));
        }
        for (int i = 0; i < graphs.size(); i++) {
            for (int j = 0; j < graphs.size(); j++) {
                assertEquals(i == j, sent.get(i).equals(received.get(j)), i + " and " + j);
                assertEquals(i == j, received.get(i).equals(sent.get(j)), i + " and " + j);
                assertEquals(i == j, received.get(i).equals(received.get(j)), i + " and " + j);
            }
        }
    }

    @Test
    void printsAsBefore() {
        var graph = new Cell(new float[] {1}, List.of(Mode.EXACT, 2.5));
        graph.name = null;
        GraphDef<Cell> sent = Graphs.split(graph).graphDef();
        assertEquals("Cell(value=float[], next=[exact!, Double], name=null)", sent.toString());
        assertEquals(
                "Cell(value=float[], next=[EXACT, Double], name=null)",
                Serials.sent(sent).toString());
    }

    @Test
    void aStateIsMergedIntoALocalGraphDef() {
        var model = new Layers.Linear(1, 2);
        Split<Layers.Linear> split = Graphs.split(model, Filter.kind(Kind.PARAM), Filter.rest());
        State params = Serials.sent(split.state(0)).scale(2);
        Layers.Linear merged = Graphs.merge(split.graphDef(), split.state(1), params);
        assertArrayEquals(new float[] {2}, merged.bias);
        assertArrayEquals(new float[] {1}, model.bias);
    }

    @Test
    void aReceivedStateWorks() {
        State sent = Graphs.split(Stations.small()).state();
        State state = Serials.sent(sent);
        assertEquals(sent.filter(Filter.kind(Kind.PARAM)), state.filter(Filter.kind(Kind.PARAM)));
        assertEquals(sent.scale(3), state.scale(3));
        assertEquals(sent.add(state), state.add(sent));
        assertEquals(sent.count(), state.count());
        assertEquals(2, state.filter(Filter.kind(Nodes.LORA)).size() + 1);
        assertArrayEquals(
                new float[] {2}, (float[]) state.get(KeyPath.ROOT.field("heads").entry(Mode.FAST)));
    }

    @Test
    void statesOfNoLeavesAndOfOneAreSent() {
        State none = Graphs.split(new Pair(null, null)).state();
        assertEquals(none, Serials.sent(none));
        assertEquals(0, Serials.sent(none).size());
        State root = Graphs.split((Object) new float[] {7}).state();
        assertEquals(root, Serials.sent(root));
        assertEquals(List.of(KeyPath.ROOT), Serials.sent(root).paths());
        State variable = Graphs.split((Object) Variable.of(1)).state();
        assertEquals(variable, Serials.sent(variable));
    }

    @Test
    void leavesInAnyOrderAreSent() {
        List<KeyPath> paths = Stream.of(".b", ".a.x", "", ".a", ".b.c.d", ".a.y", ".b", "[1]['k'][2L][RED]")
                .map(KeyPath::parse)
                .toList();
        var codes = new Object[paths.size() + 1];
        codes[0] = new PathShape(paths);
        var values = new Object[paths.size()];
        for (int i = 0; i < values.length; i++) {
            codes[i + 1] = new LeafSpec(Kind.NONE, int.class);
            values[i] = i;
        }
        Structure structure = new Structure(codes, new Object[0], values.length, false);
        KeyPath[] decoded = structure.paths();
        System.arraycopy(paths.toArray(), 0, decoded, 0, decoded.length);
        State sent = new State(structure.layout(), values);
        assertEquals(paths, Serials.sent(sent).paths());
        assertEquals(sent, Serials.sent(sent));
    }

    private record PathShape(List<KeyPath> paths) implements Shape {
        @Override
        public int arity() {
            return paths.size();
        }

        @Override
        public Key key(int i) {
            return new Key.Index(i);
        }

        @Override
        public Object build(Object[] children, Object note) {
            throw new AssertionError();
        }

        @Override
        public String opening() {
            return "(";
        }

        @Override
        public String closing() {
            return ")";
        }
    }

    @Test
    void aDeepGraphIsSent() {
        Cell cell = null;
        for (int i = 0; i < 100_000; i++) {
            cell = new Cell(i, cell);
        }
        Split<Cell> split = Graphs.split(cell);
        GraphDef<Cell> graphDef = Serials.sent(split.graphDef());
        State state = Serials.sent(split.state());
        assertEquals(split.graphDef(), graphDef);
        assertEquals(split.state(), state);
        Cell copy = Graphs.merge(graphDef.bind(new Nodes.CellType()), state);
        assertEquals(split.graphDef(), Graphs.split(copy).graphDef());
    }

    @Test
    void aWideGraphIsSent() {
        var list = new ArrayList<Object>();
        for (int i = 0; i < 100_000; i++) {
            list.add(new Pair(i, 0.5f));
        }
        Split<Object> split = Graphs.split(list);
        assertEquals(split.state(), Serials.sent(split.state()));
        assertEquals(split.graphDef(), Serials.sent(split.graphDef()).bindLike(List.of(new Pair(1, 1))));
        assertTrue(Serials.write(split.graphDef()).length < 4_000_000);
    }

    @Test
    void aReceivedGraphDefSaysHowToBindIt() {
        Split<Cell> split = Graphs.split(new Cell(1, null));
        GraphDef<Cell> received = Serials.sent(split.graphDef());
        assertUnbound("merge", () -> Graphs.merge(received, split.state()));
        assertUnbound("of", () -> Core.parts(new Nodes.CellType(), received, split.state()));
        assertUnbound("withMode", () -> Graphs.withMode(received, "training", true));
        assertUnbound("merge", () -> Graphs.call(received, split.state(), cell -> cell.value));
    }

    private static void assertUnbound(String what, Executable use) {
        assertEquals(
                what
                        + " at the root: this GraphDef was received and is not bound: its classes are names, so nothing can"
                        + " be built of it. Bind it to the adapters known here: graphDef.bind(LinearPytree.TYPE) with the"
                        + " type of the model, or graphDef.bindLike(model)",
                assertThrows(PytreeException.class, use).getMessage());
    }

    @Test
    void staticsOfJavaTimeAreSent() {
        var values = List.of(
                LocalDate.MIN,
                LocalDate.MAX,
                LocalTime.MAX,
                LocalDateTime.MIN,
                Instant.MAX,
                Instant.EPOCH,
                Duration.ofNanos(-1),
                Period.of(1, -2, 3),
                Year.of(12345),
                YearMonth.of(99999, 1),
                MonthDay.of(2, 29),
                OffsetDateTime.MAX,
                OffsetTime.MIN,
                ZonedDateTime.of(2020, 10, 25, 2, 30, 0, 0, ZoneId.of("Europe/Berlin"))
                        .withLaterOffsetAtOverlap(),
                ZoneOffset.ofHours(-3),
                ZoneId.of("UTC"),
                DayOfWeek.MONDAY);
        var station = Stations.small();
        station.options = Map.of("times", values);
        GraphDef<Station> sent = Graphs.split(station).graphDef();
        GraphDef<Station> bound = Serials.sent(sent).bind(Stations.StationType.TYPE, DayOfWeek.class);
        assertBound(sent, bound);
    }

    @Test
    void whatAnotherJvmCouldNotHaveIsToldByPath() {
        Comparator<String> order = Comparator.comparing(String::length);
        var sorted = new TreeMap<String, Object>(order);
        sorted.put("a", 1);
        var station = Stations.small();
        station.options = Map.of("a", List.of(new AtomicInteger()));
        var model = List.of(
                new Settings(List.of(), null, new Object(), null),
                new Settings(List.of(), null, null, null),
                sorted,
                new EnumMap<>(Mode.class),
                Variable.of(1, Map.of("a", new StringBuilder())),
                station,
                TestProxies.ofList(),
                Variable.of(1).withHooks(value -> value, value -> value));
        GraphDef<?> graphDef = Graphs.split(model).graphDef();
        var e = assertThrows(PytreeException.class, () -> Serials.write(graphDef));
        assertEquals("""
                serialise: 7 problems
                  at [0].activation: a value that is compared by identity has no serial form: another JVM has no such object, found java.lang.Object. Set the field to null, or keep the value out of the tree with @Ignore
                  at [2]: a map that is sorted by a comparator of its own has no serial form; those that have one are sorted by the natural order, the reverse of it, or String.CASE_INSENSITIVE_ORDER
                  at [3]: an empty EnumMap has no serial form, because it does not tell the type of its keys
                  at [4]: in the metadata of the variable, a static value of type java.lang.StringBuilder has no serial form; those that have one are String, boxes, enums, classes, java.time, BigInteger, BigDecimal, UUID, and List, Set and Map of them
                  at [5].options: a static value of type java.util.concurrent.atomic.AtomicInteger has no serial form; those that have one are String, boxes, enums, classes, java.time, BigInteger, BigDecimal, UUID, and List, Set and Map of them
                  at [6]: Pytree() has no serial form
                  at [7]: the hooks of a variable have no serial form; send it without them, and add them where it is merged""", e.getMessage());
    }

    private static final class TestProxies {
        static Object ofList() {
            var type = LeafType.of(Integer.class).list();
            return type.proxyOf(Core.snapshot(type, List.of(1)));
        }
    }

    @Test
    void leavesWithoutASerialFormAreToldByPath() {
        State state = Graphs.split(new Pair(1, List.of(2, 3))).state().map(leaf -> (int) leaf == 3 ? leaf : "text");
        var e = assertThrows(PytreeException.class, () -> Serials.write(state));
        assertEquals("""
                serialise: 2 problems
                  at .first: a leaf of type java.lang.String has no serial form; those that have one are primitive arrays and boxed scalars. Map it to one first
                  at .second[0]: a leaf of type java.lang.String has no serial form; those that have one are primitive arrays and boxed scalars. Map it to one first""", e.getMessage());
    }

    @Test
    void theFormatIsThatOfVersionOne() {
        State state = Graphs.split(new Kinds(null, null, new float[] {1}, 5)).state();
        assertEquals(
                "505954520101" // magic, version, a State
                        + "0b00000002" // a branch of two keys
                        + "0100000000000000046c6f7261" // .lora
                        + "010000000100000005706c61696e" // .plain
                        + "010000000000000002" // a leaf of a kind that has one parent
                        + "000000020000000964656d6f2e4c6f7261" // demo.Lora
                        + "00000003000000106465762e7079747265652e506172616d" // dev.pytree.Param
                        + "0000000400000007666c6f61745b5d" // float[]
                        + "010000000100000000" // a leaf without a kind
                        + "00000005000000116a6176612e6c616e672e496e7465676572" // java.lang.Integer
                        + "0601000000013f800000" // float[] {1}
                        + "040000000005" // 5
                        + "36750ecd", // checksum
                HexFormat.of().formatHex(bytes(state)));
        GraphDef<?> graphDef = Graphs.split(new Cell(List.of(1), null)).graphDef();
        assertEquals(
                "505954520102" // magic, version, a GraphDef
                        + "0400000000" // a node of a type that is new
                        + "00000000000000156465762e7079747265652e4e6f6465732443656c6c" // dev.pytree.Nodes$Cell
                        + "010100000003" // with identity, filled after creation, three fields
                        + "000000010000000576616c7565" // value
                        + "010000000000000000" // a node without a kind
                        + "00000002000000106a6176612e6c616e672e4f626a656374" // java.lang.Object
                        + "00000003000000046e657874" // next
                        + "010000000000000002" // a node of Object
                        + "00000004000000046e616d65" // name
                        + "0200000000" // static
                        + "00000005000000106a6176612e6c616e672e537472696e67" // java.lang.String
                        + "050000000102" // an unmodifiable list of one
                        + "0100000000" // a leaf without a kind
                        + "00000006000000116a6176612e6c616e672e496e7465676572" // java.lang.Integer
                        + "00" // null
                        + "090000000463656c6c" // "cell"
                        + "f2774414", // checksum
                HexFormat.of().formatHex(bytes(graphDef)));
    }

    private static byte[] bytes(Object sent) {
        byte[] stream = Serials.write(sent);
        int start = 0;
        while (stream[start] != 'P' || stream[start + 1] != 'Y' || stream[start + 2] != 'T') {
            start++;
        }
        return java.util.Arrays.copyOfRange(stream, start, stream.length - 1);
    }

    @Test
    void aSealedRootIsBoundByItsType() {
        GraphDef<Nodes.Shape> sent =
                Graphs.split(ShapeType.TYPE, (Nodes.Shape) new Nodes.Circle(1)).graphDef();
        assertBound(sent, Serials.sent(sent).bind(ShapeType.TYPE));
    }
}
