package dev.pytree;

import dev.pytree.Nodes.Layer;
import dev.pytree.Nodes.Origin;
import dev.pytree.Nodes.Pair;
import dev.pytree.Nodes.ShapeType;
import dev.pytree.Nodes.Tanh;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** A model with every kind of static value, container, leaf and tie that has a serial form. */
final class Stations {
    private Stations() {}

    enum Mode {
        FAST,
        EXACT {
            @Override
            public String toString() {
                return "exact!";
            }
        }
    }

    /** Static values of every type. */
    static final class Station {
        Mode mode;
        List<Mode> modes;
        Map<String, Object> options;
        Object extra;
        Class<?> made;
        int level;
        Object activation;
        float[] kernel;
        EnumMap<Mode, float[]> heads;
        Object rest;

        Station() {}
    }

    public static final class StationType extends ObjectType<Station> {
        static final StationType TYPE = new StationType();
        private static final TreeType<Map<?, ? extends float[]>> HEADS =
                LeafType.of(float[].class).map();

        public StationType() {
            super(
                    Station.class,
                    Field.fixed("mode", Mode.class),
                    Field.fixed("modes", List.class),
                    Field.fixed("options", Map.class),
                    Field.fixed("extra", Object.class),
                    Field.fixed("made", Class.class),
                    Field.fixed("level", int.class),
                    Field.same("activation", Object.class),
                    Field.leaf("kernel", Nodes.LORA, float[].class),
                    Field.node("heads", Kind.PARAM, EnumMap.class),
                    Field.node("rest", Object.class));
        }

        @Override
        public int walk(Station node, Walker out, int at) {
            at = out.fixed(at, node.mode);
            at = out.fixed(at, node.modes);
            at = out.fixed(at, node.options);
            at = out.fixed(at, node.extra);
            at = out.fixed(at, node.made);
            at = out.fixed(at, node.level);
            at = out.fixed(at, node.activation);
            at = out.leaf(at, node.kernel);
            at = out.node(at, HEADS, node.heads);
            return out.node(at, TreeType.any(), node.rest);
        }

        @Override
        public Station make() {
            return new Station();
        }

        @Override
        public Station build(Builder in) {
            var node = in.made(this);
            node.mode = in.fixed();
            node.modes = in.fixed();
            node.options = in.fixed();
            node.extra = in.fixed();
            node.made = in.fixed();
            node.level = in.<Integer>fixed();
            node.activation = in.fixed();
            node.kernel = in.leaf(float[].class);
            node.heads = in.node(HEADS);
            node.rest = in.node(TreeType.any());
            return node;
        }
    }

    /** A small station. */
    static Station small() {
        var station = new Station();
        station.mode = Mode.EXACT;
        station.modes = List.of(Mode.FAST, Mode.EXACT);
        station.level = 3;
        station.kernel = new float[] {1, Float.NaN, -0f};
        station.heads = new EnumMap<>(Map.of(Mode.FAST, new float[] {2}, Mode.EXACT, new float[0]));
        station.rest = station;
        return station;
    }

    /** A station with everything. */
    static Station full() {
        var station = small();
        station.options = new LinkedHashMap<>(Map.of("day", LocalDate.of(2020, 2, 29)));
        station.options.put("all", Set.of(1, 'c', 2L, (short) 3, (byte) 4, 5f, 6.0, true));
        station.options.put("big", List.of(new BigInteger("-12345678901234567890"), new BigDecimal("1.50")));
        station.options.put("id", new UUID(1, -2));
        station.options.put("zone", ZoneId.of("Europe/Berlin"));
        station.options.put("none", null);
        station.options.put("by mode", Map.of(Mode.FAST, List.of(Mode.EXACT)));
        station.extra = "half a pair \ud83d and a whole one \ud83d\ude00 and \u0000";
        station.made = Station[][].class;
        var variable = Variable.of((Object) 5, Map.of("axis", 1, "mode", Mode.FAST));
        var sorted = new TreeMap<String, Object>(Comparator.reverseOrder());
        sorted.put("b", 1L);
        sorted.put("a", (short) 2);
        var folded = new TreeMap<String, Object>(String.CASE_INSENSITIVE_ORDER);
        folded.put("B", 'x');
        folded.put("a", (byte) 2);
        double[] tied = {Double.MIN_VALUE};
        station.rest = Arrays.asList(
                new Layer[] {new Tanh(), null},
                new Pair(variable, Optional.of(variable)),
                Optional.empty(),
                new LinkedList<>(List.of(1.5, 2.5f)),
                List.of(numbers(), Origin.ORIGIN),
                sorted,
                folded,
                Map.of(1, new int[][][] {{{1}, {}}, {null}, null}),
                new TreeMap<>(Map.of(-2L, new boolean[] {true})),
                new ArrayList<>(List.of(new byte[] {1}, new char[] {'c'}, new short[] {2}, new long[] {3})),
                new Object[] {"text", station, tied, tied},
                Graphs.proxy(new Tanh()),
                CircleHolder.proxy(),
                Graphs.proxy(new Tanh()).frozen());
        return station;
    }

    private static Object numbers() {
        return new Nodes.Numbers(true, (byte) 1, 'c', (short) 2, 3, 4, 5, 6, null, 'x', 7);
    }

    /** A proxy of a sealed root. */
    static final class CircleHolder {
        private CircleHolder() {}

        static Object proxy() {
            return ShapeType.TYPE.proxy(Core.snapshot(ShapeType.TYPE, new Nodes.Circle(2)));
        }
    }
}
