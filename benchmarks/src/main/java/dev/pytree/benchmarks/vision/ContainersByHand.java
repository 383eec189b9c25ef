package dev.pytree.benchmarks.vision;

import dev.pytree.benchmarks.model.ByHand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Maps and lists of arrays: sorted keys are visited, and kept in the order they had. */
public final class ContainersByHand implements ByHand<Object> {
    private final int count;

    /** For trees of {@code count} leaves. */
    public ContainersByHand(int count) {
        this.count = count;
    }

    @Override
    public Object[] flatten(Object tree) {
        Object[] leaves = new Object[count];
        flatten(tree, leaves, 0);
        return leaves;
    }

    private static int flatten(Object tree, Object[] leaves, int at) {
        if (tree instanceof Map<?, ?> map) {
            for (Object key : sortedKeys(map)) {
                at = flatten(map.get(key), leaves, at);
            }
            return at;
        }
        if (tree instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                at = flatten(list.get(i), leaves, at);
            }
            return at;
        }
        if (tree != null) {
            leaves[at++] = tree;
        }
        return at;
    }

    private static Object[] sortedKeys(Map<?, ?> map) {
        Object[] keys = map.keySet().toArray();
        Arrays.sort(keys);
        return keys;
    }

    @Override
    public Object unflatten(Object like, Object[] leaves) {
        int[] at = {0};
        return map(like, leaf -> leaves[at[0]++]);
    }

    @Override
    public Object map(Object tree, UnaryOperator<Object> f) {
        if (tree instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>(map);
            for (Object key : sortedKeys(map)) {
                copy.put(key, map(map.get(key), f));
            }
            return copy;
        }
        if (tree instanceof List<?> list) {
            Object[] copy = new Object[list.size()];
            for (int i = 0; i < copy.length; i++) {
                copy[i] = map(list.get(i), f);
            }
            return likeList(list, copy);
        }
        return tree == null ? null : f.apply(tree);
    }

    private static List<Object> likeList(List<?> list, Object[] elements) {
        return list instanceof ArrayList ? new ArrayList<>(Arrays.asList(elements)) : List.of(elements);
    }

    @Override
    public Object map(Object a, Object b, Object c, OfThree f) {
        if (a instanceof Map<?, ?> first) {
            var second = (Map<?, ?>) b;
            var third = (Map<?, ?>) c;
            Map<Object, Object> copy = new LinkedHashMap<>(first);
            for (Object key : sortedKeys(first)) {
                copy.put(key, map(first.get(key), second.get(key), third.get(key), f));
            }
            return copy;
        }
        if (a instanceof List<?> first) {
            var second = (List<?>) b;
            var third = (List<?>) c;
            Object[] copy = new Object[first.size()];
            for (int i = 0; i < copy.length; i++) {
                copy[i] = map(first.get(i), second.get(i), third.get(i), f);
            }
            return likeList(first, copy);
        }
        return a == null ? null : f.apply(a, b, c);
    }
}
