package dev.pytree;

import dev.pytree.Nodes.Cell;
import dev.pytree.Nodes.Circle;
import dev.pytree.Nodes.Joint;
import dev.pytree.Nodes.Kinds;
import dev.pytree.Nodes.Numbers;
import dev.pytree.Nodes.Origin;
import dev.pytree.Nodes.Pair;
import dev.pytree.Nodes.Relu;
import dev.pytree.Nodes.Settings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Random trees and graphs of every kind of node, container and leaf; the same seed gives the same one. */
final class RandomTrees {
    private final SplittableRandom random;
    private final boolean ties;
    private final boolean cycles;
    private final boolean kinds;
    private final List<Object> made = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private int budget;

    private RandomTrees(long seed, boolean ties, boolean cycles) {
        this.random = new SplittableRandom(seed);
        this.ties = ties;
        this.cycles = cycles;
        // Something shared under two kinds is an error, which is tested elsewhere.
        this.kinds = !ties;
        this.budget = 1 + random.nextInt(40);
    }

    /** A tree; nothing is shared. */
    static Object tree(long seed) {
        return new RandomTrees(seed, false, false).value(0);
    }

    /** A graph without cycles in which arrays, variables and nodes are shared. */
    static Object dag(long seed) {
        return new RandomTrees(seed, true, false).value(0);
    }

    /** A graph with cycles. */
    static Object graph(long seed) {
        var trees = new RandomTrees(seed, true, true);
        var root = new Cell(trees.value(0), trees.value(0));
        for (Cell cell : trees.cells) {
            if (trees.random.nextInt(3) == 0) {
                cell.next = trees.random.nextBoolean() ? root : trees.any(trees.cells);
            }
        }
        return root;
    }

    private <E> E any(List<E> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Object value(int depth) {
        if (ties && !made.isEmpty() && random.nextInt(4) == 0) {
            return any(made);
        }
        if (budget-- <= 0 || depth > 8 || random.nextInt(3) == 0) {
            return end();
        }
        int arity = random.nextInt(4);
        return switch (random.nextInt(13)) {
            case 0 -> new Pair(value(depth + 1), value(depth + 1));
            case 1, 2 -> cell(depth);
            case 3 -> tied(new Joint(value(depth + 1), value(depth + 1)));
            case 4 ->
                kinds
                        ? new Kinds(value(depth + 1), value(depth + 1), value(depth + 1), value(depth + 1))
                        : new Pair(value(depth + 1), null);
            case 5 -> tied(Variable.of(value(depth + 1), random.nextBoolean() ? Map.of() : Map.of("axis", 1)));
            case 6 -> Optional.ofNullable(value(depth + 1));
            case 7 -> list(depth, arity);
            case 8 -> array(depth, arity);
            case 9 -> strings(depth, arity);
            case 10 -> numbers(depth, arity);
            case 11 -> enums(depth, arity);
            default ->
                new Settings(List.of(List.of(random.nextInt(3))), LocalDate.EPOCH, Origin.ORIGIN, new float[] {
                    random.nextInt()
                });
        };
    }

    private Object cell(int depth) {
        var cell = new Cell();
        if (cycles) {
            cells.add(cell);
        }
        cell.value = value(depth + 1);
        cell.next = value(depth + 1);
        cell.name = random.nextBoolean() ? null : "cell " + random.nextInt(3);
        return tied(cell);
    }

    private Object tied(Object value) {
        made.add(value);
        return value;
    }

    private Object end() {
        return switch (random.nextInt(19)) {
            case 0 -> tied(new float[] {random.nextInt(9), Float.NaN, -0f});
            case 1 -> tied(new double[] {random.nextInt(9), Double.MIN_VALUE});
            case 2 -> tied(new float[][] {{random.nextInt(9)}, {2, 3}});
            case 3 -> tied(new int[][][] {{{random.nextInt(9)}, {}}, {null}, null});
            case 4 -> tied(new boolean[] {random.nextBoolean()});
            case 5 -> tied(new long[] {random.nextLong()});
            case 6 -> tied(new short[] {(short) random.nextInt()});
            case 7 -> tied(new byte[] {(byte) random.nextInt()});
            case 8 -> tied(new char[] {(char) random.nextInt()});
            case 9 -> tied(new float[0]);
            case 10 -> random.nextDouble();
            case 11 -> random.nextInt();
            case 12 -> random.nextLong();
            case 13 -> (float) random.nextInt(5);
            case 14 -> new Circle(random.nextDouble());
            case 15 -> tied(new Relu());
            case 16 -> random.nextBoolean() ? "static" : Origin.ORIGIN;
            case 17 -> new Numbers(true, (byte) 1, 'c', (short) 2, 3, 4, 5, 6, null, 'x', random.nextInt());
            default -> null;
        };
    }

    private Object list(int depth, int arity) {
        var list = new ArrayList<Object>();
        for (int i = 0; i < arity; i++) {
            list.add(value(depth + 1));
        }
        return switch (random.nextInt(4)) {
            case 0 -> list;
            case 1 -> new LinkedList<>(list);
            case 2 -> list.stream().toList();
            default -> Collections.unmodifiableList(list);
        };
    }

    private Object array(int depth, int arity) {
        if (random.nextBoolean()) {
            return new String[] {"a", null};
        }
        var array = new Object[arity];
        Arrays.setAll(array, i -> value(depth + 1));
        return array;
    }

    private Object strings(int depth, int arity) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < arity; i++) {
            map.put("'\\\n\t\ud83d\ude00abc".substring(random.nextInt(8)) + random.nextInt(9), value(depth + 1));
        }
        if (random.nextBoolean()) {
            return map;
        }
        var sorted = new TreeMap<String, Object>(random.nextBoolean() ? null : Comparator.reverseOrder());
        sorted.putAll(map);
        return sorted;
    }

    private Object numbers(int depth, int arity) {
        var map = new HashMap<Object, Object>();
        boolean longs = random.nextBoolean();
        for (int i = 0; i < arity; i++) {
            long key = random.nextInt();
            map.put(longs ? (Object) key : (Object) (int) key, value(depth + 1));
        }
        return map;
    }

    private Object enums(int depth, int arity) {
        var map = new EnumMap<Scalars, Object>(Scalars.class);
        for (int i = 0; i < arity; i++) {
            map.put(Scalars.values()[random.nextInt(3)], value(depth + 1));
        }
        return map;
    }
}
