package containers;

import dev.pytree.Cache;
import dev.pytree.Leaf;
import dev.pytree.Param;
import dev.pytree.Pytree;
import dev.pytree.PytreeNode;
import dev.pytree.Static;
import dev.pytree.Variable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every container, around nodes, leaves, variables and each other. */
@PytreeNode
public final class Containers {
    final List<Cell> list;
    final ArrayList<Cell> arrayList;
    final LinkedList<? extends Cell> linkedList;
    final Map<String, Cell> map;
    final HashMap<Integer, Cell> hashMap;
    final LinkedHashMap<Long, Cell> linkedHashMap;
    final TreeMap<String, Cell> treeMap;
    final SortedMap<String, Cell> sortedMap;
    final NavigableMap<String, Cell> navigableMap;
    final EnumMap<Color, Cell> enumMap;
    final Optional<Cell> optional;
    final Cell[] array;
    final Cell[][] matrix;
    final List<Cell>[] lists;
    final Map<String, ArrayList<Optional<Cell>>> deep;
    final Variable<Cell> shared;
    final @Param List<float[]> weights;
    final @Leaf Map<String, Double> rates;
    final @Leaf Long[] counts;
    final @Cache List<Variable<float[]>> caches;
    final Variable<Boolean> ready;
    final Pytree<Cell> held;
    final List<CellPytree> proxies;
    final List<String> names;
    final @Static Map<Color, Integer> sizes;

    Containers(
            List<Cell> list,
            ArrayList<Cell> arrayList,
            LinkedList<? extends Cell> linkedList,
            Map<String, Cell> map,
            HashMap<Integer, Cell> hashMap,
            LinkedHashMap<Long, Cell> linkedHashMap,
            TreeMap<String, Cell> treeMap,
            SortedMap<String, Cell> sortedMap,
            NavigableMap<String, Cell> navigableMap,
            EnumMap<Color, Cell> enumMap,
            Optional<Cell> optional,
            Cell[] array,
            Cell[][] matrix,
            List<Cell>[] lists,
            Map<String, ArrayList<Optional<Cell>>> deep,
            Variable<Cell> shared,
            List<float[]> weights,
            Map<String, Double> rates,
            Long[] counts,
            List<Variable<float[]>> caches,
            Variable<Boolean> ready,
            Pytree<Cell> held,
            List<CellPytree> proxies,
            List<String> names,
            Map<Color, Integer> sizes) {
        this.list = list;
        this.arrayList = arrayList;
        this.linkedList = linkedList;
        this.map = map;
        this.hashMap = hashMap;
        this.linkedHashMap = linkedHashMap;
        this.treeMap = treeMap;
        this.sortedMap = sortedMap;
        this.navigableMap = navigableMap;
        this.enumMap = enumMap;
        this.optional = optional;
        this.array = array;
        this.matrix = matrix;
        this.lists = lists;
        this.deep = deep;
        this.shared = shared;
        this.weights = weights;
        this.rates = rates;
        this.counts = counts;
        this.caches = caches;
        this.ready = ready;
        this.held = held;
        this.proxies = proxies;
        this.names = names;
        this.sizes = sizes;
    }
}

enum Color {
    RED,
    GREEN
}

@PytreeNode
record Cell(double[] values) {}
